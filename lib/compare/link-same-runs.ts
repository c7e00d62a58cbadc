import { alignWords } from './align-words.ts';
import { type QuoteUnit, quotationKey } from './quote-units.ts';
import type { UnitLink } from './unit-link.ts';

/** So many words, the same to the last, are one line though each sentence of it is short. */
const RUN_WORDS = 8;

/**
 * Links sentences, each too short to be sure of, that follow each other in two quotations and are the same to the last word:
 * "The lamp was out. The keeper was not." Looks once at each pair.
 */
export function linkSameRuns(pairs: readonly (readonly [QuoteUnit, QuoteUnit])[]): UnitLink[] {
  const same = new Map<string, readonly [QuoteUnit, QuoteUnit]>();
  for (const [a, b] of pairs) if (isSame(a, b)) same.set(placeOf(a, b, 0), [a, b]);
  const links: UnitLink[] = [];
  for (const [a, b] of same.values()) {
    if (same.has(placeOf(a, b, -1))) continue; // not where its run begins
    const run: (readonly [QuoteUnit, QuoteUnit])[] = [];
    for (let next = same.get(placeOf(a, b, 0)); next !== undefined; next = same.get(placeOf(a, b, run.length)))
      run.push(next);
    if (run.length < 2 || run.reduce((sum, [unit]) => sum + unit.words.length, 0) < RUN_WORDS) continue;
    for (const [left, right] of run)
      links.push({ a: left, b: right, alignment: alignWords(left.words, right.words), by: 'words' });
  }
  return links;
}

function isSame(a: QuoteUnit, b: QuoteUnit): boolean {
  return a.words.length === b.words.length && a.words.every(({ key }, at) => key === b.words[at]?.key);
}

/** The place of a pair of sentences in their two quotations, so many sentences on. */
function placeOf(a: QuoteUnit, b: QuoteUnit, on: number): string {
  return `${quotationKey(a)}.${a.order + on}|${quotationKey(b)}.${b.order + on}`;
}
