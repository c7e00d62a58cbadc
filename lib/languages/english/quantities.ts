import type { QuantityWords } from '../quantity-words.ts';
import { BALLOTS } from './ballots.ts';
import { CALENDAR_WORDS } from './calendar.ts';
import { MONEY } from './currencies.ts';
import { GRAMMAR } from './function-words.ts';
import { HEDGES, RANGES } from './hedges.ts';
import { NEWS } from './news-words.ts';
import { AGES, LABELS } from './number-labels.ts';
import { FRACTIONS, NUMERALS } from './number-words.ts';
import { LENT_UNITS, NOUNS } from './plurals.ts';
import { ROLES, SETTING } from './role-words.ts';
import { SOURCES } from './source-words.ts';
import { UNIT_WORDS } from './units.ts';

/** How English prints figures. */
export const ENGLISH_QUANTITIES: QuantityWords = {
  numbers: NUMERALS,
  fractions: FRACTIONS,
  money: MONEY,
  units: UNIT_WORDS,
  nouns: NOUNS,
  lent: LENT_UNITS,
  hedges: HEDGES,
  ranges: RANGES,
  calendar: CALENDAR_WORDS,
  ballots: BALLOTS,
  labels: LABELS,
  ages: AGES,
  roles: ROLES,
  sources: SOURCES,
  setting: SETTING,
  news: NEWS,
  grammar: GRAMMAR,
};
