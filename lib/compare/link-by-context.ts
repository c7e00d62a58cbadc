import { alignWords } from './align-words.ts';
import { type QuoteUnit, quotationKey } from './quote-units.ts';
import { sharedMeaning } from './shared-meaning.ts';
import { areOfOneSpeaker } from './speakers.ts';
import type { UnitLink } from './unit-link.ts';

/** A long first sentence before one that is linked: half of the words that carry meaning, and about half of all in order. */
const OPENING_WORDS = 10;
const OPENING_SHARE = 0.5;
const OPENING_SCORE = -0.5;
/** Between neighbours that are linked in order, less is enough. */
const CONTEXT_SHARE = 0.2;
const CONTEXT_SHARED = 2;
const CONTENT_WORDS = 5;

/** Links sentences of one speaker that lie between, or right beside, sentences already linked in the same order. */
export function linkByContext(
  pairs: readonly (readonly [QuoteUnit, QuoteUnit])[],
  links: readonly UnitLink[],
): UnitLink[] {
  const linked = new Set<string>();
  const taken = new Set<string>();
  for (const { a, b } of links) {
    linked.add(place(a, 0, b, 0)).add(place(b, 0, a, 0));
    taken.add(`${a.id}>${b.member}`).add(`${b.id}>${a.member}`);
  }
  const found: UnitLink[] = [];
  for (const [left, right] of pairs) {
    if (!areOfOneSpeaker(left, right)) continue;
    if (taken.has(`${left.id}>${right.member}`) && taken.has(`${right.id}>${left.member}`)) continue;
    if (Math.min(left.words.length, right.words.length) < CONTENT_WORDS) continue;
    const { words, share } = sharedMeaning(left, right);
    if (words < CONTEXT_SHARED || share < CONTEXT_SHARE) continue;
    const before = [1, 2].some((n) => linked.has(place(left, -1, right, -n)) || linked.has(place(left, -n, right, -1)));
    const after = [1, 2].some((n) => linked.has(place(left, 1, right, n)) || linked.has(place(left, n, right, 1)));
    const isBetween = before && (after || share >= CONTEXT_SHARE * 1.5);
    const opens = after && left.order === 0 && right.order === 0 && share >= OPENING_SHARE;
    if (!isBetween && !opens) continue;
    const [a, b] = left.words.length <= right.words.length ? [left, right] : [right, left];
    const alignment = alignWords(a.words, b.words);
    if (!isBetween && (a.words.length < OPENING_WORDS || alignment.score < OPENING_SCORE)) continue;
    found.push({ a, b, alignment, by: 'context' });
  }
  return found;
}

function place(a: QuoteUnit, stepA: number, b: QuoteUnit, stepB: number): string {
  return `${quotationKey(a)}.${a.order + stepA}|${quotationKey(b)}.${b.order + stepB}`;
}
