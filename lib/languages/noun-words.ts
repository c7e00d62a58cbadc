/** What the form of a noun tells: a plural, no plural, or a plural only as a name ("Iraqis"). */
export type PluralSign = 'plural' | 'singular' | 'name';

/** How a language counts things and people. */
export interface NounWords {
  /** Whether nouns have a capital, so that the first one is the noun counted. */
  readonly capitals: boolean;
  /** Endings of capitalised adjectives made of places: "200 Berliner Polizisten". */
  readonly placeEndings: readonly string[];
  /** What an ending tells; the longest that fits decides. */
  readonly pluralEndings: ReadonlyMap<string, PluralSign>;
  /** Endings of plurals with those of their singulars; the first that fits decides. */
  readonly singularEndings: readonly (readonly [plural: string, singular: string])[];
  /** Whether plurals in -e drop it, and the umlaut before it, but for adjectives that stand for persons: "Dämme", "Tote". */
  readonly umlautPlurals: boolean;
  readonly irregular: ReadonlyMap<string, string>;
  /** Words that an ending would make a plural of something else: "specimen". */
  readonly notPlural: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
  /** Plurals that more often modify the counted noun than are it: "sports cars". */
  readonly modifiers: ReadonlySet<string>;
  /** The ending of a verb that can follow a noun in the singular: "one mayor objected". Null where verbs do not end so. */
  readonly verbEnding: string | null;
  /** Nouns, singular, that tell the size of another by their number, also without a hyphen: "a 62 page report". */
  readonly sizes: ReadonlySet<string>;
  /** Adjectives that stand before the noun and agree with it: "nouveaux". */
  readonly adjectives: ReadonlySet<string>;
  /** Nouns, singular, of human beings; endings that make one, of any word or of a capitalised one. */
  readonly persons: ReadonlySet<string>;
  readonly personEndings: readonly string[];
  readonly peopleEndings: readonly string[];
  /** Phrases that follow a head and make it human: "head of state". */
  readonly personPhrases: ReadonlySet<string>;
  /** What befell people, counting them without a noun: "12 dead". */
  readonly states: ReadonlySet<string>;
  /** Nouns that go under another name when counted, so that two outlets' counts meet. */
  readonly rings: ReadonlyMap<string, string>;
  readonly others: ReadonlySet<string>;
  readonly deaths: ReadonlySet<string>;
}

/** Words around a bare number that tell what it counts. */
export interface LentUnitWords {
  readonly harmVerbs: ReadonlySet<string>;
  /** Between a verb of harm and its number, and between a number and what befell it. */
  readonly harmFillers: ReadonlySet<string>;
  readonly stateFillers: ReadonlySet<string>;
  readonly adds: ReadonlySet<string>;
  readonly takesBefore: ReadonlySet<string>;
  readonly takesAfter: ReadonlySet<string>;
  /** Phrases of three words after a number that name again what was counted: "of those cases". */
  readonly takesCases?: ReadonlySet<string>;
  readonly sums: ReadonlySet<string>;
  /** What stands behind a bare number of people: "40 aboard", "310 of us", "23 who". */
  readonly personsAfter: ReadonlySet<string>;
  readonly crowds: ReadonlySet<string>;
  /** Nouns whose size is a number of people: "turnout fell to 61,000"; and those made up of people: "a crew of six". */
  readonly headcounts: ReadonlySet<string>;
  readonly collectives: ReadonlySet<string>;
  /** Verbs whose subject is people, so that a bare number before them is: "118 slept on mats". */
  readonly personVerbs: ReadonlySet<string>;
  /** What is done to people only: "122 were given visas". */
  readonly personFates: ReadonlySet<string>;
  /** Verbs whose object, where it is a bare number, is a span of time: "it now takes 68". */
  readonly spanVerbs: ReadonlySet<string>;
  /** Words that open a clause on the noun before them. */
  readonly relatives: ReadonlySet<string>;
  /** "The hall holds 900": places that hold people, and the verbs of it. */
  readonly venues: ReadonlySet<string>;
  readonly holds: ReadonlySet<string>;
  /** Whom parents have without their being named: "a mother of two". */
  readonly parents: ReadonlyMap<string, string>;
  /** Verbs that a bare number can be the subject of, "there" of "there were 40", and prepositions that open what tells two counts apart. */
  readonly predicates: ReadonlySet<string>;
  readonly existentials: ReadonlySet<string>;
  readonly gapLinks: ReadonlySet<string>;
  readonly tolls: ReadonlySet<string>;
  readonly tollLeads: ReadonlySet<string>;
  /** "Number" of "the number of visitors", and what may stand before the figure. */
  readonly counts: ReadonlySet<string>;
  readonly countLeads: ReadonlySet<string>;
  readonly heldAgainst: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
  readonly comparatives: ReadonlySet<string>;
  readonly rates: ReadonlySet<string>;
}
