import type { HighlightMoment } from '@/components/highlight/highlight-moment.ts';
import { saveWithRetry } from '@/lib/browser/save-highlight.ts';
import type { NewHighlight, PlacedHighlight } from '@/lib/highlight-protocol.ts';
import { copyText } from '@/lib/page/copy-text.ts';
import type { Outcome } from '@/lib/protocol.ts';
import { placedAsSaved, saidOfSaved } from './new-highlight.ts';

/** What the desk tells of, and asks for: the highlights as they are kept, and whether words of the article are selected. */
export interface DeskWorld {
  readonly show: (moment: HighlightMoment | null) => void;
  readonly listed: (highlights: readonly PlacedHighlight[]) => void;
  readonly ask: () => Promise<Outcome<readonly PlacedHighlight[]>>;
  readonly hasWords: () => boolean;
}

/** The reader's highlights of one page, and the moment of the one that is looked at. */
export interface HighlightDesk {
  moment(): HighlightMoment | null;
  list(): readonly PlacedHighlight[];
  /** Shows a moment, but in the place of words that wait to be saved: what could not be saved is closed, and nothing else. */
  set(moment: HighlightMoment | null): void;
  open(id: string): void;
  openAt(highlight: PlacedHighlight, said: string, isNew?: boolean): void;
  /** Puts a highlight among those of the page, in the place of what it was; null takes it away. */
  put(id: string, highlight: PlacedHighlight | null): void;
  /** Saves a highlight, or the one that could not be saved before. Says "Saved" only where that was answered. */
  save(made: NewHighlight | null): Promise<void>;
  copy(): Promise<boolean>;
  /** Asks for the highlights anew: they may have been changed elsewhere. */
  refresh(): Promise<void>;
}

/** A desk whose saving goes on until the signal. */
export function makeHighlightDesk({ show, listed, ask, hasWords }: DeskWorld, signal: AbortSignal): HighlightDesk {
  let moment: HighlightMoment | null = null;
  let draft: NewHighlight | null = null;
  let list: readonly PlacedHighlight[] = [];
  const relist = (next: readonly PlacedHighlight[]) => {
    list = next;
    listed(next);
  };
  const turnTo = (next: HighlightMoment | null) => {
    moment = next;
    show(next);
  };
  const opened = (highlight: PlacedHighlight, said: string, isNew: boolean): HighlightMoment => {
    return { kind: 'open', highlight, said, isNew, hasWords: hasWords() };
  };
  const desk: HighlightDesk = {
    moment: () => moment,
    list: () => list,
    set(next) {
      // An answer that comes late would show another highlight, and the only copy of these words would be gone.
      if (moment?.kind === 'saving' || (moment?.kind === 'failed' && next !== null)) return;
      turnTo(next);
    },
    open(id) {
      const highlight = list.find((each) => each.id === id);
      if (highlight !== undefined) desk.openAt(highlight, '');
    },
    openAt: (highlight, said, isNew = false) => desk.set(opened(highlight, said, isNew)),
    put: (at, highlight) => relist([...list.filter(({ id }) => id !== at), ...(highlight === null ? [] : [highlight])]),
    async save(made) {
      if (moment?.kind === 'saving') return;
      draft = made ?? draft;
      if (draft === null) return;
      const sent = draft;
      turnTo({ kind: 'saving' });
      const answer = await saveWithRetry(sent, signal);
      if (!answer.ok) return turnTo({ kind: 'failed', why: answer.why });
      draft = null;
      const placed = placedAsSaved(sent);
      desk.put(placed.id, placed);
      turnTo(opened(placed, saidOfSaved(sent), true));
    },
    copy: async () => draft !== null && copyText(draft.target.quote.exact),
    async refresh() {
      const answer = await ask();
      if (!answer.ok || signal.aborted) return;
      relist(answer.value);
      const open = moment;
      if (open?.kind !== 'open') return;
      const highlight = list.find(({ id }) => id === open.highlight.id);
      if (highlight !== undefined) desk.set({ ...open, highlight });
    },
  };
  return desk;
}
