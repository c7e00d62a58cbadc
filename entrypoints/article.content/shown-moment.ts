import type { HighlightMoment } from '@/components/highlight/highlight-moment.ts';

/** The moment that is shown. */
export interface ShownMoment {
  moment(): HighlightMoment | null;
  /** Shows another, but in the place of words that wait to be saved: what could not be saved is closed, and nothing else. */
  set(moment: HighlightMoment | null): void;
  /** Shows what came of the saving itself. */
  turnTo(moment: HighlightMoment | null): void;
}

/** Keeps the moment that is shown; none at first. */
export function makeShownMoment(show: (moment: HighlightMoment | null) => void): ShownMoment {
  let moment: HighlightMoment | null = null;
  const turnTo = (next: HighlightMoment | null) => {
    moment = next;
    show(next);
  };
  return {
    moment: () => moment,
    set(next) {
      // An answer that comes late would show another highlight, and the only copy of these words would be gone.
      if (moment?.kind === 'saving' || (moment?.kind === 'failed' && next !== null)) return;
      turnTo(next);
    },
    turnTo,
  };
}
