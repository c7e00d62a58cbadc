/** Where a word points a period: "last", "this", "next", back over several ("past"), or nowhere in particular. */
export type Pointer = 'last' | 'this' | 'next' | 'past' | 'previous' | 'same' | 'each' | 'other';

/** How a language says when. */
export interface CalendarWords {
  /** Months in lower case, abbreviations too, by number from 1; the doubtful ones need a capital or a digit beside them. */
  readonly months: ReadonlyMap<string, number>;
  readonly doubtfulMonths: ReadonlySet<string>;
  /** Days of the week, Sunday 0. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly dayParts: ReadonlySet<string>;
  /** Letters after the day of a date: "21st", "1er"; and whether a point may stand there: "3. Oktober". */
  readonly daySuffixes: ReadonlySet<string>;
  readonly pointDays: boolean;
  /** "21st of March", "3 de octubre de 2031". */
  readonly dateLinks: ReadonlySet<string>;
  readonly dayRanges: ReadonlySet<string>;
  readonly yearRanges: ReadonlySet<string>;
  /** Words before four digits that make a year of them, and after that make a count. */
  readonly yearLeads: ReadonlySet<string>;
  readonly yearCounts: ReadonlySet<string>;
  /** Two words that do so: "back to". */
  readonly yearLeadPairs: ReadonlySet<string>;
  /** What stands behind a year of antiquity, as printed: "70 CE". */
  readonly eras: ReadonlySet<string>;
  /** Words beside a time of day: "pm", "o'clock"; "18 Uhr", "à 18 heures"; "at 7.30". */
  readonly meridiems: ReadonlySet<string>;
  readonly clockAfter: ReadonlySet<string>;
  readonly clockLeads: ReadonlySet<string>;
  readonly clockNouns: ReadonlySet<string>;
  readonly hourMarks: ReadonlySet<string>;
  /** "Half past", "Viertel nach", before the hour. */
  readonly clockParts: ReadonlySet<string>;
  /** Whether fractions count the quarters on the way to an hour: "um 3/4 zwölf". */
  readonly quarterHours: boolean;
  /** Words before a day and the initial of its month that name an event: "el 15M". */
  readonly dayNameLeads: ReadonlySet<string>;
  /** Stretches of time that a pointer takes, and the pointers; whether these may follow: "l'année dernière". */
  readonly periods: ReadonlySet<string>;
  readonly pointers: ReadonlyMap<string, Pointer>;
  readonly pointersFollow: boolean;
  /** "Those terms" and the like, which are no time. */
  readonly notPeriods: ReadonlySet<string>;
  readonly remotePointers: ReadonlySet<string>;
  readonly fiscal: ReadonlySet<string>;
  /** "This time last year". */
  readonly timeNouns: ReadonlySet<string>;
  /** Words that are a time by themselves, and those that name a day by its distance from today. */
  readonly adverbs: ReadonlySet<string>;
  readonly relativeDays: ReadonlyMap<string, number>;
  /** Prepositions that open a time phrase: any, those before a span, since, until, before, after. */
  readonly openers: ReadonlySet<string>;
  readonly spanOpeners: ReadonlySet<string>;
  /** Openers of a single day that open spans or hours too: "on", "ab". */
  readonly dayOpeners: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly yearBaselines: ReadonlySet<string>;
  readonly qualifiers: ReadonlySet<string>;
  readonly spans: ReadonlySet<string>;
  readonly stretches: ReadonlySet<string>;
  readonly bridges: ReadonlySet<string>;
  /** "So far", "to date", "as of", "earlier", "year on year". */
  readonly soFar: ReadonlySet<string>;
  readonly toDate: ReadonlySet<string>;
  readonly asOf: ReadonlySet<string>;
  readonly earlier: ReadonlySet<string>;
  readonly yearOnYear: ReadonlySet<string>;
  /** "Three years ago", and before the count: "il y a trois ans". */
  readonly agoAfter: ReadonlySet<string>;
  readonly ago: ReadonlySet<string>;
  readonly agoBefore: ReadonlySet<string>;
  /** "The third quarter", "the second half". */
  readonly quarters: ReadonlySet<string>;
  readonly halves: ReadonlySet<string>;
  readonly baselines: ReadonlySet<string>;
  readonly levels: ReadonlySet<string>;
}
