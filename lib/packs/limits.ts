/**
 * How much of anything a pack may hold. Writing keeps to these, reading insists on them: they are what stands between a
 * stranger's file and the reader's memory, and between "facts only" and a reprint.
 */
export const LIMITS = {
  stories: 5000,
  reportsOfStory: 500,
  claimsOfReport: 1000,
  segmentsOfQuotation: 20,
  keysOfFingerprint: 1000,
  /** Twice what the longest measure has; every pair of figures is compared by these. */
  termsOfQuantity: 24,
  /** A headline, a title, a licence, a maintainer. */
  line: 300,
  /** A name, a unit, a stem, a cue, a date. */
  word: 120,
  /** The printed words of a figure, and what it measures: a phrase, never the sentence. */
  phraseWords: 24,
  phrase: 160,
  /** An article's id is its address, or a digest. */
  articleId: 2200,
  offset: 2_000_000_000,
} as const;

/** How much of anything a file may hold that carries reports. */
export type ReportLimits = Readonly<Record<Exclude<keyof typeof LIMITS, 'stories' | 'reportsOfStory'>, number>> & {
  /** The words of one run of a quotation, in characters. */
  readonly quoted: number;
};
