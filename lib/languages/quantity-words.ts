import type { BallotWords } from './ballot-words.ts';
import type { CalendarWords } from './calendar-words.ts';
import type {
  AgeWords,
  GrammarWords,
  HedgeWords,
  LabelWords,
  RangeWords,
  RoleWords,
  SettingWords,
  SourceWords,
} from './figure-context-words.ts';
import type { NewsWords } from './news-words.ts';
import type { LentUnitWords, NounWords } from './noun-words.ts';
import type { FractionWords, NumeralWords } from './numeral-words.ts';
import type { MoneyWords, UnitWords } from './unit-words.ts';

/** Which way a hedge leaves a number open. */
export type Bound = 'approx' | 'below' | 'above';

/** The words and formats that figures are read by. Words are in lower case, apostrophes straight. */
export interface QuantityWords {
  readonly numbers: NumeralWords;
  readonly fractions: FractionWords;
  readonly money: MoneyWords;
  readonly units: UnitWords;
  readonly nouns: NounWords;
  readonly lent: LentUnitWords;
  readonly hedges: HedgeWords;
  readonly ranges: RangeWords;
  readonly calendar: CalendarWords;
  readonly ballots: BallotWords;
  readonly labels: LabelWords;
  readonly ages: AgeWords;
  readonly roles: RoleWords;
  readonly sources: SourceWords;
  readonly setting: SettingWords;
  readonly news: NewsWords;
  readonly grammar: GrammarWords;
}
