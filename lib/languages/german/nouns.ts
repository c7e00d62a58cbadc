import { NO_QUANTITY_WORDS } from '../no-quantity-words.ts';
import type { LentUnitWords, NounWords } from '../noun-words.ts';
import { pairs, wordSet } from '../word-list.ts';

const { lent, nouns } = NO_QUANTITY_WORDS;

/** German counted nouns: the first capitalised word after the number, cases and plurals folded as far as endings tell. */
export const NOUNS: NounWords = {
  ...nouns,
  capitals: true,
  placeEndings: ['er'],
  // Datives in -en are of feminines in -e too, so that only endings that no feminine has are folded further.
  singularEndings: pairs(
    'ungen ung eiten eit schaften schaft schriften schrift innen in onen on täten tät isten ist anden and anten ant enten ent ' +
      'kten kt ieren ier ieben ieb ingen ing ielen iel erken erk ägen ag ätzen atz änden and üssen uss ällen all ügen ug iffen iff ' +
      'ooten oot eboten ebot aten at tigte tigte tigten tigte glieder glied gliedern glied chen chen ern er eln el häuser haus ' +
      'häusern haus länder land ländern land männer mann männern mann kinder kind kindern kind bücher buch büchern buch ' +
      'dächer dach dächern dach wälder wald en e autos auto',
  ),
  umlautPlurals: true,
  irregular: new Map(
    pairs('frauen frau städten stadt bäumen baum menschen mensch leute leute tagen tag sitzen sitz fällen fall'),
  ),
  persons: wordSet(
    'mensch leute person mann frau kind jugendliche erwachsene tote toter totem verletzte verletzter vermisste todesopfer opfer ' +
      'einwohner bewohner bürger soldat polizist beamte demonstrant teilnehmer zuschauer besucher passagier flüchtling ' +
      'migrant asylbewerber schüler schülerin student lehrer lehrerin arbeiter arbeitnehmer mitarbeiter mitarbeiterin beschäftigte ' +
      'angestellte arbeitslose wähler abgeordnete mitglied helfer retter patient arzt ärzte pfleger anwohner gast gäste kunde ' +
      'nutzer zeuge verdächtige festgenommene häftling gefangene geisel kämpfer reisende tourist urlauber rentner fan bauer ' +
      'landwirt unternehmer unterzeichner delegiert ermittler fahnder beobachter deutsche franzose ukrainer russe amerikaner brite spanier fahrgast insasse obdachlose betroffene',
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
    'arbeitskraft',
    'einsatzkraft',
    'fachkraft',
    'lehrkraft',
    'pflegekraft',
    'rettungskraft',
    'sicherheitskraft',
    'alist',
    'nist',
    'orist',
    'tist',
    'urist',
    'vist',
    'zist',
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
  personsAfter: new Set(['an bord']),
  tolls: wordSet('todesopfer toten'),
  tollLeads: wordSet('auf bei von'),
  counts: wordSet('zahl anzahl'),
  countLeads: wordSet('auf um von rund etwa als'),
  against: wordSet('gegenüber gegen'),
  comparatives: wordSet('mehr weniger höher niedriger'),
  rates: wordSet('quote anteil wahlbeteiligung rate'),
};
