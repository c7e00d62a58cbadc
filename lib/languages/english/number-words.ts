import type { FractionWords, NumeralWords } from '../numeral-words.ts';
import { phrases, wordSet } from '../word-list.ts';
import { HEDGE_ENDS } from './hedges.ts';

// Cardinal words below twenty.
const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);

// The tens, which a unit may follow: "forty-two".
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
);

// Words that multiply what stands before them.
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);

// Multipliers that newspapers shorten, when they follow digits: "£2.5bn", "300k". Lower case.
const SHORT_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mm', 1e6],
  ['mil', 1e6],
  ['cr', 1e7],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
]);

// Short forms that mean a multiplier with or without a currency sign; the others are also units.
const FIRM_SHORT_MULTIPLIERS: ReadonlySet<string> = new Set('k mn mln bn bln tn trn tln'.split(' '));

// Plurals that name an order of magnitude and no more: "dozens", "tens of thousands".
const VAGUE_ORDERS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

// Words before a multiplier that leave its count open: "several hundred", "a few thousand".
const VAGUE_COUNTS: ReadonlySet<string> = new Set('several few couple many'.split(' '));

// What fraction words divide by.
const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['twentieth', 20],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
]);

// Ordinal words that can stand before a superlative: "third-largest".
const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, at) => [word, at + 1]),
);

// Superlatives that an ordinal ranks: "third-largest".
const SUPERLATIVES: ReadonlySet<string> = new Set(
  'largest biggest highest lowest smallest best worst most least longest shortest fastest busiest richest oldest youngest tallest deadliest strongest'.split(
    ' ',
  ),
);

// Number words joined to these say nothing of quantity: "one-off", "two-faced".
const IDLE_COMPOUNDS: ReadonlySet<string> = new Set(
  'off way sided faced handed time on to one liner stop upmanship size by and half third quarter fold ish something seater figure track pronged horse'.split(
    ' ',
  ),
);

const PARTS_OF_MANY = [...FRACTION_WORDS.keys()].filter((word) => word.endsWith('s'));

/** English numbers. */
export const NUMERALS: NumeralWords = {
  decimalMarks: '.',
  small: SMALL_NUMBERS,
  tens: TENS,
  hundreds: new Map(),
  ordinals: ORDINALS,
  multipliers: MULTIPLIERS,
  shortMultipliers: SHORT_MULTIPLIERS,
  firmShortMultipliers: FIRM_SHORT_MULTIPLIERS,
  joinsHundreds: wordSet('and &'),
  joinsTens: wordSet(),
  tensBeforeTeens: new Set(),
  scoreWords: wordSet(),
  compoundLink: null,
  decimalWords: wordSet('point'),
  negatives: wordSet('minus negative'),
  zeros: wordSet('zero'),
  ones: wordSet('one'),
  pronounLeads: wordSet('no any every some this that each another which the'),
  weakOneLeads: wordSet('only than least just about exactly almost nearly'),
  hedgedOneLeads: wordSet('than least'),
  pairLeads: wordSet('the these those both us them'),
  modelLeads: wordSet('the its their a new'),
  vagueOrders: VAGUE_ORDERS,
  chainedOrders: wordSet('tens'),
  doubtfulOrders: wordSet('scores'),
  vagueCounts: VAGUE_COUNTS,
  vagueFollowers: wordSet('more were are have had of'),
  vagueBeforeNoun: false,
  roundCounts: new Map(),
  superlatives: SUPERLATIVES,
  ordinalSuffixes: wordSet('ers st nd rd th s x d rds ths g up'),
  pointOrdinals: false,
  longWords: wordSet('long'),
  timesWords: wordSet('times'),
  foldEndings: ['fold'],
  multiples: new Map([
    ['twice', 2],
    ['double', 2],
    ['triple', 3],
    ['treble', 3],
    ['quadruple', 4],
  ]),
  multipleLeads: wordSet(),
  multipleFollowers: new Set([
    ...'the its their his her our that those what'.split(' '),
    ...'many much likely fast high large big long often far good common'.split(' ').map((word) => `as ${word}`),
  ]),
  verbLeads: wordSet('to will would could can may might should must'),
  idleCompounds: IDLE_COMPOUNDS,
};

/** English parts and shares. */
export const FRACTIONS: FractionWords = {
  parts: FRACTION_WORDS,
  manyParts: new Set(PARTS_OF_MANY),
  bareParts: wordSet('half quarter'),
  shareNouns: new Map(),
  notParts: wordSet('first second other last past next prior previous final'),
  leads: new Set([
    ...HEDGE_ENDS,
    ...'than over above about around roughly least some approximately by only exactly'.split(' '),
  ]),
  followers: wordSet('of the a an its their his her our all as that these those what'),
  halves: wordSet(),
  ratioLinks: phrases({ ratio: 'in|in every|out of|out of every' }),
  looseRatioLinks: wordSet('in'),
  ratioAroundNoun: false,
  partNouns: wordSet(),
  eachOrdinal: wordSet(),
  chances: wordSet('chance chances odds probability likelihood risk'),
  chanceLinks: wordSet('at is are was were'),
};
