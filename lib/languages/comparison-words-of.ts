import type { ComparisonWords } from './comparison-words.ts';
import { ENGLISH_COMPARISON } from './english/comparison.ts';
import { FRENCH_COMPARISON } from './french/comparison.ts';
import { GERMAN_COMPARISON } from './german/comparison.ts';
import { primaryTag } from './language-tag.ts';
import { NO_COMPARISON } from './no-comparison.ts';
import { SPANISH_COMPARISON } from './spanish/comparison.ts';

const KNOWN: ReadonlyMap<string, ComparisonWords> = new Map(
  [ENGLISH_COMPARISON, GERMAN_COMPARISON, FRENCH_COMPARISON, SPANISH_COMPARISON].map((words) => [words.tag, words]),
);

/** What articles in a language are compared by, found as `languageOf` finds it; nothing but what is printed where it is not ours. */
export function comparisonWordsOf(tag: string): ComparisonWords {
  return KNOWN.get(primaryTag(tag)) ?? NO_COMPARISON;
}
