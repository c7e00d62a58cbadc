import { drawRank, NAMES, randomFrom, STEMS, wordOf } from './invented-words.ts';

const WORDS = 9;
const FIRST_NAMES = 5000;
/** Of the words of a headline another newsroom keeps about so many, and puts them in another order. */
const KEPT = 0.55;

/** A made-up headline: a name of two words, and words as common as those of headlines. The same for the same number. */
export function inventedTitle(at: number): string {
  return wordsOf(at).join(' ');
}

/** The same news under another newsroom's headline. */
export function rewordedTitle(at: number): string {
  const random = randomFrom(at + 500_000_000);
  const kept = wordsOf(at).map((word) => (random() < KEPT ? word : wordOf(drawRank(STEMS, random))));
  return kept
    .map((word) => [word, random()] as const)
    .sort((a, b) => a[1] - b[1])
    .map(([word]) => word)
    .join(' ');
}

function wordsOf(at: number): string[] {
  const random = randomFrom(at);
  const name = [drawRank(NAMES, random) % FIRST_NAMES, drawRank(NAMES, random)].map((rank) =>
    capitalized(wordOf(rank)),
  );
  return [...name, ...Array.from({ length: WORDS }, () => wordOf(drawRank(STEMS, random)))];
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
