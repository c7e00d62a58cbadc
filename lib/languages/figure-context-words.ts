import type { Bound } from './quantity-words.ts';
import type { Phrases } from './word-list.ts';

/** Words that hedge a number. */
export interface HedgeWords {
  /** Phrases before a number, looked up by their last word. */
  readonly before: Phrases<Bound>;
  /** After a number and its unit ("or more"), and joined to the number ("30-odd"). */
  readonly after: ReadonlyMap<string, Bound>;
  readonly suffixes: ReadonlyMap<string, Bound>;
  /** Words between a hedge and its number that are no part of the figure: "more than an additional £5m". */
  readonly modifiers: ReadonlySet<string>;
  /** Hedges of larger numbers only ("some"); hedges that open a time phrase too ("over"), unless after these words. */
  readonly largeOnly: ReadonlySet<string>;
  readonly timely: ReadonlySet<string>;
  readonly timelyLeads: ReadonlySet<string>;
  /** Verbs before a hedge that take it as their own: "over" of "hand over £5m". */
  readonly particleVerbs: ReadonlySet<string>;
}

/** Ranges: "20 to 30", "between 20 and 30", "from 20 to 30". */
export interface RangeWords {
  readonly to: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  /** Beginnings of words after which "from … to" is a range; elsewhere it is a change, unless `fromIsRange`. */
  readonly stems: readonly string[];
  readonly fromIsRange: boolean;
}

/** What makes a number part of a name, a result or a call. */
export interface LabelWords {
  readonly things: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
  /** Streets that end in one of these: "Seestraße 12" is one word and follows. */
  readonly streetEndings: readonly string[];
  /** Streets that open with the word, and words before the number of a house on one: "au 12 rue de la Gare". */
  readonly streetOpeners: ReadonlySet<string>;
  readonly houseLeads: ReadonlySet<string>;
  readonly results: ReadonlySet<string>;
  /** Words between the two numbers of a result: "3 zu 1". */
  readonly scoreLinks: ReadonlySet<string>;
  readonly dials: ReadonlySet<string>;
  /** "No.", which needs a point or a capital, "Nos", which needs neither, and "number", which needs nothing counted after. */
  readonly signs: ReadonlySet<string>;
  readonly firmSigns: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly tops: ReadonlySet<string>;
  /** Words before a doubtful label in lower case that make it one: "on day four". */
  readonly doubtfulLeads: ReadonlySet<string>;
  readonly notIndexes: ReadonlySet<string>;
  /** Numbers behind a subject that name its first lesson: "Knots 101". */
  readonly courses: ReadonlySet<string>;
  /** Words after a number that show nothing counted to follow. */
  readonly settled: ReadonlySet<string>;
  /** Doubtful labels that persons right behind the number take it from: "the Harbour Bill 300 people signed". */
  readonly lent: ReadonlySet<string>;
}

/** How a language prints ages. */
export interface AgeWords {
  /** "Aged 57", "im Alter von 57": one word or two right before the number. */
  readonly leads: ReadonlySet<string>;
  readonly leadPrepositions: ReadonlySet<string>;
  /** "At" of "died at 84", and the words of dying. */
  readonly at: ReadonlySet<string>;
  readonly deaths: ReadonlySet<string>;
  /** "Years" before "old"; `years` of them are an age of a person by themselves ("un homme de 57 ans"). */
  readonly units: ReadonlySet<string>;
  readonly old: ReadonlySet<string>;
  readonly oldPhrases: ReadonlySet<string>;
  readonly joined: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  readonly yearLinks: ReadonlySet<string>;
  readonly yearVerbs: ReadonlySet<string>;
  readonly ranges: ReadonlySet<string>;
  readonly also: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** "She was 16 when": verbs, those that turn an age, those of many; subjects; words after the number. */
  readonly verbs: ReadonlySet<string>;
  readonly turns: ReadonlySet<string>;
  readonly manyVerbs: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** What part a figure plays. */
export interface RoleWords {
  readonly increments: ReadonlySet<string>;
  readonly totals: ReadonlySet<string>;
  readonly totalPhrases: ReadonlySet<string>;
  readonly totalsAfter: ReadonlySet<string>;
  readonly summingVerbs: ReadonlySet<string>;
  readonly sumTo: ReadonlySet<string>;
  readonly onTop: ReadonlySet<string>;
  readonly subsets: ReadonlySet<string>;
  readonly subsetPhrases: ReadonlySet<string>;
  readonly subsetAfter: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  /** Whether the verb of change may stand behind its size: "um 300 gesunken". */
  readonly changesFollow: boolean;
  readonly directions: ReadonlySet<string>;
  readonly changeNouns: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly basePhrases: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** Verbs that aim only before "to": "wants to build 500 homes". */
  readonly intents: ReadonlySet<string>;
  readonly intentLinks: ReadonlySet<string>;
  readonly thresholds: ReadonlySet<string>;
  readonly rates: ReadonlySet<string>;
  readonly rateAdverbs: ReadonlySet<string>;
  readonly each: ReadonlySet<string>;
  /** Before what another amount is counted by: "£4 for every £1". */
  readonly eachOf: ReadonlySet<string>;
}

/** Who says so. */
export interface SourceWords {
  readonly verbs: ReadonlySet<string>;
  /** Verbs that may stand before their subject: "said the ministry". */
  readonly leadingVerbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly accordingTo: Phrases<'source'>;
  /** What stands before whoever was told or shown it, most often a newsroom: "told", "obtained by". By last word. */
  readonly audience: Phrases<'audience'>;
  readonly phraseLinks: ReadonlySet<string>;
  readonly clauseOpeners: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
}

/** Places, and sentences that turn aside. */
export interface SettingWords {
  readonly placePrepositions: ReadonlySet<string>;
  readonly notPlaces: ReadonlySet<string>;
  readonly asideOpeners: ReadonlySet<string>;
  readonly asideLeads: ReadonlySet<string>;
  readonly anothers: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

/** Small words that several rules ask for. */
export interface GrammarWords {
  /** Words cut off before an apostrophe: "d’euros" is read as "d’" and "euros". */
  readonly elisions: ReadonlySet<string>;
  readonly a: ReadonlySet<string>;
  readonly the: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly more: ReadonlySet<string>;
  readonly than: ReadonlySet<string>;
  readonly per: ReadonlySet<string>;
  /** Words before the noun that say whose it is, articles included. */
  readonly determiners: ReadonlySet<string>;
  /** Words between an amount and what it is of: "in funding", "worth of". */
  readonly amountLinks: ReadonlySet<string>;
  /** Words between number and counted noun that belong to neither. */
  readonly nounFillers: ReadonlySet<string>;
  /** Words without subject matter, and those of them that end a noun phrase. */
  readonly functionWords: ReadonlySet<string>;
  readonly phraseStops: ReadonlySet<string>;
  readonly clauseOpeners: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
}
