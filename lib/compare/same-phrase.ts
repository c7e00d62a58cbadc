import type { Alignment } from './align-words.ts';
import type { QuoteUnit } from './quote-units.ts';
import { weightOf } from './shared-meaning.ts';
import { isOfSomebody } from './speakers.ts';

/** One word in marks is anybody's. */
const LEAST_WORDS = 2;
/** So much must a phrase say by itself: "without merit" is a stock phrase, "outrageous distortion" somebody's own. */
const OWN_WEIGHT = 2;

/**
 * Whether two articles put one short phrase of telling words in marks and may give it to one speaker: one of them to nobody by name, or to
 * "the campaign", "Republicans", where the other names somebody. Two bodies, and two people, say it each for themselves.
 */
export function isSamePhrase(a: QuoteUnit, b: QuoteUnit, { score }: Alignment): boolean {
  const { length } = a.words;
  if (score < 0 || length !== b.words.length || length < LEAST_WORDS) return false;
  if (!a.words.every(({ content }) => content) || weightOf(a.stems, a.vocabulary) < OWN_WEIGHT) return false;
  if (a.speaker === null || b.speaker === null) return true;
  if (isOfSomebody(a) !== isOfSomebody(b)) return true;
  return !isOfSomebody(a) && lastWord(a.speaker) === lastWord(b.speaker);
}

// "His campaign" and "Marlow's campaign".
function lastWord(speaker: string): string {
  return speaker.slice(speaker.lastIndexOf(' ') + 1).toLowerCase();
}
