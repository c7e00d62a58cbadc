/** What a text is split, and its names and words told apart, by. Words are in lower case, apostrophes straight. */
export interface TextWords {
  readonly sentences: SentenceWords;
  readonly names: NameWords;
  readonly stems: StemWords;
}

/** Words whose point ends no sentence. */
export interface SentenceWords {
  /** Titles, ranks, months and the like, without their last point: "mr", "z.b". */
  readonly abbreviations: ReadonlySet<string>;
  /** Those that are one only before a number: "No. 14", but "No." is an answer. */
  readonly numbered: ReadonlySet<string>;
  /** Those that often end a sentence too, and the words that then open the next one: "in the U.S. The firm". */
  readonly mayEnd: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** Whether a point after digits makes an ordinal of them: "am 3. Oktober". */
  readonly pointOrdinals: boolean;
}

/** Words in and around the names of people, places and bodies. */
export interface NameWords {
  /** Words inside a name that print without a capital: "of", "von", "de la". */
  readonly links: ReadonlySet<string>;
  /** Those that are one only behind another: "von der", where "der" alone joins any two nouns. */
  readonly secondLinks: ReadonlySet<string>;
  /** Words that join two names and are part of neither, with a capital too. */
  readonly joiners: ReadonlySet<string>;
  /** Where a joiner is part of a name: behind an article and one noun, before the last word of a body's name. */
  readonly joinedBodies: { readonly articles: ReadonlySet<string>; readonly ends: ReadonlySet<string> };
  /** What stands before a name and is none of it. */
  readonly honorifics: ReadonlySet<string>;
  /** Capitalised only because a sentence starts with them, or calendar words: never the whole of a name. */
  readonly ordinary: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** What follows the hyphen of an adjective made from a name: "South Coast-wide". */
  readonly compoundEnds: ReadonlySet<string>;
  /** Articles and the like cut short before a vowel, with their apostrophe: "l'Élysée". */
  readonly elided: ReadonlySet<string>;
  /** Every noun has a capital: one alone is a name only where another sign says so. */
  readonly nounsCapitalised: boolean;
}

/** How the forms of a word are folded to one stem, roughly: stems are compared with each other and never shown. */
export interface StemWords {
  readonly irregular: ReadonlyMap<string, string>;
  /** Spellings of one word made the same, one after the other. */
  readonly spellings: readonly (readonly [RegExp, string])[];
  /** Shorter words are not folded, but for these. */
  readonly leastFolded: number;
  readonly shortSpellings: ReadonlyMap<string, string>;
  /** Plural endings and what they become, longest first; and endings that look like them. */
  readonly plurals: readonly (readonly [string, string])[];
  readonly notPlurals: readonly string[];
  /** Endings that come off, the first that fits; twice, so that "offered" and "offer" meet. */
  readonly endings: readonly string[];
  /** What is left is never shorter. */
  readonly leastLeft: number;
  /** A doubled last letter is halved: "planned", "plan". */
  readonly undoubles: boolean;
  /** Vowels that come off the end of what is left. */
  readonly lastVowels: string;
}
