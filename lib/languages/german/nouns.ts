import { NO_QUANTITY_WORDS } from '../no-quantity-words.ts';
import type { LentUnitWords, NounWords } from '../noun-words.ts';
import { wordSet } from '../word-list.ts';

const { lent, nouns } = NO_QUANTITY_WORDS;

/** German counted nouns: the first capitalised word after the number, cases and plurals folded as far as endings tell. */
export const NOUNS: NounWords = {
  ...nouns,
  capitals: true,
  placeEndings: ['er'],
  singularEndings: [
    ['ungen', 'ung'],
    ['heiten', 'heit'],
    ['keiten', 'keit'],
    ['schaften', 'schaft'],
    ['innen', 'in'],
    ['ionen', 'ion'],
    ['täten', 'tät'],
    ['isten', 'ist'],
    ['anten', 'ant'],
    ['enten', 'ent'],
    ['daten', 'dat'],
    ['aaten', 'aat'],
    ['ern', 'er'],
    ['eln', 'el'],
    ['en', 'e'],
  ],
  irregular: new Map([
    ['häuser', 'haus'],
    ['häusern', 'haus'],
    ['kinder', 'kind'],
    ['kindern', 'kind'],
    ['länder', 'land'],
    ['ländern', 'land'],
    ['männer', 'mann'],
    ['männern', 'mann'],
    ['frauen', 'frau'],
    ['autos', 'auto'],
    ['städte', 'stadt'],
    ['städten', 'stadt'],
    ['betriebe', 'betrieb'],
    ['betrieben', 'betrieb'],
    ['boote', 'boot'],
    ['booten', 'boot'],
    ['schiffe', 'schiff'],
    ['schiffen', 'schiff'],
    ['flüge', 'flug'],
    ['flügen', 'flug'],
    ['züge', 'zug'],
    ['zügen', 'zug'],
    ['arbeitsplätze', 'arbeitsplatz'],
    ['arbeitsplätzen', 'arbeitsplatz'],
    ['fälle', 'fall'],
    ['fällen', 'fall'],
    ['sitze', 'sitz'],
    ['sitzen', 'sitz'],
    ['bäume', 'baum'],
    ['bäumen', 'baum'],
    ['unfälle', 'unfall'],
    ['angriffe', 'angriff'],
    ['angriffen', 'angriff'],
    ['stimmen', 'stimme'],
    ['menschen', 'mensch'],
    ['leute', 'leute'],
    ['flüchtlinge', 'flüchtling'],
    ['flüchtlingen', 'flüchtling'],
  ]),
  persons: wordSet(
    'mensch leute person mann frau kind jugendliche erwachsene tote toter totem verletzte verletzter vermisste todesopfer opfer ' +
      'einwohner bewohner bürger soldat polizist beamte demonstrant teilnehmer zuschauer besucher passagier flüchtling ' +
      'migrant asylbewerber schüler schülerin student lehrer lehrerin arbeiter arbeitnehmer mitarbeiter mitarbeiterin beschäftigte ' +
      'angestellte arbeitslose wähler abgeordnete mitglied helfer retter patient arzt ärzte pfleger anwohner gast gäste kunde ' +
      'nutzer zeuge verdächtige festgenommene häftling gefangene geisel kämpfer reisende tourist urlauber rentner fan bauer ' +
      'landwirt unternehmer aktivist deutsche franzose ukrainer russe amerikaner brite spanier fahrgast insasse obdachlose betroffene',
  ),
  personEndings: [
    'bürger',
    'arbeiter',
    'schüler',
    'opfer',
    'bewohner',
    'helfer',
    'leute',
    'kräfte',
    'flüchtling',
    'besucher',
  ],
  states: wordSet('tot verletzt vermisst festgenommen getötet verhaftet obdachlos'),
  rings: new Map([
    ['staat', 'land'],
    ['mitgliedstaat', 'land'],
    ['mitgliedsstaat', 'land'],
  ]),
};

/** What German leaves unsaid of a bare number's unit. */
export const LENT_UNITS: LentUnitWords = {
  ...lent,
  stateFillers: wordSet('wurden sind waren weitere seien'),
  adds: wordSet('weitere weiteren'),
  takesBefore: new Set(['darunter', 'davon', 'von ihnen', 'von denen', 'unter ihnen']),
  takesAfter: new Set(['von ihnen', 'von denen']),
  sums: wordSet('gesamtzahl zahl'),
  aboard: new Set(['an bord']),
  tolls: wordSet('todesopfer toten'),
  tollLeads: wordSet('auf bei von'),
  counts: wordSet('zahl anzahl'),
  countLeads: wordSet('auf um von rund etwa als'),
  against: wordSet('gegenüber gegen'),
  comparatives: wordSet('mehr weniger höher niedriger'),
  rates: wordSet('quote anteil wahlbeteiligung rate'),
};
