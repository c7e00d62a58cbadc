/** Words that make a small figure news. They are compared by their stems, so that one form of each will do. */
export interface NewsWords {
  /** What befalls people. */
  readonly harm: ReadonlySet<string>;
  /** What is done to things in number, and to people: closed, cancelled; arrested. */
  readonly actsOnThings: ReadonlySet<string>;
  readonly actsOnPeople: ReadonlySet<string>;
  /** What courts and boards measure out in time, and how long they take over it. */
  readonly verdicts: ReadonlySet<string>;
  /** What laws and agreements measure out in time: how long something may last, or until when it must be done. */
  readonly terms: ReadonlySet<string>;
  /** Behind a word of these, the time itself: "a prison term". */
  readonly spells: ReadonlySet<string>;
  /** Words behind a span of time, and before it, that make a moment of it: "two days early", "the next two years". */
  readonly momentsAfter: ReadonlySet<string>;
  readonly momentsBefore: ReadonlySet<string>;
  /** What blows, and the units of its speed. */
  readonly winds: ReadonlySet<string>;
  readonly speeds: ReadonlySet<string>;
  /** What falls from the sky or rises, and the units of its depth. */
  readonly rains: ReadonlySet<string>;
  readonly depths: ReadonlySet<string>;
  /** Nouns that count what befell people: "14 deaths" are 14 dead. */
  readonly tollUnits: ReadonlySet<string>;
  /** Nouns that an article counts its own parts in: "five takeaways". */
  readonly listings: ReadonlySet<string>;
  /** Units of weight that count for news in themselves. */
  readonly loads: ReadonlySet<string>;
  /** Leads and runs, and the singular nouns they are counted in: "four points clear", "unbeaten in nine matches". */
  readonly standings: ReadonlySet<string>;
  readonly standingUnits: ReadonlySet<string>;
  /** What is done with what elections and pleas are counted in, and the singular nouns of that: "needs 12 seats", "won four delegates". */
  readonly gains: ReadonlySet<string>;
  readonly gainedUnits: ReadonlySet<string>;
}
