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

/** Whether two words, by their stems, are ones that two reports use for one another: "dad" and "father". */
export function areKin(a: string, b: string, { kin }: Vocabulary): boolean {
  const classes = kin.get(a);
  return classes !== undefined && (kin.get(b)?.some((each) => classes.includes(each)) ?? false);
}

/** What two sentences share when a word and its near-synonym are the same: for sentences that one speaker is known to have said. */
export function sharedSense(a: QuoteUnit, b: QuoteUnit): SharedMeaning {
  const { vocabulary } = a;
  const open = new Set([...b.stems].filter((stem) => !a.stems.has(stem)));
  let [words, weight] = [0, 0];
  for (const stem of a.stems) {
    const other = b.stems.has(stem) ? stem : [...open].find((each) => areKin(stem, each, vocabulary));
    if (other === undefined) continue;
    open.delete(other);
    words++;
    weight += weightOf([stem], vocabulary);
  }
  const all = Math.min(weightOf(a.stems, vocabulary), weightOf(b.stems, vocabulary));
  return { words, weight, share: all > 0 ? weight / all : 0 };
}
