import { keepMessages } from '@/lib/browser/browser-words.ts';
import type { TabHandlers } from '@/lib/browser/messages.ts';
import { type Arrival, becomesAnother } from '@/lib/page/read-page.ts';
import type { PageState } from '@/lib/protocol.ts';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings.ts';
import type { AnnotatedPage, PageEvents } from './annotate-page.ts';
import { makeBadgeTeller } from './badge-teller.ts';
import type { Notes } from './notes.ts';
import { makeSaveWhenRead, type SaveWhenRead } from './save-when-read.ts';
import { saveWhereOff } from './save-where-off.ts';
import { asksForMore, whyOff } from './settings-here.ts';
import { tryPage } from './try-page.ts';

/** One page in the tab, through changes of settings and of address. */
export interface PageLife extends Pick<TabHandlers, 'describe' | 'article'>, Pick<SaveWhenRead, 'saveSelection'> {
  /** The notes that are shown, or null. */
  notes(): Notes | null;
  readAgain(): void;
  settingsChanged(settings: Settings): void;
  addressChanged(): void;
  /** The page came back from the history, as it was when it was left. */
  shownAgain(): void;
}

/** Keeps the notes of a page in step with the settings and the address, until the signal. */
export function makePageLife(signal: AbortSignal): PageLife {
  let settings: Settings | null = null;
  let state: PageState = { kind: 'reading' };
  let page: AnnotatedPage | null = null;
  const saving = makeSaveWhenRead();
  let run = new AbortController();
  let move = new AbortController();
  const badge = makeBadgeTeller();
  const tell = (next: PageState) => {
    state = next;
    if (next.kind === 'annotated') keepMessages(next.annotated.messages);
    badge.tell(next);
  };
  const restart = async (arrival: Arrival) => {
    run.abort();
    run = new AbortController();
    page = null;
    if (settings === null || signal.aborted) return saving.marked(null);
    const ends = AbortSignal.any([signal, run.signal]);
    const off = whyOff(settings);
    saving.marked(off === null ? null : saveWhereOff(settings, ends));
    if (off !== null) return tell({ kind: off });
    const events: PageEvents = {
      tell: (next) => ends.aborted || tell(next),
      marked: saving.marked,
      changed: () => restart('moved'),
    };
    const annotated = await tryPage(run, () => settings ?? DEFAULT_SETTINGS, arrival, events, ends);
    if (!ends.aborted) page = annotated;
  };
  return {
    describe: () => state,
    article: () => page?.page.article ?? null,
    notes: () => page?.notes ?? null,
    saveSelection: saving.saveSelection,
    readAgain: () => restart('loaded'),
    async addressChanged() {
      move.abort();
      move = new AbortController();
      if (page === null) return restart('moved');
      // The notes stay, and the time of reading counts on, until there is another text under them.
      const ends = AbortSignal.any([run.signal, move.signal]);
      if (await becomesAnother(document, location.href, page.page, ends).catch(() => true)) restart('moved');
    },
    shownAgain: () => badge.tellAgain(state),
    settingsChanged(next) {
      const before = settings;
      settings = next;
      const asks = before === null || asksForMore(before, next);
      if (before === null || whyOff(before) !== whyOff(next) || (asks && page === null)) return restart('loaded');
      page?.notes.restyle(next);
      if (asks) page?.again();
    },
  };
}
