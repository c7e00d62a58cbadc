import { highlightDatabase } from '../store/highlights/highlight-database.ts';
import type { HighlightStore } from '../store/highlights/highlight-store.ts';
import { keepHighlights } from '../store/highlights/keep-highlights.ts';
import { highlightMirror } from './highlight-mirror.ts';
import { highlightNotes } from './highlight-notes.ts';
import { logError } from './log.ts';

/** The lasting store of highlights. Nothing is opened before it is first asked. */
export function lastingHighlights(): HighlightStore {
  return keepHighlights({
    database: highlightDatabase(),
    mirror: highlightMirror(),
    notes: highlightNotes(),
    now: () => new Date(),
    logError,
  });
}
