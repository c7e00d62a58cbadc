import type { HighlightMoment } from '@/components/highlight/highlight-moment.ts';
import { saveWithRetry } from '@/lib/browser/save-highlight.ts';
import type { NewHighlight, PlacedHighlight } from '@/lib/highlight-protocol.ts';
import { copyText } from '@/lib/page/copy-text.ts';
import type { Answer } from '@/lib/protocol.ts';
import { placedAsSaved, saidOfSaved } from './new-highlight.ts';
import { makeShownMoment, type ShownMoment } from './shown-moment.ts';

/** What the desk tells of, and asks for: the highlights as they are kept, and whether words of the article are selected. */
export interface DeskWorld {
  readonly show: (moment: HighlightMoment | null) => void;
  readonly listed: (highlights: readonly PlacedHighlight[]) => void;
  readonly ask: () => Promise<Answer<readonly PlacedHighlight[]>>;
  readonly hasWords: () => boolean;
}

/** The reader's highlights of one page, and the moment of the one that is looked at. */
export interface HighlightDesk extends Omit<ShownMoment, 'turnTo'> {
  list(): readonly PlacedHighlight[];
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
  const { moment, set, turnTo } = makeShownMoment(show);
  let draft: NewHighlight | null = null;
  let list: readonly PlacedHighlight[] = [];
  const relist = (next: readonly PlacedHighlight[]) => {
    list = next;
    listed(next);
  };
  const opened = (highlight: PlacedHighlight, said: string, isNew: boolean): HighlightMoment => {
    return { kind: 'open', highlight, said, isNew, hasWords: hasWords() };
  };
  const desk: HighlightDesk = {
    moment,
    set,
    list: () => list,
    open(id) {
      const highlight = list.find((each) => each.id === id);
      if (highlight !== undefined) desk.openAt(highlight, '');
    },
    openAt: (highlight, said, isNew = false) => set(opened(highlight, said, isNew)),
    put: (at, highlight) => relist([...list.filter(({ id }) => id !== at), ...(highlight === null ? [] : [highlight])]),
    async save(made) {
      if (moment()?.kind === 'saving') return;
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
      const open = moment();
      if (open?.kind !== 'open') return;
      const highlight = list.find(({ id }) => id === open.highlight.id);
      if (highlight !== undefined) set({ ...open, highlight });
    },
  };
  return desk;
}
