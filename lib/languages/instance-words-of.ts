import { ENGLISH_INSTANCES } from './english/instances.ts';
import { FRENCH_INSTANCES } from './french/instances.ts';
import { GERMAN_INSTANCES } from './german/instances.ts';
import type { InstanceWords } from './instance-words.ts';
import { SPANISH_INSTANCES } from './spanish/instances.ts';

const NONE: InstanceWords = { numbered: new Map(), ordered: new Map(), roundUp: new Set(), besideRoundUp: new Set() };

const KNOWN: ReadonlyMap<string, InstanceWords> = new Map([
  ['en', ENGLISH_INSTANCES],
  ['de', GERMAN_INSTANCES],
  ['fr', FRENCH_INSTANCES],
  ['es', SPANISH_INSTANCES],
]);

/** The nouns of series in a language, by its primary subtag. */
export function instanceWordsOf(tag: string): InstanceWords {
  return KNOWN.get(tag) ?? NONE;
}
