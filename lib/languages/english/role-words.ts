import type { RoleWords, SettingWords } from '../figure-context-words.ts';
import { wordSet } from '../word-list.ts';

// Words right before or after an amount that put it on top of another.
const INCREMENT_WORDS: ReadonlySet<string> = new Set('additional extra further another fresh more'.split(' '));

// Words right before an amount that make it a sum.
const TOTAL_WORDS: ReadonlySet<string> = new Set(
  'total totalling totaling totalled totaled combined overall cumulative aggregate altogether'.split(' '),
);

// Phrases before or after an amount that make it a sum.
const TOTAL_PHRASES: ReadonlySet<string> = new Set([
  'in total',
  'in all',
  'all told',
  'total of',
  'combined total',
  'sum of',
  'totalling',
  'totaling',
  'altogether',
  'combined',
  'overall',
]);

// Verbs that bring a sum about: "bringing the total to", "taking the number to".
const SUMMING_VERBS: ReadonlySet<string> = new Set('bringing brings brought bring taking takes took'.split(' '));

// Words before an amount that take it out of a larger one.
const SUBSET_WORDS: ReadonlySet<string> = new Set('including includes included include'.split(' '));

// Verbs and nouns of change, forward or back: an amount after them, or after them and "by", is the size of the change.
const CHANGE_WORDS: ReadonlySet<string> = new Set(
  (
    'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing jump jumps jumped ' +
    'jumping surge surges surged surging soar soared soaring climb climbs climbed climbing gain gains gained gaining up ' +
    'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases ' +
    'decreased decreasing cut cuts cutting reduce reduces reduced reducing reduction shrink shrank shrunk slide slid ' +
    'slump slumped plunge plunged tumble tumbled dip dipped sink sank sunk slip slipped down growth hike hiked uplift ' +
    'lower lowered boost boosted contraction contracted expand expanded expansion rebound ' +
    'rebounded edged widened narrowed swelled higher lower'
  ).split(' '),
);

// Nouns that a figure is aimed at.
const TARGET_WORDS: ReadonlySet<string> = new Set(
  'target targets targeted targeting goal goals aim aims aimed aiming pledge pledges pledged pledging promise promises promised hope hopes hoped hoping seek seeks seeking ambition'.split(
    ' ',
  ),
);

// Nouns of a line that a figure draws.
const THRESHOLD_WORDS: ReadonlySet<string> = new Set(
  'threshold thresholds limit limits cap capped ceiling floor minimum maximum'.split(' '),
);

// Words after "a", "an" or "per" that make an amount a rate.
const RATE_WORDS: ReadonlySet<string> = new Set(
  (
    'year month week day hour minute second quarter night person head share barrel tonne ton litre liter gallon ounce ' +
    'household family student pupil capita unit night game match pound kilo kilogram mile kilometre acre bottle ticket child annum piece'
  ).split(' '),
);

// Words that make an amount a rate by themselves.
const RATE_ADVERBS: ReadonlySet<string> = new Set('annually yearly monthly weekly daily hourly apiece each'.split(' '));

/** What part a figure plays, in English. */
export const ROLES: RoleWords = {
  increments: INCREMENT_WORDS,
  totals: TOTAL_WORDS,
  totalPhrases: TOTAL_PHRASES,
  totalsAfter: wordSet('altogether combined'),
  summingVerbs: SUMMING_VERBS,
  sumTo: wordSet('to'),
  onTop: new Set(['on top']),
  subsets: SUBSET_WORDS,
  subsetPhrases: new Set(['of which', 'of whom', 'among them', 'of them', 'the other']),
  subsetAfter: new Set(['of which', 'of whom', 'of them']),
  changes: CHANGE_WORDS,
  changesFollow: false,
  directions: wordSet('up down'),
  changeNouns: wordSet('rise increase jump surge fall drop decline decrease cut reduction growth gain hike'),
  by: wordSet('by'),
  from: wordSet('from'),
  basePhrases: new Set(['compared with', 'compared to', 'as against']),
  targets: TARGET_WORDS,
  intents: wordSet(
    'want wants wanted plan plans planned planning intend intends intended vow vows vowed propose proposes proposed ' +
      'undertake undertakes undertook undertaken',
  ),
  intentLinks: wordSet('to'),
  thresholds: THRESHOLD_WORDS,
  rates: RATE_WORDS,
  rateAdverbs: RATE_ADVERBS,
  each: wordSet('a an per every each'),
  eachOf: new Set(['for every', 'for each']),
};

/** Where and beside what, in English. */
export const SETTING: SettingWords = {
  placePrepositions: wordSet(
    'in at across through throughout from near off outside inside around within into reaching entering over along',
  ),
  notPlaces: wordSet(
    'house senate court government department ministry office party committee council congress parliament act bill times ' +
      'post journal news bank league cup commission agency',
  ),
  asideOpeners: wordSet('separately elsewhere'),
  asideLeads: wordSet('in meanwhile'),
  anothers: wordSet('another related unrelated separate different other earlier'),
  events: wordSet(
    'incident incidents event events case cases development accident attack crash episode operation rescue raid',
  ),
};
