import { highlightDatabase } from '../store/highlights/highlight-database.ts';
import type { HighlightStore } from '../store/highlights/highlight-store.ts';
import { keepHighlights } from '../store/highlights/keep-highlights.ts';
import { highlightMirror } from './highlight-mirror.ts';
import { highlightNotes } from './highlight-notes.ts';
import { logError } from './log.ts';

/** The lasting store of highlights. To be called while the background starts: it listens for the event of installation. */
export function lastingHighlights(): HighlightStore {
  return keepHighlights({
    database: highlightDatabase(),
    mirror: highlightMirror(),
    notes: highlightNotes(),
    now: () => new Date(),
    logError,
  });
}
