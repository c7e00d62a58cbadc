import type { ComparisonWords } from '../comparison-words.ts';
import { UNIT_NAMES } from '../no-comparison.ts';
import { wordSet } from '../word-list.ts';
import { BODY_WORDS } from './body-words.ts';
import { COMMON_IN_NEWS } from './common-in-news.ts';
import { CONTRACTIONS } from './contractions.ts';
import { LIGHT_WORDS } from './light-words.ts';
import { CONTRASTS, NEAR_SYNONYMS } from './near-synonyms.ts';
import { STEMS } from './stems.ts';
import { STOP_WORDS } from './stop-words.ts';
import { ENGLISH_TEXT } from './text.ts';

// Last words of names of parties' members and of firms, beside those that bodies of every kind have.
const BODY_ENDS =
  'embassy democrats? republicans? conservatives? tory tories labour liberals? greens? socialists? lines? ferries shipping ' +
  'rail railways? motors energy electric steel oil gas water foods stores insurance systems technologies software solutions ' +
  'logistics pharmaceuticals laboratories labs studios records capital global international authority alliance watch aid ' +
  'relief red\\scross guard coastguard surveys?';

/** What two English articles are compared by. */
export const ENGLISH_COMPARISON: ComparisonWords = {
  tag: 'en',
  stopWords: STOP_WORDS,
  stems: STEMS,
  nounsCapitalised: false,
  sentences: ENGLISH_TEXT.sentences,
  commonInNews: COMMON_IN_NEWS,
  quoted: {
    numbers: new Map(
      (
        'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
        'eighteen nineteen twenty'
      )
        .split(' ')
        .map((word, value) => [word, value]),
    ),
    contractions: CONTRACTIONS,
    spellings: STEMS.spellings,
    percents: new Set(['percent', 'per cent']),
    negations: wordSet(
      "not no never nor neither cannot nothing nobody none without don't doesn't didn't isn't aren't wasn't weren't hasn't haven't " +
        "hadn't wouldn't couldn't shouldn't mustn't needn't",
    ),
    light: LIGHT_WORDS,
    prefixes: wordSet('co re pre non anti inter over under multi micro mid semi counter cross on'),
  },
  figures: {
    bare: wordSet(`${UNIT_NAMES} number total dollar pound euro cent million billion`),
    occasions: wordSet('occasion instance'),
    rings: [
      wordSet('country nation state member'),
      wordSet('death fatality'),
      wordSet('job role post position'),
      wordSet('home house property dwelling'),
      wordSet('firm company business'),
      wordSet('seat constituency'),
      wordSet('deal agreement accord pact'),
    ],
    kin: NEAR_SYNONYMS,
    contrasts: CONTRASTS,
    another: new Set(['another', 'rival']),
    average: /\b(?:averag|mean\b|median|typical)/i,
    times: [
      [/\b(?:this year|to date|year to date|since january|since the start of the year)\b/, 'this year'],
      [/\b(?:last year|the previous year|(?:a|one) year (?:ago|earlier|before))\b/, 'last year'],
      [/\b(?:each|every|a|per) year\b|\bannual/, 'yearly'],
      [/\b(?:this month|so far this month)\b/, 'this month'],
      [/\blast month\b/, 'last month'],
    ],
    countdown: /\b(?:to go|to play|remaining|from time|from the end|left (?:when|before|until|on the clock))\b/i,
  },
  speakers: {
    honorifics:
      /\b(?:sir|dame|mr|mrs|ms|miss|dr|lord|lady|baroness|prof|professor|rep|sen|gov|president|senator)\b\.? ?/g,
    article: /^the /,
    voice:
      /\b(?:spokes(?:man|woman|person|people)|statement|letter|lawyers?|attorneys?|office|aides?|representatives?|campaign|press release|indictment|report|officials?)\b/,
    body: new RegExp(`\\b(?:${BODY_ENDS.replaceAll(' ', '|')})$|(?:^| )(?:${[...BODY_WORDS].join('|')})$`),
    pronouns: wordSet('he she it they we you i who that this his her their'),
  },
};
