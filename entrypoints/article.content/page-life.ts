import { logError } from '@/lib/browser/log.ts';
import type { TabHandlers } from '@/lib/browser/messages.ts';
import { type Arrival, becomesAnother } from '@/lib/page/read-page.ts';
import type { PageState } from '@/lib/protocol.ts';
import type { Settings } from '@/lib/settings.ts';
import { type AnnotatedPage, annotatePage } from './annotate-page.ts';
import { makeBadgeTeller } from './badge-teller.ts';
import { asksForMore, whyOff } from './settings-here.ts';
import type { Notes } from './show-notes.ts';

const FAILED = 'Variorum could not read this page. Reload it to try again.';

/** One page in the tab, through changes of settings and of address. */
export interface PageLife extends Pick<TabHandlers, 'describe' | 'article'> {
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
  let run = new AbortController();
  let move = new AbortController();
  const badge = makeBadgeTeller();
  const tell = (next: PageState) => {
    state = next;
    badge.tell(next);
  };
  const restart = async (arrival: Arrival) => {
    run.abort();
    run = new AbortController();
    page = null;
    if (settings === null || signal.aborted) return;
    const off = whyOff(settings);
    if (off !== null) return tell({ kind: off });
    const ends = AbortSignal.any([signal, run.signal]);
    const events = { tell: (next: PageState) => ends.aborted || tell(next), changed: () => restart('moved') };
    try {
      const annotated = await annotatePage(settings, arrival, events, ends);
      if (!ends.aborted) page = annotated;
    } catch (error) {
      if (ends.aborted) return;
      logError('Reading failed', error);
      tell({ kind: 'failed', why: FAILED });
      // What was drawn of the notes goes.
      run.abort();
    }
  };
  return {
    describe: () => state,
    article: () => page?.page.article ?? null,
    notes: () => page?.notes ?? null,
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
