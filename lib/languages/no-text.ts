import type { TextWords } from './text-words.ts';
import { wordSet } from './word-list.ts';

/** No words: sentences end at their points, names are runs of capitals, and a word is its own stem. */
export const NO_TEXT: TextWords = {
  sentences: {
    abbreviations: wordSet(),
    numbered: wordSet(),
    mayEnd: wordSet(),
    openers: wordSet(),
    pointOrdinals: false,
  },
  names: {
    links: wordSet('de la le du van von der den bin al el da dos di'),
    secondLinks: wordSet(),
    joiners: wordSet(),
    joinedBodies: { articles: new Set(), ends: new Set() },
    honorifics: wordSet(),
    ordinary: wordSet(),
    weekdays: wordSet(),
    compoundEnds: wordSet(),
    elided: wordSet(),
    nounsCapitalised: false,
  },
  stems: {
    irregular: new Map(),
    spellings: [],
    leastFolded: 0,
    shortSpellings: new Map(),
    plurals: [],
    notPlurals: [],
    endings: [],
    leastLeft: 3,
    undoubles: false,
    lastVowels: '',
  },
};
