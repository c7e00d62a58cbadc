import { say, sayCount } from '@/components/words/say.ts';
import type { PageSign } from '@/lib/article/page-sign.ts';
import type { PageNotes, PageState } from '@/lib/protocol.ts';

/** What the popup knows of the open page: what the tab says, or that nothing of ours runs there. */
export type PopupPage =
  | PageState
  | { readonly kind: 'asking' }
  /** A web page outside the outlet list: it can be read when asked. */
  | { readonly kind: 'not-watched' }
  /** A page of the browser's own, a shop, a file: nothing may run there. */
  | { readonly kind: 'closed' };

/** A plain account of a page: what it is, and what to do next where there is something to do. */
export interface PageAccount {
  readonly title: string;
  readonly sentence: string;
}

/** Says in plain words what the open page is to this extension. */
export function describePage(page: PopupPage, host: string | null): PageAccount {
  const site = host ?? say('popup.thisSite');
  switch (page.kind) {
    case 'asking':
    case 'reading':
    case 'closed':
    case 'paused':
      return { title: say(`popup.${page.kind}.title`), sentence: say(`popup.${page.kind}.sentence`) };
    case 'not-watched':
      return { title: say('popup.notWatched.title'), sentence: say('popup.notWatched.sentence', { site }) };
    case 'not-an-article':
      return {
        title: say('popup.notArticle.title'),
        sentence: say('popup.notArticle.sentence', { why: whyNot(page.signs) }),
      };
    case 'site-off':
      return { title: say('popup.siteOff.title'), sentence: say('popup.siteOff.sentence', { site }) };
    case 'failed':
      return { title: say('popup.failed.title'), sentence: say('popup.failed.sentence', { why: page.why }) };
    case 'annotated':
      return describeAnnotated(page.annotated);
  }
}

function describeAnnotated({ cards, story, couldBe, nothing }: PageNotes): PageAccount {
  if (cards.length > 0) return { title: sayCount('popup.notes', cards.length), sentence: '' };
  // Which stories is said below, with the way to choose.
  if (couldBe.length > 0) return { title: say('popup.notSure'), sentence: '' };
  return { title: say(story === null ? 'popup.nothingYet' : 'popup.noNotes'), sentence: nothing };
}

/** Why a page was not taken for an article, in a sentence. */
export function whyNot(signs: readonly PageSign[] | null): string {
  if (signs === null) return say('page.tooShort');
  if (signs.length === 0) return say('page.notArticle');
  return say('page.seen', { signs: signs.map((sign) => say(`page.signs.${sign}`)).join(say('words.comma')) });
}
