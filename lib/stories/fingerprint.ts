/** A stem or a name and how much it says about the article, 0 to 1. */
export type Weighted = readonly [key: string, weight: number];

/**
 * What an article is about, small enough to keep for every article and to compare without its text. What is optional is
 * absent from fingerprints that were made before it was known; nothing is then said by it, for or against.
 */
export interface Fingerprint {
  /** The tag of the language its stems are of. Absent from what was kept before languages were told apart: English. */
  readonly language?: string;
  /** The stems that carry the article, heaviest first. */
  readonly terms: readonly Weighted[];
  /** Names of people, places and bodies in lower case, heaviest first. */
  readonly names: readonly Weighted[];
  /** Stems of the headline, with its numbers, and of the first sentences. */
  readonly lead: readonly string[];
  /** Stems and numbers of the headline alone. */
  readonly headline?: readonly string[];
  /** Days of the week that the beginning names, Sunday 0: another event of one affair is mostly of another day. */
  readonly weekdays?: readonly number[];
  /** Which ones of a series the beginning names, as `series:number`, and how it ended: the fourth round, `tally:3-2`. */
  readonly instances?: readonly string[];
  /** Hashes of five-word runs inside quotation marks: the best evidence there is that two texts report one event. */
  readonly shingles: readonly number[];
  /** The smallest hashes of five-word runs outside quotation marks: a sample on which copies of one text agree. */
  readonly copy?: readonly number[];
  /** Figures worth matching on, as `value|unit`. */
  readonly figures: readonly string[];
  /** The day of publication as the article or its address gives it, ISO; null where unknown. */
  readonly day: string | null;
  /** The day of publication without its year, as `08-20`, where the article gives no more. */
  readonly dayOfYear?: string | null;
}
