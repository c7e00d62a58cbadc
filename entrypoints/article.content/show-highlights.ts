import { type HighlightEvents, isWaiting } from '@/components/highlight/highlight-moment.ts';
import { request } from '@/lib/browser/messages.ts';
import type { PlacedHighlight } from '@/lib/highlight-protocol.ts';
import { scrollToBox } from '@/lib/page/scroll-to.ts';
import { selectedWords } from '@/lib/page/selected-words.ts';
import { makeHighlightChanges } from './highlight-changes.ts';
import { makeHighlightDesk } from './highlight-desk.ts';
import { makeHighlightMarks } from './highlight-marks.ts';
import type { HighlightPlace, Highlights } from './highlight-place.ts';
import { makeHighlightSaving, type Stand } from './highlight-saving.ts';
import { makeHighlightStage } from './highlight-stage.tsx';
import { watchForHighlights } from './highlight-watch.ts';

const NONE = { ok: true, value: [] } as const;

/** Marks the highlights of a page and lets more be made, until the signal. Words that wait to be saved stay longer than that. */
export function showHighlights({ page, style, settings, notes }: HighlightPlace, signal: AbortSignal): Highlights {
  const life = new AbortController();
  const marks = makeHighlightMarks(page, signal);
  const stand: Stand = { box: () => null, takesFocus: false };
  const selected = () => selectedWords(document, page)?.target ?? null;
  const redraw = () => stage.draw(desk.moment(), stand.box(), stand.takesFocus);
  const show = () => {
    redraw();
    stand.takesFocus = false;
    if (signal.aborted && desk.moment() === null) life.abort();
  };
  const list = (highlights: readonly PlacedHighlight[]) => {
    marks.show(highlights);
    notes?.()?.list(highlights);
  };
  const ask = async () => (page === null ? NONE : request('highlightsOnPage', page.article));
  const desk = makeHighlightDesk(
    { show, listed: list, ask, hasWords: () => selected()?.position != null },
    life.signal,
  );
  const { save, saveCard, selectionChanged } = makeHighlightSaving(page, desk, stand, () => settings().saving);
  const open = (id: string | null, takesFocus: boolean) => {
    if (id === null) return;
    const box = takesFocus ? marks.boxOf(id) : null;
    if (box !== null) scrollToBox(window, box, false);
    if (isWaiting(desk.moment())) return;
    Object.assign(stand, { box: () => marks.boxOf(id), takesFocus });
    desk.open(id);
  };
  const refresh = async () => {
    await desk.refresh();
    for (const { id, isWanted } of desk.list()) if (isWanted) open(id, true);
  };
  const close = () => desk.set(null);
  const changes = makeHighlightChanges(desk, selected);
  const events: HighlightEvents = { ...changes, onSave: () => save(false), onCopy: desk.copy, onClose: close };
  const stage = makeHighlightStage(style, settings, events, life.signal);
  watchForHighlights(
    {
      moment: desk.moment,
      save: () => settings().keys && save(true),
      openAt: (x, y) => open(notes?.()?.hasCardAt(x, y) ? null : marks.at(x, y), false),
      isOwn: ({ target }) => stage.isHost(target),
      selectionChanged,
      close,
      redraw,
      refresh,
    },
    signal,
  );
  signal.addEventListener('abort', () => isWaiting(desk.moment()) || life.abort(), { once: true });
  refresh();
  return { saveSelection: () => save(true), saveCard, open: (id) => open(id, true), list: desk.list };
}
