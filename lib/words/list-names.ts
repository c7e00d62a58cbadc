import { isolate } from './isolate.ts';
import type { Words } from './words.ts';

/** Names in a row, as a sentence of a language lists them: "A, B and C". */
export function listNames(names: readonly string[], words: Words): string {
  const isolated = names.map((name) => isolate(name, words.direction()));
  return new Intl.ListFormat(words.tag(), { type: 'conjunction' }).format(isolated);
}
