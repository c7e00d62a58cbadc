import type { Phrases } from './word-list.ts';

/** How a language names money. Signs and codes are everybody's: `signs.ts`. */
export interface MoneyWords {
  /** Names as they follow an amount, by ISO code. */
  readonly names: Phrases<string>;
  /** Names that are also something else, and money only after a large or multiplied number: "won". */
  readonly doubtfulNames: ReadonlyMap<string, string>;
  /** Names of hundredths with the currency they are of; `cent` for the one the text counts in, `centOf` where it has none. */
  readonly smallChange: Phrases<string>;
  readonly centOf: string;
  /** Those of them that count only where they touch the digits: "5p". */
  readonly tightSmallChange: ReadonlySet<string>;
  /** Words for pounds, by number: a currency where the talk is of money, a weight elsewhere. */
  readonly pounds: ReadonlySet<string>;
  readonly pound: ReadonlySet<string>;
  readonly context: ReadonlySet<string>;
  /** Words between number and currency: "millions d'euros". */
  readonly links: ReadonlySet<string>;
}

/** How a language names units. */
export interface UnitWords {
  /** `percent`, `percentage point` or `basis point`; the tight ones only touching the digits, the loose only apart. */
  readonly percents: Phrases<string>;
  readonly tightPercents: ReadonlySet<string>;
  readonly loosePercents: ReadonlySet<string>;
  /** "Quarter-point": a part of a percentage point where it is joined to one. */
  readonly fractionPoints: ReadonlySet<string>;
  /** Tenths that are of a percentage point where the talk is of shares: "tres décimas". */
  readonly tenthPoints: ReadonlySet<string>;
  /** Measures by symbol or English name: "Meter" is `m`. */
  readonly measures: ReadonlyMap<string, string>;
  readonly measurePhrases: Phrases<string>;
  /** Spans of time by English name; those that are ordinals too count only after a join or `ones`. */
  readonly durations: ReadonlyMap<string, string>;
  readonly ordinalDurations: ReadonlySet<string>;
  readonly squareBefore: ReadonlySet<string>;
  readonly cubicBefore: ReadonlySet<string>;
  readonly squareAfter: ReadonlySet<string>;
  readonly cubicAfter: ReadonlySet<string>;
  /** "Miles an hour", "Kilometer pro Stunde". */
  readonly per: ReadonlySet<string>;
  /** "In", an inch where nothing or a dimension follows. */
  readonly inches: ReadonlySet<string>;
  readonly dimensions: ReadonlySet<string>;
  /** Words that show "5m" to be metres: before it, or after it. */
  readonly metreLeads: ReadonlySet<string>;
  readonly metreContext: ReadonlySet<string>;
  /** Verbs right before the distance of a race, and the word before its time: "ran 100m in 9.8 seconds". */
  readonly raceVerbs: ReadonlySet<string>;
  readonly raceTimeLeads: ReadonlySet<string>;
  /** Words after "5m of" that show millions. */
  readonly millionOf: ReadonlySet<string>;
  readonly magnitudes: ReadonlySet<string>;
}
