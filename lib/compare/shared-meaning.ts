import type { QuoteUnit } from './quote-units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What two sentences share of the words that carry meaning, in whatever order. */
export interface SharedMeaning {
  /** How many such words. */
  readonly words: number;
  /** What they weigh: a word of everyday talk less than one, for it says little of which sentence it stands in. */
  readonly weight: number;
  /** Their share of the lighter sentence. */
  readonly share: number;
}

const LIGHT = 0.3;

/** What two sentences of one language share. */
export function sharedMeaning(a: QuoteUnit, b: QuoteUnit): SharedMeaning {
  const shared = [...a.stems].filter((stem) => b.stems.has(stem));
  const weight = weightOf(shared, a.vocabulary);
  const all = Math.min(weightOf(a.stems, a.vocabulary), weightOf(b.stems, b.vocabulary));
  return { words: shared.length, weight, share: all > 0 ? weight / all : 0 };
}

/** What words weigh by themselves. */
export function weightOf(stems: Iterable<string>, { light }: Vocabulary): number {
  let sum = 0;
  for (const stem of stems) sum += light.has(stem) ? LIGHT : 1;
  return sum;
}
