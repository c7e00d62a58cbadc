import type { CalendarWords, Pointer } from '../calendar-words.ts';
import { NO_QUANTITY_WORDS } from '../no-quantity-words.ts';
import { numbered, wordSet } from '../word-list.ts';

const POINTERS: Readonly<Record<string, Pointer>> = {
  dernier: 'last',
  dernière: 'last',
  derniers: 'past',
  dernières: 'past',
  passé: 'last',
  passée: 'last',
  précédent: 'previous',
  précédente: 'previous',
  ce: 'this',
  cet: 'this',
  cette: 'this',
  ces: 'this',
  prochain: 'next',
  prochaine: 'next',
  prochains: 'other',
  même: 'same',
  chaque: 'each',
};

/** How French says when; what points a period may follow it: "l'année dernière". */
export const CALENDAR_WORDS: CalendarWords = {
  ...NO_QUANTITY_WORDS.calendar,
  months: new Map([
    ...numbered('janvier février mars avril mai juin juillet août septembre octobre novembre décembre', 1),
    ['fév', 2],
    ['févr', 2],
    ['avr', 4],
    ['juil', 7],
    ['sept', 9],
    ['oct', 10],
    ['nov', 11],
    ['déc', 12],
  ]),
  weekdays: new Map(numbered('dimanche lundi mardi mercredi jeudi vendredi samedi', 0)),
  dayParts: wordSet('matin midi soir après-midi nuit'),
  daySuffixes: wordSet('er'),
  dateLinks: wordSet('de'),
  dayRanges: wordSet('et au à'),
  yearRanges: wordSet('à'),
  yearLeads: wordSet("en depuis de d' avant après dès année l'année années fin début jusqu'en mi été entre et"),
  yearCounts: wordSet(
    'personnes euros soldats habitants kilomètres mètres tonnes logements emplois fois milliards millions',
  ),
  clockAfter: wordSet(),
  clockLeads: wordSet('à vers dès'),
  clockNouns: wordSet('heures heure'),
  hourMarks: wordSet('h'),
  periods: wordSet(
    'an année années mois semaine semaines jours jour trimestre décennie siècle week-end nuit été hiver printemps automne période semestre',
  ),
  pointers: new Map(Object.entries(POINTERS)),
  pointersFollow: true,
  adverbs: wordSet("aujourd'hui hier demain actuellement"),
  relativeDays: new Map([
    ['hier', -1],
    ["aujourd'hui", 0],
    ['demain', 1],
  ]),
  openers: wordSet('en depuis avant après pendant durant dès entre sur dans au de le à'),
  spanOpeners: wordSet('en sur pendant durant dans depuis'),
  since: wordSet('depuis'),
  until: wordSet("jusqu'en jusqu"),
  before: wordSet('avant'),
  after: wordSet('après'),
  qualifiers: wordSet(
    "le la l' les du premier deuxième troisième quatrième trimestre semestre début fin mois année printemps été automne hiver",
  ),
  spans: wordSet('période trimestre semestre'),
  bridges: new Set([',', 'et', 'à']),
  agoBefore: new Set(['il y a', 'voici']),
  quarters: wordSet('trimestre'),
  halves: wordSet('semestre'),
  baselines: wordSet('contre'),
};
