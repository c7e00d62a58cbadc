import type { LentUnitWords, NounWords } from '../noun-words.ts';
import { pairs, wordSet } from '../word-list.ts';
import {
  BARE_PLURALS,
  HARM_VERBS,
  NOUN_RINGS,
  PEOPLE_ENDINGS,
  PERSON_ENDINGS,
  PERSON_NOUNS,
  PERSON_STATES,
} from './persons.ts';

// Plurals that no ending gives away, or that an ending gives away wrongly.
const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  pairs(
    'people people men man women woman children child wives wife housewives housewife midwives midwife ' +
      'knives knife wolves wolf halves half leaves leaf thieves thief shelves shelf calves calf loaves loaf ' +
      'scarves scarf feet foot teeth tooth geese goose mice mouse species species series series movies movie ' +
      'cookies cookie rookies rookie calories calorie zombies zombie selfies selfie pies pie ties tie ' +
      'heroes hero potatoes potato tomatoes tomato volcanoes volcano torpedoes torpedo mosquitoes mosquito ' +
      'vetoes veto echoes echo buses bus gases gas viruses virus campuses campus bonuses bonus statuses status ' +
      'caucuses caucus censuses census walruses walrus crises crisis analyses analysis diagnoses diagnosis ' +
      'bases base phenomena phenomenon criteria criterion nuclei nucleus alumni alumnus fungi fungus ' +
      'bacteria bacterium referenda referendum stadia stadium memoranda memorandum data data media media ' +
      'lives life clergy clergy personnel personnel',
  ),
);

// Words that end in -men and are no plural.
const SINGULAR_MEN: ReadonlySet<string> = new Set(
  'specimen regimen abdomen acumen omen amen stamen semen yemen'.split(' '),
);

// Plurals, or nouns without one, that more often stand before the counted noun than as it: "arms dealers", "police officers".
const PLURAL_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'sports arms goods sales savings earnings systems operations communications rights affairs services securities weapons drugs ' +
    'customs news games human police staff crew women men media data troops military armed cattle fish aircraft personnel gas ' +
    'works headquarters series clergy salmon'
  ).split(' '),
);

/** English counted nouns. */
export const NOUNS: NounWords = {
  capitals: false,
  placeEndings: [],
  pluralEndings: new Map([
    ['s', 'plural'],
    ["'s", 'singular'],
    ['ss', 'singular'],
    ['us', 'singular'],
    ['is', 'name'],
    ['men', 'plural'],
    ['children', 'plural'],
    ['reaus', 'plural'],
    ['teaus', 'plural'],
    ['menus', 'plural'],
    ['gurus', 'plural'],
  ]),
  singularEndings: [
    ['men', 'man'],
    ['children', 'child'],
    ['reaus', 'reau'],
    ['teaus', 'teau'],
    ['menus', 'menu'],
    ['gurus', 'guru'],
    ['ss', 'ss'],
    ['us', 'us'],
    ['is', 'is'],
    ['ies', 'y'],
    ['xes', 'x'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['sses', 'ss'],
    ['zzes', 'zz'],
    ['s', ''],
  ],
  umlautPlurals: false,
  irregular: IRREGULAR_PLURALS,
  notPlural: SINGULAR_MEN,
  bare: BARE_PLURALS,
  modifiers: PLURAL_MODIFIERS,
  verbEnding: 'ed',
  sizes: wordSet(
    'page bed bedroom bathroom seat room storey story floor berth lane step stop question item gun song episode word',
  ),
  adjectives: wordSet(),
  persons: PERSON_NOUNS,
  personEndings: PERSON_ENDINGS,
  peopleEndings: PEOPLE_ENDINGS,
  personPhrases: new Set(['head of state', 'head of government']),
  states: PERSON_STATES,
  rings: NOUN_RINGS,
  others: wordSet('other'),
  deaths: wordSet('death fatality casualty'),
};

/** What English leaves unsaid of a bare number's unit, and the words that tell it. */
export const LENT_UNITS: LentUnitWords = {
  harmVerbs: HARM_VERBS,
  harmFillers: wordSet(
    'more than at least about around nearly almost some over up to as many another only just all the an estimated',
  ),
  stateFillers: wordSet('more others were was are have had has been also reportedly already'),
  adds: wordSet('another further additional'),
  takesBefore: new Set(['including', 'of which', 'of whom', 'of them', 'among them', 'except for']),
  takesAfter: new Set(['of which', 'of whom', 'of them']),
  takesCases: new Set(['of those cases', 'of these cases', 'of those instances', 'of these instances']),
  sums: wordSet('total tally count number'),
  personsAfter: new Set(['aboard', 'on board', 'of us', 'of you', 'who']),
  headcounts: wordSet(
    'migration immigration emigration turnout attendance attendances enrolment enrollment employment unemployment ' +
      'membership headcount workforce readership electorate',
  ),
  collectives: wordSet('crew jury family team gang squad panel troupe country nation town city village island'),
  personFates: wordSet('given told asked offered refused granted flown treated'),
  spanVerbs: wordSet('take takes took taken taking last lasts lasted'),
  relatives: wordSet('who whom which whose'),
  personVerbs: wordSet('slept arrived came left voted attended fled marched applied signed queued gathered emigrated'),
  crowds: wordSet('population crowd audience congregation attendance'),
  venues: wordSet('ground stadium arena hall theatre theater venue church cinema auditorium'),
  holds: wordSet('holds held hold seats seated seat'),
  parents: new Map('mother father parent parents mum mom dad'.split(' ').map((word) => [word, 'child'])),
  predicates: wordSet('is are was were has have had will would can could may might must remain remained'),
  existentials: wordSet('there'),
  gapLinks: wordSet('at among in by from on to for with under near aboard during after before since'),
  tolls: wordSet('toll dead fatalities'),
  tollLeads: wordSet('to at of is was hit hits reached reaches top tops topped passed'),
  counts: wordSet('number'),
  countLeads: wordSet('by to at was reached hit of about nearly almost around roughly than'),
  heldAgainst: new Set(['compared with', 'compared to', 'up from', 'down from']),
  against: wordSet('versus against'),
  comparatives: wordSet('more less fewer greater higher lower'),
  rates: wordSet('rate share percentage proportion yield turnout'),
};
