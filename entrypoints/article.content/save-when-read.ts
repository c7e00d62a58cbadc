import type { Highlights } from './highlight-place.ts';

/** Saves the words that are selected at once, or when the page has been read: the menu may be what has it read. */
export interface SaveWhenRead {
  /** False where no words are selected, so that nothing is saved. */
  saveSelection(): boolean;
  /** The page's highlights are there, or are gone. */
  marked(highlights: Pick<Highlights, 'saveSelection'> | null): void;
}

/** One for a page that is still being read. */
export function makeSaveWhenRead(): SaveWhenRead {
  let highlights: Pick<Highlights, 'saveSelection'> | null = null;
  let waits = false;
  const saveSelection = () => {
    waits = highlights === null && document.getSelection()?.isCollapsed === false;
    return highlights?.saveSelection() ?? waits;
  };
  return {
    saveSelection,
    marked(next) {
      highlights = next;
      if (waits) saveSelection();
    },
  };
}
