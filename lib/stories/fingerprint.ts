/** A stem or a name and how much it says about the article, 0 to 1. */
export type Weighted = readonly [key: string, weight: number];

/** What an article is about, small enough to keep for every article and to compare without its text. */
export interface Fingerprint {
  /** The tag of the language its stems are of. Absent from what was kept before languages were told apart: English. */
  readonly language?: string;
  /** The stems that carry the article, heaviest first. */
  readonly terms: readonly Weighted[];
  /** Names of people, places and bodies in lower case, heaviest first. */
  readonly names: readonly Weighted[];
  /** Stems of the headline and the first sentences. */
  readonly lead: readonly string[];
  /** Hashes of five-word runs inside quotation marks: the best evidence there is that two texts report one event. */
  readonly shingles: readonly number[];
  /** Figures worth matching on, as `value|unit`. */
  readonly figures: readonly string[];
  /** The day of publication, ISO; null where unknown. */
  readonly day: string | null;
}
