import type { DiffRun } from './card.ts';

/** A stretch of printed words, and whether only this side has it. */
export interface MarkedRun {
  readonly text: string;
  readonly only: boolean;
}

// How far ahead a word of the diff is looked for: over punctuation and brackets that the diff leaves out, no further,
// or a "the" would be taken for another one.
const REACH = 24;

/** The words of one side of a diff, as near as the diff keeps them. */
export function wordsOfSide(diff: readonly DiffRun[], side: 'here' | 'there'): string {
  return diff
    .filter((run) => run.side === 'both' || run.side === side)
    .map((run) => run.text.trim())
    .join(' ');
}

/**
 * One side of a word diff laid over the words as printed, so that spacing, case and punctuation stay exact. What both
 * have may be printed with other marks on this side, so it only guides the search. Where a word that only this side has
 * is not found in its place, all is shown unmarked: no mark is better than a wrong one.
 */
export function markDifferences(printed: string, diff: readonly DiffRun[], side: 'here' | 'there'): MarkedRun[] {
  const folded = printed.toLowerCase();
  const text = folded.length === printed.length ? folded : printed;
  const marked: MarkedRun[] = [];
  let done = 0;
  let at = 0;
  let missed = 0;
  for (const run of diff) {
    if (run.side !== 'both' && run.side !== side) continue;
    let start = -1;
    for (const word of wordsOf(run)) {
      const found = findWord(text, word, at, REACH + missed);
      if (found === -1 && run.side !== 'both') return [{ text: printed, only: false }];
      missed = found === -1 ? missed + word.length + 1 : 0;
      if (found === -1) continue;
      if (start === -1) start = found;
      at = found + word.length;
    }
    if (run.side === 'both' || start === -1) continue;
    if (start > done) marked.push({ text: printed.slice(done, start), only: false });
    marked.push({ text: printed.slice(start, at), only: true });
    done = at;
  }
  if (done < printed.length) marked.push({ text: printed.slice(done), only: false });
  return marked;
}

function wordsOf(run: DiffRun): string[] {
  return run.text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, ''))
    .filter(Boolean);
}

/** Where a whole word begins, at or within reach after a place; -1 where it does not. */
function findWord(text: string, word: string, from: number, reach: number): number {
  const window = text.slice(from, from + reach + word.length + 1);
  for (let found = window.indexOf(word); found !== -1; found = window.indexOf(word, found + 1)) {
    const before = text[from + found - 1] ?? ' ';
    const after = text[from + found + word.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return from + found;
  }
  return -1;
}
