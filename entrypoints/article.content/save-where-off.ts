import type { Settings } from '@/lib/settings.ts';
import type { Highlights } from './highlight-place.ts';
import { showHighlights } from './show-highlights.ts';

/** Saves words where notes are switched off, when the menu or the browser's key says so. Nothing listens on the page before. */
export function saveWhereOff(settings: Settings, signal: AbortSignal): Pick<Highlights, 'saveSelection'> {
  let highlights: Highlights | null = null;
  const quiet = { ...settings, keys: false };
  return {
    saveSelection() {
      highlights ??= showHighlights({ page: null, style: null, settings: () => quiet }, signal);
      return highlights.saveSelection();
    },
  };
}
