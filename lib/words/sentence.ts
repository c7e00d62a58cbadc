import type { Values, WordKey, Words } from './words.ts';

/** A sentence that is not said yet: who finds something need not know in which language it will be told. */
export interface Sentence {
  readonly key: WordKey;
  readonly values?: Values;
}

/** The sentence in a language. */
export function sayIn(words: Words, { key, values }: Sentence): string {
  return words.say(key, values);
}
