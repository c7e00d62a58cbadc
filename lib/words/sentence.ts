import type { CountKey, WordKey, Words } from './words.ts';

/** A sentence that is not said yet: who finds something need not know in which language it will be told. */
export type Sentence =
  | { readonly key: WordKey; readonly values?: SentenceValues }
  | { readonly key: CountKey; readonly count: number; readonly values?: SentenceValues };

/** What stands in the places of a sentence; another sentence is said before it does. */
export type SentenceValues = Readonly<Record<string, string | number | Sentence>>;

/** The sentence in a language. */
export function sayIn(words: Words, sentence: Sentence): string {
  const values = Object.fromEntries(
    Object.entries(sentence.values ?? {}).map(([name, value]) => [
      name,
      typeof value === 'object' ? sayIn(words, value) : value,
    ]),
  );
  return 'count' in sentence ? words.count(sentence.key, sentence.count, values) : words.say(sentence.key, values);
}
