import { foldWithPlaces } from './fold-letters.ts';
import { nearnessOf } from './fuzzy.ts';
import { WORD, wordsTyped } from './words-typed.ts';

/** A run of a text, and whether it is what was searched for. */
export interface FoundRun {
  readonly text: string;
  readonly isFound: boolean;
}

/** A text in runs, with the words marked that a search found it by: what was typed, else the word that comes near it. */
export function markWords(text: string, typed: string): readonly FoundRun[] {
  const words = wordsTyped(typed);
  if (words.length === 0 || text === '') return [{ text, isFound: false }];
  const { folded, starts } = foldWithPlaces(text);
  const runs: FoundRun[] = [];
  let at = 0;
  const add = (end: number, isFound: boolean) => {
    if (end > at) runs.push({ text: text.slice(at, end), isFound });
    at = Math.max(at, end);
  };
  for (const { index, 0: word } of folded.matchAll(WORD)) {
    const part = markedPart(word, words);
    if (part === null) continue;
    add(starts[index + part.start] ?? text.length, false);
    add(endOf(text, starts, index + part.end), true);
  }
  add(text.length, false);
  return runs;
}

function markedPart(word: string, typed: readonly string[]): { readonly start: number; readonly end: number } | null {
  const held = typed.filter((each) => word.includes(each)).sort((a, b) => b.length - a.length)[0];
  if (held !== undefined) return { start: word.indexOf(held), end: word.indexOf(held) + held.length };
  return typed.some((each) => nearnessOf(word, each) > 0) ? { start: 0, end: word.length } : null;
}

/** Where a run ends: accents that were folded away belong to the letter before them. */
function endOf(text: string, starts: readonly number[], folded: number): number {
  const last = starts[folded - 1] ?? 0;
  for (let at = folded; at < starts.length; at++) if ((starts[at] ?? 0) > last) return starts[at] ?? text.length;
  return text.length;
}
