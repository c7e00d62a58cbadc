import type { Alignment } from './align-words.ts';
import type { QuoteUnit } from './quote-units.ts';
import { weightOf } from './shared-meaning.ts';
import { isOfSomebody } from './speakers.ts';

/** One word in marks is anybody's. */
const LEAST_WORDS = 2;
/** So much must a phrase say by itself: "without merit" is a stock phrase, "outrageous distortion" somebody's own. */
const OWN_WEIGHT = 2;

/**
 * Whether two articles put one short phrase of telling words in marks, and give it to nobody, or to the same, or one of them to somebody and the other
 * to a body or a role that may be the same: "the campaign", "Republicans".
 */
export function isSamePhrase(a: QuoteUnit, b: QuoteUnit, { score }: Alignment): boolean {
  const { length } = a.words;
  if (score < 0 || length !== b.words.length || length < LEAST_WORDS) return false;
  if (!a.words.every(({ content }) => content) || weightOf(a.stems, a.vocabulary) < OWN_WEIGHT) return false;
  return !(isOfSomebody(a) && isOfSomebody(b));
}
