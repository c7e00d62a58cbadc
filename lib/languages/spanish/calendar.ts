import type { CalendarWords, Pointer } from '../calendar-words.ts';
import { NO_QUANTITY_WORDS } from '../no-quantity-words.ts';
import { numbered, wordSet } from '../word-list.ts';

const POINTERS: Readonly<Record<string, Pointer>> = {
  pasado: 'last',
  pasada: 'last',
  último: 'last',
  última: 'last',
  últimos: 'past',
  últimas: 'past',
  anterior: 'previous',
  este: 'this',
  esta: 'this',
  próximo: 'next',
  próxima: 'next',
  próximos: 'other',
  mismo: 'same',
  misma: 'same',
  cada: 'each',
};

/** How Spanish says when; what points a period may follow it: "el año pasado". */
export const CALENDAR_WORDS: CalendarWords = {
  ...NO_QUANTITY_WORDS.calendar,
  months: new Map([
    ...numbered('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre', 1),
    ['setiembre', 9],
  ]),
  weekdays: new Map(numbered('domingo lunes martes miércoles jueves viernes sábado', 0)),
  dayParts: wordSet('mañana tarde noche'),
  daySuffixes: wordSet('º'),
  dateLinks: wordSet('de del'),
  dayRanges: wordSet('y al a'),
  yearRanges: wordSet('a hasta'),
  yearLeads: wordSet('en desde de del hasta antes tras año años finales principios entre y'),
  yearLeadPairs: wordSet(),
  eras: wordSet(),
  yearCounts: wordSet(
    'personas euros soldados habitantes kilómetros metros toneladas viviendas empleos veces millones dólares pesos',
  ),
  clockAfter: wordSet(),
  clockLeads: wordSet('las la'),
  clockNouns: wordSet('horas'),
  hourMarks: wordSet('h'),
  periods: wordSet(
    'año años mes meses semana semanas días día trimestre década siglo noche verano invierno primavera otoño periodo período semestre',
  ),
  pointers: new Map(Object.entries(POINTERS)),
  pointersFollow: true,
  adverbs: wordSet('hoy ayer mañana anteayer actualmente'),
  relativeDays: new Map([
    ['anteayer', -2],
    ['ayer', -1],
    ['hoy', 0],
  ]),
  openers: wordSet('en desde hasta antes durante tras entre a de el'),
  dayNameLeads: wordSet('el del al'),
  spanOpeners: wordSet('en durante desde tras'),
  since: wordSet('desde'),
  until: wordSet('hasta'),
  before: wordSet('antes'),
  after: wordSet('tras'),
  qualifiers: wordSet(
    'el la los las del primer segundo tercer cuarto trimestre semestre principios finales mes año verano invierno primavera otoño',
  ),
  spans: wordSet('periodo período trimestre semestre'),
  bridges: new Set([',', 'y', 'a']),
  agoBefore: wordSet('hace'),
  quarters: wordSet('trimestre'),
  halves: wordSet('semestre'),
  baselines: wordSet('frente'),
};
