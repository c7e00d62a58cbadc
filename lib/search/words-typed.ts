import { foldLetters } from './fold-letters.ts';

/** More than this is no search but a page that was pasted. */
export const TYPED_LIMIT = 500;

/** A word for a search: letters and digits. Where a script parts no words, a line is one, and its parts are found in it. */
export const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words that somebody typed into a search, folded, each once. */
export function wordsTyped(typed: string): readonly string[] {
  return wordsIn(foldLetters(typed.slice(0, TYPED_LIMIT)));
}

/** The words of a folded text, each once. */
export function wordsIn(folded: string): readonly string[] {
  return [...new Set(folded.match(WORD))];
}
