/**
 * The words that tie the figures of one sentence into a sum a reader can do. Each expression but the last two is held
 * against what stands between two figures: words and marks in lower case, one space between them.
 */
export interface ReckoningWords {
  /** Between a part and its whole: "12 [of the] 48 homes". */
  readonly of: RegExp;
  /** Between a part or its whole and the same as a share: "48 homes[, or] 25%". */
  readonly or: RegExp;
  /** Before what a change is measured from, and before what it led to: "rose 20% [from] 200 [to] 240". */
  readonly from: RegExp;
  readonly to: RegExp;
  /** Between what it led to and the change: "from 200 to 240[, a rise of] 20%". */
  readonly changed: RegExp;
  /** After what a change is measured from, where nothing more is said of it but when that was. */
  readonly earlier: RegExp;
  /** Between the parts of a list. */
  readonly and: RegExp;
  /** Between the last part and their total: "27 men and 18 women, [a total of] 45". */
  readonly inAll: RegExp;
  /** Between a total and the first of its parts: "45 people[, made up of] 27 men". */
  readonly madeOf: RegExp;
  /** In a sentence on a sample: its shares are weighted, and fit no count in it. */
  readonly weighted: RegExp;
  /** In a sentence on a change reckoned otherwise than from one number to the other. */
  readonly adjusted: RegExp;
  /** Nouns that part a whole between them: with all of one set counted, none is left out. */
  readonly wholes: readonly ReadonlySet<string>[];
  /** Stems of one thing that befalls people, or is done to them, by whatever word: the dead and the killed are one count. */
  readonly fates: readonly ReadonlySet<string>[];
  /** What headlines count that is not in the news but in the article: "five things to know". */
  readonly items: ReadonlySet<string>;
  /** Nouns for people that say nothing of which: "40 dead" and "47 people". */
  readonly anybody: ReadonlySet<string>;
}
