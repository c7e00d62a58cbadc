import type { QuantityWords } from '../../languages/quantity-words.ts';
import { FRACTION_GLYPHS } from '../../languages/signs.ts';
import { emptyWordsOf } from './empty-words.ts';
import { firstWords, pairOpenersOf, timePairsOf } from './pair-openers.ts';
import { pointerWordsOf, timeWordsOf } from './time-words.ts';
import {
  beginWordsOf,
  countWordsOf,
  foldsOf,
  leadWordsOf,
  MINUS,
  STEM_LENGTH,
  stemsOf,
  wordsAfterArticle,
} from './trigger-words.ts';

/** What a word can begin or give away, as bits of one number: one look-up a word serves every finder of a sentence. */
const COUNTS = 1;
/** It can begin a number. */
export const BEGINS = 2;
/** It can begin one with digits or a mark right behind it. */
export const LEADS = 8388608;
/** It is an indefinite article. */
export const ARTICLE = 4;
/** An article before it opens a number: "dozen". */
export const AFTER_ARTICLE = 8;
/** It takes part in a number spelled out. */
export const CARDINAL = 16;
/** It begins like a number written as one word, "zweiundvierzig". */
export const COMPOUND = 32;
/** It turns the number after it below zero. */
export const NEGATIVE = 64;
/** It can begin a fraction. */
export const FRACTION = 128;
/** It can begin an order of magnitude. */
export const VAGUE = 256;
/** It says how many times another figure: "double". */
export const MULTIPLE = 512;
/** It is an ordinal. */
export const ORDINAL = 1024;
/** It can begin a phrase that says when. */
export const TIMES = 2048;
/** It is a month. */
export const MONTH = 4096;
/** It can begin a pointer: "last year", "the same month". */
export const POINTER = 8192;
/** It says when by itself: "Monday", "overnight". */
export const MOMENT = 16384;
/** It is a preposition that can open a phrase that says when. */
export const OPENER = 32768;
/** It can stand before what a figure is held against. */
export const BASELINE = 65536;
/** It can part a figure from what another clause says. */
export const CONTRAST = 131072;
/** It can part clauses. */
export const CLAUSE = 262144;
/** It tells of a sum aimed at or a limit. */
export const AIMS = 524288;
/** It says that somebody says so: a verb, or the beginning of "according to". */
export const SAYS = 1048576;
/** It says nothing of what a figure measures. */
export const EMPTY = 2097152;
/** It opens one of the phrases that say when and are looked for as a whole: "so far". */
export const PHRASES = 16777216;
/** It is a span of time: "year". */
export const SPAN = 33554432;
/** It can say an hour or a part of a day. */
export const HOUR = 67108864;
/** It opens one of the pairs of words that rules ask for: "so far", "on top". */
export const PAIRS = 4194304;

/** What is made of a language's words to find figures by. */
export interface WordSigns {
  /** The signs of the words that have any. */
  readonly ofWord: ReadonlyMap<string, number>;
  /** By the shape of a word: 0 where no word of it has a sign, 1 where some have, 2 where some tell of a number. */
  readonly ofShape: Uint8Array;
  readonly stems: ReadonlySet<string>;
  readonly folds: ReadonlyMap<string, number>;
}

// Hyphens and dashes part clauses only where they do not join words, and a hyphen never does.
const CLAUSE_MARKS = '. ; : ( ) — – ! ? " “ ” „ « » ,'.split(' ');

const SHAPES = 1 << 14;

// First and last letter and length of a word, which tell most words apart from those with a sign for less than a look-up.
function shapeOf(word: string): number {
  const { length } = word;
  const size = Math.min(length, 15);
  return ((word.charCodeAt(0) & 31) << 9) | ((word.charCodeAt(length - 1) & 31) << 4) | size;
}

/** Whether a word gives its sentence away as holding a number. */
export function tellsOfNumber({ ofShape, ofWord, stems }: WordSigns, word: string): boolean {
  if (ofShape[shapeOf(word)] === 2 && ((ofWord.get(word) ?? 0) & COUNTS) !== 0) return true;
  return stems.size > 0 && stems.has(word.slice(0, STEM_LENGTH));
}

/** All signs of a word. */
export function signsOfWord({ ofShape, ofWord, stems }: WordSigns, word: string): number {
  const signs = ofShape[shapeOf(word)] === 0 ? 0 : (ofWord.get(word) ?? 0);
  return stems.size > 0 && stems.has(word.slice(0, STEM_LENGTH)) ? signs | COMPOUND : signs;
}

const known = new WeakMap<QuantityWords, WordSigns>();

/** The signs of a language, made once. */
export function signsOf(language: QuantityWords): WordSigns {
  const made = known.get(language) ?? makeSigns(language);
  known.set(language, made);
  return made;
}

function makeSigns(language: QuantityWords): WordSigns {
  const ofWord = new Map<string, number>();
  const ofShape = new Uint8Array(SHAPES);
  for (const [sign, words] of wordsBySign(language)) {
    for (const word of words) {
      ofWord.set(word, (ofWord.get(word) ?? 0) | sign);
      const shape = shapeOf(word);
      ofShape[shape] = sign === COUNTS ? 2 : Math.max(1, ofShape[shape] ?? 0);
    }
  }
  return { ofWord, ofShape, stems: stemsOf(language), folds: foldsOf(language.numbers) };
}

// The words of each sign; a sign may come more than once.
function* wordsBySign(language: QuantityWords): Generator<readonly [sign: number, words: Iterable<string>]> {
  const { calendar, fractions, grammar, numbers, roles, sources, units } = language;
  yield [COUNTS, countWordsOf(language)];
  yield [BEGINS, beginWordsOf(language)];
  yield [LEADS, leadWordsOf(language)];
  yield [ARTICLE, grammar.a];
  yield [AFTER_ARTICLE, wordsAfterArticle(language)];
  yield [CARDINAL | FRACTION, numbers.small.keys()];
  yield [CARDINAL | FRACTION, numbers.tens.keys()];
  yield [CARDINAL, numbers.hundreds.keys()];
  yield [CARDINAL, numbers.multipliers.keys()];
  yield [NEGATIVE, numbers.negatives];
  yield [NEGATIVE, MINUS];
  yield [FRACTION, FRACTION_GLYPHS.keys()];
  yield [FRACTION, fractions.shareNouns.keys()];
  yield [FRACTION, fractions.bareParts];
  yield [FRACTION, fractions.eachOrdinal];
  yield [FRACTION | VAGUE, grammar.a];
  yield [VAGUE, numbers.vagueOrders.keys()];
  yield [VAGUE, numbers.vagueCounts];
  yield [MULTIPLE, numbers.multiples.keys()];
  yield [MULTIPLE, foldsOf(numbers).keys()];
  yield [ORDINAL, numbers.ordinals.keys()];
  yield [TIMES, timeWordsOf(language)];
  yield [PHRASES, timePairsOf(language).flatMap(firstWords)];
  yield [MONTH, calendar.months.keys()];
  yield [POINTER, pointerWordsOf(language)];
  yield [MOMENT, calendar.earlier];
  yield [MOMENT, calendar.adverbs];
  yield [MOMENT, calendar.weekdays.keys()];
  yield [OPENER, calendar.openers];
  yield [SPAN, units.durations.keys()];
  yield [HOUR, numbers.small.keys()];
  yield [HOUR, calendar.dayParts];
  yield [BASELINE, calendar.baselines];
  yield [BASELINE, grammar.than];
  yield [BASELINE, roles.from];
  yield [CONTRAST, grammar.contrasts];
  yield [CLAUSE, grammar.clauseOpeners];
  yield [CLAUSE, CLAUSE_MARKS];
  yield [AIMS, roles.targets];
  yield [AIMS, roles.thresholds];
  yield [AIMS, roles.intentLinks];
  yield [SAYS, sources.verbs];
  yield [SAYS, sources.accordingTo.keys()];
  yield [EMPTY, emptyWordsOf(language)];
  yield [PAIRS, pairOpenersOf(language)];
}
