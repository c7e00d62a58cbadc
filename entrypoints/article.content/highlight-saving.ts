import { isWaiting } from '@/components/highlight/highlight-moment.ts';
import type { ShownCard } from '@/lib/cards/show-card.ts';
import type { ArticleOnPage } from '@/lib/page/article-from-document.ts';
import type { Box } from '@/lib/page/place-card.ts';
import { type SelectedWords, selectedWords } from '@/lib/page/selected-words.ts';
import type { HighlightDesk } from './highlight-desk.ts';
import { newHighlight, targetOfCard } from './new-highlight.ts';

/** Where the surface stands, and whether it takes the focus when it is drawn next. */
export interface Stand {
  box: () => Box | null;
  takesFocus: boolean;
}

/** How words come to be saved. */
export interface HighlightSaving {
  /** Saves the words that are selected, or that were offered to be; false where there are none. */
  save(isByKey: boolean): boolean;
  saveCard(card: ShownCard): void;
  selectionChanged(): void;
}

/** One after the other: words that are not saved yet are not given up for others. Nothing is offered where `offers` says no. */
export function makeHighlightSaving(
  page: ArticleOnPage | null,
  desk: HighlightDesk,
  stand: Stand,
  offers: () => boolean,
): HighlightSaving {
  let offered: SelectedWords | null = null;
  /** The selection that was saved: as long as it stands it is not offered again. */
  let saved: string | null = null;
  return {
    save(isByKey) {
      const isAgain = isWaiting(desk.moment());
      const words = isByKey ? selectedWords(document, page) : offered;
      if (words === null && !isAgain) return false;
      stand.takesFocus = isByKey;
      if (words === null || isAgain) desk.save(null);
      else {
        stand.box = words.box;
        saved = wordsOf(words);
        desk.save(newHighlight(words.target, page, null));
      }
      return true;
    },
    saveCard(card) {
      const target = page && targetOfCard(card, page);
      if (target === null || isWaiting(desk.moment())) return;
      Object.assign(stand, { box: () => null, takesFocus: true });
      desk.save(newHighlight(target, page, card.id));
    },
    selectionChanged() {
      const moment = desk.moment();
      if (isWaiting(moment)) return;
      offered = selectedWords(document, page);
      if (offered === null) saved = null;
      if (moment?.kind === 'open' && moment.highlight.found === 'orphan') {
        desk.set({ ...moment, hasWords: offered?.target.position != null });
      } else if (offered !== null && wordsOf(offered) === saved) {
        return;
      } else if (offered !== null && page !== null && offers()) {
        stand.box = offered.box;
        desk.set({ kind: 'offer' });
      } else if (moment?.kind === 'offer') desk.set(null);
    },
  };
}

function wordsOf({ target }: SelectedWords): string {
  return JSON.stringify(target);
}
