import { describePage, type PageAccount, type PopupPage, whyNot } from '../popup/describe-page.ts';
import { say } from '../words/say.ts';

/** Says in plain words why there is no story to show for a page, and what to do next; null where there is one. */
export function accountForPanel(page: PopupPage): PageAccount | null {
  switch (page.kind) {
    case 'asking':
      return describePage(page, null);
    case 'reading':
      return { title: say('popup.reading.title'), sentence: say('panel.reading') };
    case 'closed':
    case 'not-watched':
      // Without leave to read the address of every tab, the two look the same from here.
      return { title: say('panel.notRead.title'), sentence: say('panel.notRead.sentence') };
    case 'not-an-article':
      return { title: say('popup.notArticle.title'), sentence: say('panel.notArticle', { why: whyNot(page.signs) }) };
    case 'site-off':
      return { title: say('panel.siteOff.title'), sentence: say('panel.siteOff.sentence') };
    case 'paused':
      return { title: say('popup.paused.title'), sentence: say('panel.paused') };
    case 'failed':
      return describePage(page, null);
    case 'annotated':
      return page.annotated.story === null ? describePage(page, null) : null;
  }
}
