import type { CountKey, Values, WordKey, Words } from '../words/words.ts';

/** More than these are written in figures. */
const MOST_SPELLED = 9;

/** A sentence with a count, in words up to nine, as newspapers write it: "three outlets". */
export function countInWords(key: CountKey, count: number, words: Words, values: Values = {}): string {
  return words.count(key, count, { count: countWord(count, words), ...values });
}

/** A count in words up to nine. */
export function countWord(count: number, words: Words): string {
  return count > MOST_SPELLED ? words.number(count) : words.say(`numbers.n${count}` as WordKey);
}
