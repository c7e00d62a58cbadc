/** The words of one desk of a newsroom, in the forms that no ending gives away; a word may stand in several lines. */
export interface Desk {
  /** Words that two reports of one event use for one another, a class a line. */
  readonly synonyms: readonly string[];
  /** Things that are counted side by side in one report, parted by bars. Never the two ends of one thing, as buyer and seller are. */
  readonly opposites: readonly string[];
}
