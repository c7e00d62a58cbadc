import { ENGLISH_RECKONING } from './english/reckoning.ts';
import { FRENCH_RECKONING } from './french/reckoning.ts';
import { GERMAN_RECKONING } from './german/reckoning.ts';
import type { ReckoningWords } from './reckoning-words.ts';
import { SPANISH_RECKONING } from './spanish/reckoning.ts';

const KNOWN: ReadonlyMap<string, ReckoningWords> = new Map([
  ['en', ENGLISH_RECKONING],
  ['de', GERMAN_RECKONING],
  ['fr', FRENCH_RECKONING],
  ['es', SPANISH_RECKONING],
]);

/** How sentences of a language tie their figures together; null where we do not know, and nothing is reckoned. */
export function reckoningWordsOf(tag: string): ReckoningWords | null {
  return KNOWN.get(tag) ?? null;
}
