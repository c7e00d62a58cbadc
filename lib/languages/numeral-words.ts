import type { Phrases } from './word-list.ts';

/** How a language spells numbers out, and the words that multiply, open or sign them. */
export interface NumeralWords {
  /** Marks tried as the decimal mark, in this order; the other of point and comma then groups. Empty: judged by form. */
  readonly decimalMarks: string;
  /** Cardinals below twenty, those from twenty in tens, and single words for hundreds ("doscientos"). */
  readonly small: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  readonly hundreds: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: "hundred", "million". */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Short multipliers after digits: "bn", "Mio"; the firm ones mean nothing else, so that they need no sign before them. */
  readonly shortMultipliers: ReadonlyMap<string, number>;
  readonly firmShortMultipliers: ReadonlySet<string>;
  /** Words that join hundreds to the rest ("two hundred and six") and tens to ones ("treinta y dos"). */
  readonly joinsHundreds: ReadonlySet<string>;
  readonly joinsTens: ReadonlySet<string>;
  /** Tens that take numbers up to nineteen: "soixante-dix". */
  readonly tensBeforeTeens: ReadonlySet<number>;
  /** Words for twenty that multiply a four before them: "quatre-vingt". */
  readonly scoreWords: ReadonlySet<string>;
  /** What joins ones to tens where whole numbers are one word ("zweiundvierzig"); null where none is. */
  readonly compoundLink: string | null;
  /** "Three point five". */
  readonly decimalWords: ReadonlySet<string>;
  readonly negatives: ReadonlySet<string>;
  readonly zeros: ReadonlySet<string>;
  /** Words for one that are mostly a pronoun, and the words before them that settle it. */
  readonly ones: ReadonlySet<string>;
  readonly pronounLeads: ReadonlySet<string>;
  readonly weakOneLeads: ReadonlySet<string>;
  readonly hedgedOneLeads: ReadonlySet<string>;
  /** "The two": words before a bare number word that make it a pronoun. */
  readonly pairLeads: ReadonlySet<string>;
  /** "The 900 Max": words before digits and a capital that make both a name. */
  readonly modelLeads: ReadonlySet<string>;
  /** Plurals that name an order of magnitude: "dozens"; in chains only ("tens"), or before "of" only ("scores"). */
  readonly vagueOrders: ReadonlyMap<string, number>;
  readonly chainedOrders: ReadonlySet<string>;
  readonly doubtfulOrders: ReadonlySet<string>;
  readonly vagueCounts: ReadonlySet<string>;
  /** Words after a bare order that show it to count: "hundreds were". Not asked where the order can stand before a noun. */
  readonly vagueFollowers: ReadonlySet<string>;
  /** Whether an order stands right before its noun: "Tausende Menschen". */
  readonly vagueBeforeNoun: boolean;
  /** Collectives that are about so many: "une centaine", "un centenar". */
  readonly roundCounts: ReadonlyMap<string, number>;
  /** The superlatives that an ordinal ranks: "third-largest". */
  readonly superlatives: ReadonlySet<string>;
  /** Letters that touch digits and make them an ordinal, a decade, a generation: "21st", "30s", "5G", "1er". */
  readonly ordinalSuffixes: ReadonlySet<string>;
  /** Whether a point after digits makes an ordinal: "der 3. Platz". */
  readonly pointOrdinals: boolean;
  /** Joined to a span of time: "day-long". */
  readonly longWords: ReadonlySet<string>;
  /** "Thirty times". */
  readonly timesWords: ReadonlySet<string>;
  /** Endings that make a multiple of a number word: "fivefold". */
  readonly foldEndings: readonly string[];
  /** Multiples that hold one figure against another: after the leads ("le double"), or before the followers ("twice as"). */
  readonly multiples: ReadonlyMap<string, number>;
  readonly multipleLeads: ReadonlySet<string>;
  readonly multipleFollowers: ReadonlySet<string>;
  /** Words before a multiple that make a verb of it: "to double the output". */
  readonly verbLeads: ReadonlySet<string>;
  /** Number words joined to these say nothing of quantity: "one-off". */
  readonly idleCompounds: ReadonlySet<string>;
}

/** How a language says parts and shares. */
export interface FractionWords {
  /** What the name of a part divides by: "third", "Drittel". */
  readonly parts: ReadonlyMap<string, number>;
  /** Those of them that can follow a number above one: "thirds". */
  readonly manyParts: ReadonlySet<string>;
  /** Parts that need no article: "half of", "quarter". */
  readonly bareParts: ReadonlySet<string>;
  /** Nouns that are a share wherever they stand: "Hälfte", "moitié"; not after `notParts` ("second half"). */
  readonly shareNouns: ReadonlyMap<string, number>;
  readonly notParts: ReadonlySet<string>;
  /** Words before a bare part that make it a quantity ("nearly half"), and after "half" ("half the"). */
  readonly leads: ReadonlySet<string>;
  readonly followers: ReadonlySet<string>;
  /** Halves after "and" that add to the number before: "deux millions et demi". */
  readonly halves: ReadonlySet<string>;
  /** "One in five", "uno de cada cinco"; the loose ones say other things too. */
  readonly ratioLinks: Phrases<'ratio'>;
  readonly looseRatioLinks: ReadonlySet<string>;
  /** Whether a noun may stand inside: "un Français sur cinq". */
  readonly ratioAroundNoun: boolean;
  /** "Parte" of "una cuarta parte". */
  readonly partNouns: ReadonlySet<string>;
  /** "Jeder" of "jeder Fünfte". */
  readonly eachOrdinal: ReadonlySet<string>;
  /** What a share of one forecasts: "a one-in-five chance". */
  readonly chances: ReadonlySet<string>;
  /** What stands before the share where the chance is named further off: "the odds of gales are one in five". */
  readonly chanceLinks: ReadonlySet<string>;
}
