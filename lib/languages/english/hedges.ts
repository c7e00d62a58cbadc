import type { HedgeWords, RangeWords } from '../figure-context-words.ts';
import type { Bound } from '../quantity-words.ts';
import { phrasesByLast, wordSet } from '../word-list.ts';

// Phrases before a number that say the true value is lower, or at most that. Space-separated, lower case.
const BELOW_BEFORE =
  'almost|nearly|near|near to|close to|just under|just below|just shy of|just short of|shy of|short of|under|' +
  'below|well under|well below|less than|fewer than|lower than|smaller than|not more than|no more than|' +
  'no greater than|not even|at most|at the most|up to|as many as|as much as|as high as|a maximum of|' +
  'maximum of|not quite|approaching|virtually|<';

// Phrases before a number that say the true value is higher, or at least that.
const ABOVE_BEFORE =
  'more than|much more than|far more than|well more than|a little more than|little more than|' +
  'slightly more than|over|well over|just over|a little over|slightly over|above|well above|just above|' +
  'at least|at the least|no fewer than|no less than|not less than|not fewer than|greater than|higher than|' +
  'larger than|upwards of|upward of|in excess of|exceeding|exceeded|exceeds|exceed|surpassing|topping|topped|' +
  'north of|a minimum of|minimum of|as few as|as little as|as low as|>';

// Phrases before a number that leave it open to both sides.
const APPROX_BEFORE =
  'about|around|roughly|approximately|approx|approx.|circa|some|an estimated|estimated|estimated at|' +
  'an approximate|an average of about|somewhere around|somewhere near|in the region of|in the order of|' +
  'on the order of|of the order of|in the neighborhood of|in the neighbourhood of|or so|somewhere between|' +
  'something like|more or less|give or take|plus or minus|perhaps|maybe|~|≈';

// Words after a number and its unit that hedge it: "500 or more", "a week or so".
const HEDGES_AFTER: ReadonlyMap<string, Bound> = new Map([
  ['or more', 'above'],
  ['or above', 'above'],
  ['or over', 'above'],
  ['or higher', 'above'],
  ['and above', 'above'],
  ['and over', 'above'],
  ['at least', 'above'],
  ['or less', 'below'],
  ['or fewer', 'below'],
  ['or below', 'below'],
  ['or lower', 'below'],
  ['at most', 'below'],
  ['or so', 'approx'],
]);

// Endings joined to a number by a hyphen that hedge it: "100-plus", "30-odd".
const HEDGE_SUFFIXES: ReadonlyMap<string, Bound> = new Map([
  ['plus', 'above'],
  ['odd', 'approx'],
  ['ish', 'approx'],
]);

/** The last words of what hedges downwards, which also lead to shares: "nearly half". */
export const HEDGE_ENDS: readonly string[] = BELOW_BEFORE.split('|').map((phrase) =>
  phrase.slice(phrase.lastIndexOf(' ') + 1),
);

/** English hedges. */
export const HEDGES: HedgeWords = {
  before: phrasesByLast({
    approx: APPROX_BEFORE,
    below: BELOW_BEFORE,
    above: ABOVE_BEFORE,
  }),
  after: HEDGES_AFTER,
  suffixes: HEDGE_SUFFIXES,
  modifiers: wordSet('an a the additional extra further total combined another record estimated reported'),
  largeOnly: wordSet('some'),
  timely: wordSet('over'),
  particleVerbs: wordSet('hand hands handed handing sign signs signed signing turn turns turned turning'),
  timelyLeads: wordSet('for in after took take takes last lasted lasting lasts spent of just well by is was been'),
};

/** English ranges. */
export const RANGES: RangeWords = {
  to: wordSet('to'),
  or: wordSet('or'),
  and: wordSet('and'),
  between: wordSet('between'),
  from: wordSet('from'),
  stems: 'rang var spann anywhere between temperatur aged ages estimat forecast expect predict'.split(' '),
  fromIsRange: false,
};
