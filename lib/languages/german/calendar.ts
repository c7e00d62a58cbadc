import type { CalendarWords } from '../calendar-words.ts';
import { NO_QUANTITY_WORDS } from '../no-quantity-words.ts';
import { numbered, wordSet } from '../word-list.ts';

/** How German says when. */
export const CALENDAR_WORDS: CalendarWords = {
  ...NO_QUANTITY_WORDS.calendar,
  months: new Map([
    ...numbered('januar februar märz april mai juni juli august september oktober november dezember', 1),
    ...numbered('jan feb mrz apr mai jun jul aug sep okt nov dez', 1),
    ['jänner', 1],
    ['sept', 9],
  ]),
  weekdays: new Map([...numbered('sonntag montag dienstag mittwoch donnerstag freitag samstag', 0), ['sonnabend', 6]]),
  dayParts: wordSet('morgen vormittag mittag nachmittag abend nacht'),
  pointDays: true,
  dayRanges: wordSet('und bis'),
  yearRanges: wordSet('bis'),
  yearLeads: wordSet('in im seit ab bis vor nach anfang mitte ende jahr jahre jahres jahren von zwischen um'),
  yearLeadPairs: wordSet(),
  eras: wordSet(),
  yearCounts: wordSet(
    'menschen euro soldaten personen prozent kilometer meter tonnen wohnungen stellen mitarbeiter mal',
  ),
  clockAfter: wordSet('uhr'),
  clockLeads: wordSet('um gegen ab'),
  quarterHours: true,
  dayOpeners: wordSet('ab'),
  clockParts: new Set(['viertel nach', 'viertel vor', 'kurz nach', 'kurz vor']),
  periods: wordSet(
    'jahr jahre jahren jahres monat monate monaten monats woche wochen tag tage tagen quartal jahrzehnt wochenende halbjahr nacht sommer winter herbst frühjahr frühling zeitraum',
  ),
  pointers: new Map([
    ...[
      'letztes',
      'letzten',
      'letzte',
      'letzter',
      'vergangenes',
      'vergangenen',
      'vergangene',
      'vergangener',
      'vorigen',
      'vorige',
      'voriges',
    ].map((word) => [word, 'last'] as const),
    ...['dieses', 'diesem', 'diesen', 'diese', 'dieser', 'laufenden'].map((word) => [word, 'this'] as const),
    ...['nächstes', 'nächsten', 'nächste', 'nächster', 'kommenden', 'kommende', 'kommendes'].map(
      (word) => [word, 'next'] as const,
    ),
    ...['gleichen', 'selben'].map((word) => [word, 'same'] as const),
    ...['jedes', 'jeden', 'jede'].map((word) => [word, 'each'] as const),
  ]),
  adverbs: wordSet('heute gestern morgen vorgestern derzeit jährlich monatlich täglich'),
  relativeDays: new Map([
    ['vorgestern', -2],
    ['gestern', -1],
    ['heute', 0],
  ]),
  openers: wordSet('in im am an seit bis vor nach ab während zwischen von über binnen'),
  spanOpeners: wordSet('in im während über binnen seit'),
  since: wordSet('seit'),
  until: wordSet('bis'),
  before: wordSet('vor'),
  after: wordSet('nach'),
  qualifiers: wordSet(
    'anfang mitte ende dem den der das jahr jahre jahres ersten zweiten dritten vierten quartal halbjahr monaten sommer winter herbst frühjahr',
  ),
  spans: wordSet('zeitraum quartal halbjahr'),
  bridges: new Set([',', 'und', 'bis']),
  soFar: new Set(['bis heute']),
  agoBefore: wordSet('vor'),
  quarters: wordSet('quartal'),
  halves: wordSet('halbjahr'),
  baselines: wordSet('gegenüber vergleich'),
};
