import type { DiffRun } from '@/lib/cards/card.ts';

/** A stretch of printed words, and whether only this side has it. */
export interface MarkedRun {
  readonly text: string;
  readonly only: boolean;
}

// How far ahead a word of the diff is looked for: over punctuation and brackets that the diff leaves out, no further,
// or a "the" would be taken for another one.
const REACH = 24;

/**
 * One side of a word diff laid over the words as printed, so that spacing, case and punctuation stay exact. Where a word
 * that only this side has is not found in its place, all is shown unmarked: no mark is better than a wrong one.
 */
export function markDifferences(printed: string, diff: readonly DiffRun[], side: 'here' | 'there'): MarkedRun[] {
  const folded = printed.toLowerCase();
  const text = folded.length === printed.length ? folded : printed;
  const marked: MarkedRun[] = [];
  let done = 0;
  let at = 0;
  for (const run of diff) {
    if (run.side !== 'both' && run.side !== side) continue;
    const words = run.text.toLowerCase().split(/\s+/).filter(Boolean);
    let start = -1;
    for (const word of words) {
      const found = text.slice(at, at + word.length + REACH).indexOf(word);
      if (found === -1 && run.side === 'both') continue;
      if (found === -1) return [{ text: printed, only: false }];
      if (start === -1) start = at + found;
      at += found + word.length;
    }
    if (run.side === 'both' || start === -1) continue;
    if (start > done) marked.push({ text: printed.slice(done, start), only: false });
    marked.push({ text: printed.slice(start, at), only: true });
    done = at;
  }
  if (done < printed.length) marked.push({ text: printed.slice(done), only: false });
  return marked;
}
