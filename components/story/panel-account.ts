import type { PageNotes } from '@/lib/protocol.ts';
import type { PageAccount, PopupPage } from '../popup/describe-page.ts';

/** Says in plain words why there is no story to show for a page, and what to do next; null where there is one. */
export function accountForPanel(page: PopupPage): PageAccount | null {
  switch (page.kind) {
    case 'asking':
      return { title: 'Looking at this page…', sentence: 'One moment.' };
    case 'reading':
      return { title: 'Reading this article…', sentence: 'The story appears here when it is read.' };
    case 'closed':
    case 'not-watched':
      // Without leave to read the address of every tab, the two look the same from here.
      return {
        title: 'Nothing read on this page',
        sentence: 'Variorum is not running here. If this is a news article, click Variorum’s button to have it read.',
      };
    case 'not-an-article':
      return { title: 'Not an article', sentence: `${page.why} Open a single news article to see its story.` };
    case 'site-off':
      return {
        title: 'Switched off on this site',
        sentence: 'You switched this site off. Click Variorum’s button to switch it on again.',
      };
    case 'paused':
      return { title: 'Paused everywhere', sentence: 'No page is read until you take the pause off.' };
    case 'failed':
      return { title: 'This page could not be read', sentence: `${page.why} Reload the page to try again.` };
    case 'annotated':
      return accountOfAnnotated(page.annotated);
  }
}

function accountOfAnnotated({ story, couldBe, nothing }: PageNotes): PageAccount | null {
  if (story !== null) return null;
  // Which stories is said below, with the way to choose.
  if (couldBe.length > 0) return { title: 'Not sure which story', sentence: '' };
  return { title: 'Nothing comparable yet', sentence: nothing };
}
