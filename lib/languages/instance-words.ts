/**
 * Nouns that a number makes one of a series: "Day 2", "the third round". Each word, in lower case, with the name of its
 * series, which is English and the same for its spellings. Words for parts of one event, the half of a match or the
 * quarter of a year, are not among them: reports of one event name different ones.
 */
export interface InstanceWords {
  /** Those that a number behind them makes one of a series: "Week 12". */
  readonly numbered: ReadonlyMap<string, string>;
  /** Those that an ordinal before them does too: "the second leg". */
  readonly ordered: ReadonlyMap<string, string>;
  /** What a round-up calls itself, whose headline names no event: "the week in five stories". */
  readonly roundUp: ReadonlySet<string>;
  /** Words that stand beside those and name no event either: "top", "morning". Stop words and numbers go without saying. */
  readonly besideRoundUp: ReadonlySet<string>;
}
