import { showDate } from '@/lib/text/show-date.ts';
import type { CountKey, Values, WordKey, Words } from '@/lib/words/words.ts';

// Handed in once, where a page or a script starts. Considered: a context of Preact's, which sentences made outside of
// components (the account of a page, what came of something) could not reach; and a property, which every component would
// only pass on.
let words: Words | null = null;

/** Has all components speak this language from now on. */
export function speakWith(language: Words): void {
  words = language;
}

/** The language spoken here, for what is worked out in lib. */
export function spoken(): Words {
  if (words === null) throw new Error('no language');
  return words;
}

/** What stands under a key, with values in the place of `{name}`. */
export function say(key: WordKey, values?: Values): string {
  return spoken().say(key, values);
}

/** The same for a count, in the form that the language has for so many; the count itself stands for `{count}`. */
export function sayCount(key: CountKey, count: number, values?: Values): string {
  return spoken().count(key, count, values);
}

/** A number as the language writes it. */
export function sayNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return spoken().number(value, options);
}

/** A printed date as the language writes it; null where there is none. */
export function sayDate(iso: string | null): string | null {
  return showDate(iso, spoken().tag());
}
