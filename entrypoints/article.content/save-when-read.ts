import type { Highlights } from './highlight-place.ts';

/** Saves the words that are selected at once, or when the page has been read: the menu may be what has it read. */
export interface SaveWhenRead {
  saveSelection(): void;
  /** The page's highlights are there, or are gone. */
  marked(highlights: Highlights | null): void;
}

/** One for a page that is still being read. */
export function makeSaveWhenRead(): SaveWhenRead {
  let highlights: Highlights | null = null;
  let waits = false;
  const saveSelection = () => {
    waits = highlights === null;
    highlights?.saveSelection();
  };
  return {
    saveSelection,
    marked(next) {
      highlights = next;
      if (waits) saveSelection();
    },
  };
}
