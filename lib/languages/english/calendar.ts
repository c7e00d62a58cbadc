import type { CalendarWords, Pointer } from '../calendar-words.ts';
import { wordSet } from '../word-list.ts';

// Months by full and short name, January 1. "may" and "march" are months only when capitalised or beside a day or year.
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...'january february march april may june july august september october november december'
    .split(' ')
    .map((month, at): [string, number] => [month, at + 1]),
  ...'jan feb mar apr jun jul aug sep oct nov dec'
    .split(' ')
    .map((month, at): [string, number] => [month, at < 4 ? at + 1 : at + 2]),
  ['sept', 9],
]);

// Days of the week, Sunday 0.
const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...'sunday monday tuesday wednesday thursday friday saturday'
    .split(' ')
    .map((day, at): [string, number] => [day, at]),
]);

// Stretches of time that "last", "this" and "next" can point to.
const PERIOD_NOUNS: ReadonlySet<string> = new Set(
  (
    'year years month months week weeks day days decade decades century night quarter summer spring autumn fall winter ' +
    'weekend season morning afternoon evening hour hours fortnight period time term span half minute minutes'
  ).split(' '),
);

// Words that point a period at a moment: "last year", "the same day".
const POINTERS: ReadonlyMap<string, Pointer> = new Map([
  ['this', 'this'],
  ['last', 'last'],
  ['next', 'next'],
  ['past', 'past'],
  ['previous', 'previous'],
  ['same', 'same'],
  ['each', 'each'],
  ['every', 'each'],
  ...'that following coming recent those these preceding'.split(' ').map((word): [string, Pointer] => [word, 'other']),
]);

// Words that are a time by themselves.
const TIME_ADVERBS: ReadonlySet<string> = new Set(
  'today yesterday tomorrow tonight overnight currently annually daily weekly monthly nowadays'.split(' '),
);

// Prepositions that open a time phrase.
const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'in on at over during for since by until till before after from through throughout within of between around early ' +
    'late mid beginning starting ending dating as'
  ).split(' '),
);

/** How English says when. */
export const CALENDAR_WORDS: CalendarWords = {
  months: MONTHS,
  doubtfulMonths: wordSet('may march mar sep dec jan'),
  weekdays: WEEKDAYS,
  dayParts: wordSet('morning afternoon evening night noon midday midnight lunchtime dawn daybreak dusk nightfall'),
  daySuffixes: wordSet('st nd rd th'),
  pointDays: false,
  dateLinks: wordSet('of'),
  dayRanges: wordSet('and to'),
  yearRanges: wordSet('to through until'),
  yearLeads: new Set([...TIME_PREPOSITIONS, 'the']),
  yearLeadPairs: new Set(['back to', 'dates to', 'dated to', 'dating to']),
  eras: wordSet('BC BCE AD CE'),
  yearCounts: wordSet(
    'people men women children soldiers troops percent per million miles metres meters feet km kg tonnes tons pounds ' +
      'dollars euros jobs homes volts calories rpm yuan yen rupees hours words times',
  ),
  meridiems: wordSet('am pm'),
  clockAfter: wordSet("o'clock"),
  clockLeads: wordSet('at'),
  clockNouns: wordSet(),
  hourMarks: wordSet(),
  clockParts: new Set(['half past', 'quarter past', 'quarter to']),
  quarterHours: false,
  dayNameLeads: wordSet(),
  periods: PERIOD_NOUNS,
  pointers: POINTERS,
  pointersFollow: false,
  notPeriods: wordSet('term half'),
  remotePointers: wordSet('that those these'),
  fiscal: wordSet('fiscal financial calendar'),
  timeNouns: wordSet('time'),
  adverbs: TIME_ADVERBS,
  relativeDays: new Map([
    ['yesterday', -1],
    ['today', 0],
    ['tonight', 0],
    ['tomorrow', 1],
  ]),
  openers: wordSet('in on at over during for since by until till before after from through throughout within between'),
  spanOpeners: wordSet('in over during for within throughout'),
  dayOpeners: wordSet('on'),
  since: wordSet('since'),
  until: wordSet('by until'),
  before: wordSet('before'),
  after: wordSet('after'),
  yearBaselines: wordSet('on'),
  qualifiers: wordSet(
    'early late mid the fiscal financial calendar academic year months month week weeks half quarter first second third ' +
      'fourth last final beginning end start middle summer winter spring autumn fall',
  ),
  spans: wordSet('period quarter half span season'),
  stretches: wordSet('span period stretch'),
  bridges: new Set([',', 'and', ', and', 'through', 'to', 'until', 'or']),
  soFar: new Set(['so far']),
  toDate: new Set(['to date']),
  asOf: new Set(['as of']),
  earlier: wordSet('earlier later'),
  yearOnYear: new Set(['year on year']),
  agoAfter: wordSet('ago earlier before previously later'),
  ago: wordSet('ago'),
  agoBefore: new Set(),
  quarters: wordSet('quarter'),
  halves: wordSet('half'),
  baselines: wordSet('compared against versus'),
  levels: wordSet('levels'),
};
