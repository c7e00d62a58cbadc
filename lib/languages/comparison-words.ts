import type { SentenceWords, StemWords } from './text-words.ts';

/**
 * What two articles of one language are compared by. Kept apart from `Language`, which the finders carry: who reads one
 * article has no use for it. Words are in lower case, apostrophes straight.
 */
export interface ComparisonWords {
  /** BCP 47, the primary subtag alone; `und` for the language that knows no words. */
  readonly tag: string;
  readonly stopWords: ReadonlySet<string>;
  readonly stems: StemWords;
  readonly sentences: SentenceWords;
  /** Words of public affairs in general, or stems of them: they say that a text is news, not which. */
  readonly commonInNews: ReadonlySet<string>;
  readonly quoted: QuotedWords;
  readonly figures: FigureWords;
  readonly speakers: SpeakerNames;
  /** Every noun has a capital, or nothing is known of that: a capital is no sign of a name. */
  readonly nounsCapitalised: boolean;
}

/** Ways of printing one spoken word: what differs in them is no other wording. */
export interface QuotedWords {
  /** Number words up to twenty, with their values. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Words run together in speech, with the words they are. */
  readonly contractions: ReadonlyMap<string, string>;
  /** Spellings that house styles differ in; an umlaut or an accent makes another word ("waren", "wären"). */
  readonly spellings: StemWords['spellings'];
  /** The words for a hundredth, of one word or of two: "percent", "per cent". */
  readonly percents: ReadonlySet<string>;
  /** Words that turn a sentence into its opposite. */
  readonly negations: ReadonlySet<string>;
  /** Words of everyday talk that are no stop words: two sentences of one person share them without being one. */
  readonly light: ReadonlySet<string>;
  /** Prefixes that some house styles set off with a hyphen: "co-operation" and "cooperation" are one word. */
  readonly prefixes: ReadonlySet<string>;
}

/** What the words beside figures say of whether two are one. */
export interface FigureWords {
  /** Words that say nothing of what is counted: units, people, spans of time. */
  readonly bare: ReadonlySet<string>;
  /** Counted nouns that say how often, of whatever it was: "on 46 occasions". */
  readonly occasions: ReadonlySet<string>;
  /** Counted nouns that are one thing to a reader. */
  readonly rings: readonly ReadonlySet<string>[];
  /** Words that stand for one another in reports of one event: looser than rings, and weighed with what else is said. */
  readonly kin: readonly ReadonlySet<string>[];
  /** Lists of opposites: a figure beside a word of one and a figure beside a word of another are of two things. */
  readonly contrasts: readonly (readonly ReadonlySet<string>[])[];
  /** Words that begin the name of somebody beside the story: "another maker", "a rival". */
  readonly another: ReadonlySet<string>;
  /** How a clause says that its figure is of many cases taken together: none of them is its rival, nor is it theirs. */
  readonly average: RegExp;
  /** Ways of saying one time, where no date is known to resolve them by. */
  readonly times: readonly (readonly [RegExp, string])[];
  /** How a moment is told by what is left until the end: "with five laps to go", "two minutes from time". */
  readonly countdown: RegExp;
}

/** How the names of people are told from those of bodies and of voices for somebody. */
export interface SpeakerNames {
  /** Titles, which are no part of a name. */
  readonly honorifics: RegExp;
  /** The article before a role or a body. */
  readonly article: RegExp;
  /** Who speaks for somebody: their words may be printed as the principal's own, and neither is a conflict. */
  readonly voice: RegExp;
  /** What makes a capitalised name one of a body. */
  readonly body: RegExp;
  /** A source by pronoun is not one to name. */
  readonly pronouns: ReadonlySet<string>;
}
