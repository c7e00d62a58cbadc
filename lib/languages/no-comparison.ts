import type { ComparisonWords } from './comparison-words.ts';
import { NO_TEXT } from './no-text.ts';

const NEVER = /(?!)/;

/** Names of units that are the same in every language: they say nothing of what is measured. */
export const UNIT_NAMES = 'people person none percent year month day week usd gbp eur';

/** Comparing without knowing a word: words are what is printed, and any capitalised name may be of anything. */
export const NO_COMPARISON: ComparisonWords = {
  tag: 'und',
  stopWords: new Set(),
  stems: NO_TEXT.stems,
  nounsCapitalised: true,
  sentences: NO_TEXT.sentences,
  commonInNews: new Set(),
  quoted: {
    numbers: new Map(),
    contractions: new Map(),
    spellings: [],
    percents: new Set(),
    negations: new Set(),
    light: new Set(),
    prefixes: new Set(),
  },
  figures: {
    bare: new Set(UNIT_NAMES.split(' ')),
    occasions: new Set(),
    rings: [],
    kin: [],
    contrasts: [],
    another: new Set(),
    average: /(?!)/,
    times: [],
    countdown: /(?!)/,
  },
  // Whoever is no person cannot be told, so nobody is one: two names are then never two people.
  speakers: { honorifics: NEVER, article: NEVER, voice: NEVER, body: /^/, pronouns: new Set() },
};
