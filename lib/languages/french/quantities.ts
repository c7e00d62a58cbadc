import type { QuantityWords } from '../quantity-words.ts';
import { BALLOTS } from './ballots.ts';
import { CALENDAR_WORDS } from './calendar.ts';
import { AGES, GRAMMAR, HEDGES, LABELS, RANGES, ROLES, SETTING, SOURCES } from './context.ts';
import { MONEY, UNIT_WORDS } from './measures.ts';
import { NEWS } from './news-words.ts';
import { LENT_UNITS, NOUNS } from './nouns.ts';
import { FRACTIONS, NUMERALS } from './numerals.ts';

/** How French prints figures. */
export const FRENCH_QUANTITIES: QuantityWords = {
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
