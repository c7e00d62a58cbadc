import type { QuantityWords } from '../../languages/quantity-words.ts';
import { emptyWordsOf } from './empty-words.ts';
import { timePhrasesOf, timeWordsOf } from './time-words.ts';
import { beginWordsOf, countWordsOf, foldsOf, stemsOf, wordsAfterArticle } from './trigger-words.ts';

/** What a word can begin or give away, as bits of one number: one look-up a word serves every finder of a sentence. */
export const COUNTS = 1;
/** It can begin a number. */
export const BEGINS = 2;
/** It is an indefinite article. */
export const ARTICLE = 4;
/** It can begin a phrase that says when. */
export const TIMES = 8;
/** It says that somebody says so: a verb, or the beginning of "according to". */
export const SAYS = 16;
/** It opens one of the phrases that say when: "so far". */
export const PHRASES = 32;
/** An article before it opens a number: "dozen". */
export const AFTER_ARTICLE = 64;
/** It says nothing of what a figure measures. */
export const EMPTY = 128;

/** What is made of a language's words to find figures by. */
export interface WordSigns {
  /** The signs of the words that have any. */
  readonly ofWord: ReadonlyMap<string, number>;
  /** By the shape of a word, the signs that some word of it has. */
  readonly ofShape: Uint8Array;
  readonly stems: ReadonlySet<string>;
  readonly folds: ReadonlyMap<string, number>;
}

/** First letter and length of a word, which tell most words apart from those with a sign, for less than a look-up. */
export function shapeOf(word: string): number {
  return ((word.charCodeAt(0) & 31) << 4) | Math.min(word.length, 15);
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
  const ofShape = new Uint8Array(512);
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) {
      ofWord.set(word, (ofWord.get(word) ?? 0) | bit);
      ofShape[shapeOf(word)] = (ofShape[shapeOf(word)] ?? 0) | bit;
    }
  };
  add(countWordsOf(language), COUNTS);
  add(beginWordsOf(language), BEGINS);
  add(language.grammar.a, ARTICLE);
  add(timeWordsOf(language), TIMES);
  add(timePhrasesOf(language), PHRASES);
  add(language.sources.verbs, SAYS);
  add(language.sources.accordingTo.keys(), SAYS);
  add(wordsAfterArticle(language), AFTER_ARTICLE);
  add(emptyWordsOf(language), EMPTY);
  return { ofWord, ofShape, stems: stemsOf(language), folds: foldsOf(language.numbers) };
}
