import type { AgeWords, LabelWords } from '../figure-context-words.ts';
import { wordSet } from '../word-list.ts';

// Nouns that a number right after them names rather than counts: "Article 8", "page 12", "flight 370".
const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  (
    'expedition article section clause chapter paragraph page volume version part book verse act scene episode season series figure ' +
    'table rule title amendment proposition measure resolution protocol form schedule annex appendix exhibit count ' +
    'speaker room gate flight bus tram train platform terminal route highway interstate freeway motorway road exit junction ' +
    'channel radio phase stage type level grade tier class category zone group pool block unit lot plot number no nos ' +
    'day night round game match set race lap hole leg lane seed vitamin covid boeing airbus apollo windows iphone galaxy ' +
    'formula area district ward precinct division battalion regiment squadron brigade line ' +
    'key step question item point bay pier box locker cell suite apartment flat building studio ' +
    'row hill log junctions articles sections chapters clauses pages rooms gates exits lines rows year ' +
    'size model mark mk generation sector agenda catch psalm sonnet symphony opus camp team bill local case individual candidate patient turn'
  ).split(' '),
);

// Nouns of which a numbered one is only meant with a capital or where nothing counted follows.
const DOUBTFUL_LABELS: ReadonlySet<string> = new Set(
  (
    'count measure line lines year point day night round set race group size unit level class number part game match team bill ' +
    'local case individual candidate patient turn'
  ).split(' '),
);

// Words that end a street address: "10 Acacia Avenue".
const STREET_WORDS: ReadonlySet<string> = new Set(
  'street st road rd avenue ave lane drive boulevard blvd square terrace place court way crescent row parade highway plaza close gardens grove mews walk'.split(
    ' ',
  ),
);

// Words that show "3-1" or "5-4" to be a result and not a range.
const RESULT_WORDS: ReadonlySet<string> = new Set(
  (
    'win won wins winning beat beats beaten beating victory defeat defeated defeats lose lost loss losing draw drew drawn ' +
    'score scored scoreline vote voted votes voting ruling ruled majority split decision lead leading led tie tied level ' +
    'aggregate halftime half-time thrashed thrashing edged trounced record verdict went set sets tiebreak'
  ).split(' '),
);

// Verbs before a number that is dialled.
const DIAL_WORDS: ReadonlySet<string> = new Set(
  'call called calling calls dial dialled dialed dialling ring rang phone text'.split(' '),
);

/** Numbers in English names, results and calls. */
export const LABELS: LabelWords = {
  things: NUMBERED_THINGS,
  doubtful: DOUBTFUL_LABELS,
  streets: STREET_WORDS,
  streetEndings: [],
  streetOpeners: wordSet(),
  houseLeads: wordSet(),
  results: RESULT_WORDS,
  scoreLinks: wordSet(),
  dials: DIAL_WORDS,
  signs: wordSet('no'),
  firmSigns: wordSet('nos'),
  numbers: wordSet('number numbers'),
  tops: wordSet('top'),
  doubtfulLeads: wordSet('on in from since after by of'),
  courses: wordSet('101'),
  notIndexes: wordSet('usa uae and the for all with only drc car'),
  settled: wordSet('and or in on at is was has had to for with from of'),
  lent: wordSet('bill local case individual candidate patient turn team'),
};

/** English ages. */
export const AGES: AgeWords = {
  leads: new Set(['age', 'aged', 'ages', 'younger than', 'older than']),
  leadPrepositions: wordSet('of from between over under just only about around at as'),
  at: wordSet('at'),
  deaths: wordSet('dies died dead dying death'),
  units: wordSet('year years month months week weeks day days yr yrs decade decades century centuries'),
  old: wordSet("old olds old's olds's"),
  oldPhrases: new Set(['of age']),
  joined: wordSet(),
  years: wordSet(),
  yearLinks: wordSet(),
  yearVerbs: wordSet(),
  ranges: wordSet('to and or'),
  also: wordSet('also then now both'),
  and: wordSet('and'),
  verbs: wordSet('was is turned turns turning be am were are'),
  turns: wordSet('turned turns turning'),
  manyVerbs: wordSet('were are'),
  subjects: wordSet("he she i they who we him her just only now he'll she'll he's she's"),
  after: wordSet('and when or at but in'),
};
