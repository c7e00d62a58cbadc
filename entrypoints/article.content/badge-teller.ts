import { request } from '@/lib/browser/messages.ts';
import type { PageState } from '@/lib/protocol.ts';

/** Keeps the number on the toolbar button in step with what a page shows. */
export interface BadgeTeller {
  tell(state: PageState): void;
  /** The number was lost, and is to be told whatever it was. */
  tellAgain(state: PageState): void;
}

/** A teller for a page without a number as yet. */
export function makeBadgeTeller(): BadgeTeller {
  let badge = 0;
  const tell = (state: PageState) => {
    const count = state.kind === 'annotated' ? state.annotated.cards.length : 0;
    // The browser clears the number of a tab that goes elsewhere, so an unchanged one need not wake the background.
    if (count !== badge) request('badge', { count });
    badge = count;
  };
  return {
    tell,
    tellAgain(state) {
      badge = 0;
      tell(state);
    },
  };
}
