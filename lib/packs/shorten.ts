import type { SentenceWords } from '../languages/text-words.ts';
import { findSentences } from '../text/sentences.ts';

/** The longest quotation a pack carries: a statement of a few sentences, well short of reprinting a speech. */
export const QUOTE_WORDS = 90;
/** The same in characters, for words that are long or a text without spaces. */
export const QUOTE_CHARACTERS = 640;

/** The first sentences of a text that fit both limits; where not even one does, its first words. `ends` are its language's. */
export function firstSentences(text: string, words: number, characters: number, ends: SentenceWords): string {
  let end = 0;
  for (const sentence of findSentences(text, { start: 0, end: text.length }, ends)) {
    const taken = text.slice(0, sentence.end);
    if (sentence.end > characters || wordCount(taken) > words) break;
    end = sentence.end;
  }
  if (end === text.trimEnd().length) return text;
  return end > 0 ? text.slice(0, end) : firstWords(text, words, characters);
}

/** The first words of a text that fit both limits, cut after a word; the whole text where it fits. */
export function firstWords(text: string, words: number, characters: number): string {
  let end = 0;
  let taken = 0;
  for (const match of text.matchAll(/\S+/g)) {
    const after = match.index + match[0].length;
    if (taken === words || after > characters) break;
    taken += 1;
    end = after;
  }
  return end === text.trimEnd().length ? text : text.slice(0, end);
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
