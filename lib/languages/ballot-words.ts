/** What a vote is counted in, in every language: the units of `BallotWords`. */
export const BALLOT_UNITS: ReadonlySet<string> = new Set(['vote', 'stimme', 'voix', 'voto']);

/** How a language tells how a vote ended: "passed 31-24", "by 31 votes to 24", "a 31-24 vote". */
export interface BallotWords {
  /** What is counted for and against, as it stands beside the number: "votes". */
  readonly votes: ReadonlySet<string>;
  /** The singular of it. */
  readonly unit: string;
  /** Nouns of voting, behind the two numbers or before them ("a 31-24 vote", "the tally was"), and verbs, before them only. */
  readonly nouns: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** What is done by voting, further before them: "passed the bill", "approved". */
  readonly outcomes: ReadonlySet<string>;
  /** Between the word of voting and numbers that go up, besides days: "the vote was 24-31", "failed narrowly, 24-31". */
  readonly beside: ReadonlySet<string>;
  /** Before the numbers, what turns to something else than the vote: "after the 31-24 defeat". */
  readonly turns: ReadonlySet<string>;
  /** What may stand behind numbers that no noun of voting follows: "31-24 against it"; anything else may be counted by them. */
  readonly followers: ReadonlySet<string>;
  /** "in favour" */
  readonly followingPairs: ReadonlySet<string>;
  /** Words between the two numbers. */
  readonly links: ReadonlySet<string>;
  /** Words of games and of how many seats are held: beside them two numbers are no votes. */
  readonly contests: ReadonlySet<string>;
  /** Votes of a whole people are told in shares, so that two numbers that make a hundred are none of them. */
  readonly plebiscites: ReadonlySet<string>;
  /** What a chamber is counted in, as it stands behind the number, and the singular of it. */
  readonly seats: ReadonlySet<string>;
  readonly seat: string;
  /** What two numbers of seats make where a chamber is named beside them: "a 31-24 majority in the senate". */
  readonly majorities: ReadonlySet<string>;
  /** What a side does with them: "hold", "command"; what is passed with a majority has one of votes. */
  readonly holdings: ReadonlySet<string>;
  readonly chambers: ReadonlySet<string>;
  /** What tells of a single vote that it matters: "one vote short". */
  readonly shortfalls: ReadonlySet<string>;
}
