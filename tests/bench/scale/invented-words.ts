// Words that nobody ever wrote, as common and as rare as words are: the rank of each is drawn by Zipf's law.

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How many words there are, and how many of the commonest are about equally common (the offset of Mandelbrot's law). */
export interface Vocabulary {
  readonly words: number;
  readonly level: number;
}

/** The stems of news, without the stop words: the commonest are in one text of fifteen. */
export const STEMS: Vocabulary = { words: 300_000, level: 100 };
/** Of names a few are in one text of twenty, and most in one or two. */
export const NAMES: Vocabulary = { words: 600_000, level: 20 };

/** The rank of a word drawn from a vocabulary, 0 for the commonest: rank r as often as 1 / (r + level). */
export function drawRank({ words, level }: Vocabulary, random: () => number): number {
  return Math.floor(level * ((words + level) / level) ** random()) - level;
}

const SYLLABLES = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'th', 'br'].flatMap((start) =>
  ['a', 'e', 'i', 'o', 'u', 'an', 'el', 'or'].map((end) => start + end),
);

// Any odd number carries every rank below to another one, so that neighbours in rank are not alike in spelling.
const WORDS = SYLLABLES.length ** 3;
const SCATTER = 1_000_003;

/** The word of a rank: three syllables. */
export function wordOf(rank: number): string {
  const code = (rank * SCATTER) % WORDS;
  const [first, second] = [Math.floor(code / SYLLABLES.length ** 2), Math.floor(code / SYLLABLES.length)];
  return [first, second, code].map((part) => SYLLABLES[part % SYLLABLES.length]).join('');
}
