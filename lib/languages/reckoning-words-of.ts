import { ENGLISH_RECKONING } from './english/reckoning.ts';
import type { ReckoningWords } from './reckoning-words.ts';

const KNOWN: ReadonlyMap<string, ReckoningWords> = new Map([['en', ENGLISH_RECKONING]]);

/** How sentences of a language tie their figures together; null where we do not know, and nothing is reckoned. */
export function reckoningWordsOf(tag: string): ReckoningWords | null {
  return KNOWN.get(tag) ?? null;
}
