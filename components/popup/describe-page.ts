import { countOf } from '@/components/words/count-of.ts';
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
  const site = host ?? 'this site';
  switch (page.kind) {
    case 'asking':
      return { title: 'Looking at this page…', sentence: 'One moment.' };
    case 'reading':
      return { title: 'Reading this article…', sentence: 'Notes appear on the page when it is read.' };
    case 'closed':
      return { title: 'Nothing to read here', sentence: 'The browser lets no extension read this page.' };
    case 'not-watched':
      return {
        title: 'Not on the outlet list',
        sentence: `${site} is not read by itself. You can have this one page read now, or add the site in the options.`,
      };
    case 'not-an-article':
      return { title: 'Not an article', sentence: `${page.why} Open a single news article to see notes.` };
    case 'site-off':
      return { title: 'Switched off here', sentence: `You switched ${site} off. Switch it on again below.` };
    case 'paused':
      return { title: 'Paused everywhere', sentence: 'No page is read until you take the pause off below.' };
    case 'failed':
      return { title: 'This page could not be read', sentence: `${page.why} Reload the page to try again.` };
    case 'annotated':
      return describeAnnotated(page.annotated);
  }
}

function describeAnnotated({ cards, story, couldBe, nothing }: PageNotes): PageAccount {
  if (cards.length > 0) return { title: `${countOf(cards.length, 'note')} on this article`, sentence: '' };
  // Which stories is said below, with the way to choose.
  if (couldBe.length > 0) return { title: 'Not sure which story', sentence: '' };
  return { title: story === null ? 'Nothing comparable yet' : 'No notes on this article', sentence: nothing };
}
