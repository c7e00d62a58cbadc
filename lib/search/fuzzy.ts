import Fuse, { type IFuseOptions } from 'fuse.js';

/** How near a word comes to what was typed: from 0, not at all, to 1, the very word. */
export type Nearness = number;

/** Of typed words that are part of a word: from its beginning, or further in. */
const BEGINS = 0.9;
const HOLDS = 0.8;
/** The best that a word can have that is spelt otherwise. */
const OTHERWISE = 0.6;

/**
 * How much of a word may be otherwise, by the letters typed: none of three, one of four to six, two of seven and more. Two
 * letters that changed places are two; with more, every word is like some other.
 */
const TOLERANCES: readonly { readonly from: number; readonly threshold: number }[] = [
  { from: 7, threshold: 0.34 },
  { from: 4, threshold: 0.26 },
];
/** A slip is looked for where the word begins: each letter further in costs as much as a tenth of the word. */
const DISTANCE = 10;

/**
 * The words of a list that a typed word may mean, each with how near it is. This is for people typing, where fuzzy is
 * right; never for deciding what belongs together. Words and typed word are folded (fold.ts).
 *
 * It looks at words and not at texts: in a text of some length, something always is like a short word.
 */
export function makeFuzzyWords(words: readonly string[]): (typed: string) => ReadonlyMap<number, Nearness> {
  const index = Fuse.createIndex<string>([], words);
  return (typed) => {
    const near = new Map<number, Nearness>();
    for (const [at, word] of words.entries()) {
      const part = partNearness(word, typed);
      if (part > 0) near.set(at, part);
    }
    const options = slipOptions(typed);
    if (options === null) return near;
    for (const { refIndex, score = 1 } of new Fuse(words, options, index).search(typed)) {
      if (!near.has(refIndex)) near.set(refIndex, OTHERWISE * (1 - score));
    }
    return near;
  };
}

/** How near one word comes to a typed one; the same as in a list of words. */
export function nearnessOf(word: string, typed: string): Nearness {
  const part = partNearness(word, typed);
  const options = slipOptions(typed);
  if (part > 0 || options === null) return part;
  const { isMatch, score } = Fuse.match(typed, word, options);
  return isMatch ? OTHERWISE * (1 - score) : 0;
}

function partNearness(word: string, typed: string): Nearness {
  if (!word.includes(typed)) return 0;
  if (word === typed) return 1;
  return word.startsWith(typed) ? BEGINS : HOLDS;
}

function slipOptions(typed: string): IFuseOptions<string> | null {
  const threshold = TOLERANCES.find(({ from }) => typed.length >= from)?.threshold;
  if (threshold === undefined) return null;
  return { threshold, distance: DISTANCE, location: 0, isCaseSensitive: true, includeScore: true, shouldSort: false };
}
