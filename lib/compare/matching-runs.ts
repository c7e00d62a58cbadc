import type { Vocabulary } from './vocabulary.ts';
import { type ComparedWord, comparedWords } from './words.ts';

/** A run of the same words in two texts: its place in each, and how many words it has. */
export interface MatchingRun {
  readonly shorter: number;
  readonly longer: number;
  readonly length: number;
}

/** How many places of a common three-word run are tried; a phrase this common says nothing about where it came from. */
const MAX_PLACES = 8;
const SEED = 3;

/** A text's words with the places of its short runs, made once for all that is looked for in it. */
export interface RunIndex {
  readonly words: readonly ComparedWord[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Indexes a text for `matchingRuns`. Costs about its length. */
export function indexRuns(text: string, vocabulary: Vocabulary): RunIndex {
  const words = comparedWords(text, vocabulary);
  const places = new Map<string, number[]>();
  for (let size = 1; size <= SEED; size++) {
    for (let at = 0; at + size <= words.length; at++) {
      const key = seedAt(words, at, size);
      const known = places.get(key);
      if (known === undefined) places.set(key, [at]);
      else if (known.length < MAX_PLACES) known.push(at);
    }
  }
  return { words, places };
}

/**
 * The longest runs of the shorter text's words found in the longer, left to right, not overlapping in the shorter.
 * Found from three-word seeds, so that the cost is about the length of the shorter. Texts of fewer than three words are
 * their own seed.
 */
export function matchingRuns(
  a: readonly ComparedWord[],
  longer: RunIndex,
): { readonly runs: MatchingRun[]; readonly words: { readonly shorter: number; readonly longer: number } } {
  const b = longer.words;
  const seed = Math.max(1, Math.min(SEED, a.length));
  const runs: MatchingRun[] = [];
  let at = 0;
  while (at + seed <= a.length) {
    let best: MatchingRun | null = null;
    for (const place of longer.places.get(seedAt(a, at, seed)) ?? []) {
      let length = seed;
      while (at + length < a.length && a[at + length]?.key === b[place + length]?.key) length++;
      if (best === null || length > best.length) best = { shorter: at, longer: place, length };
    }
    if (best !== null) runs.push(best);
    at += best?.length ?? 1;
  }
  return { runs, words: { shorter: a.length, longer: b.length } };
}

function seedAt(words: readonly ComparedWord[], at: number, size: number): string {
  let key = '';
  for (let k = at; k < at + size; k++) key += `${words[k]?.key} `;
  return key;
}
