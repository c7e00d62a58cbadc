import { isSpace } from '../text/span.ts';
import { endsLikeSentence } from './prompts.ts';
import { spokenLength } from './spoken-length.ts';

// Fewer words than a brief has, or lines that are no sentences, are a list, a caption or a scrap.
const LEAST_WORDS = 50;
const LEAST_SENTENCES = 2;

const END = /[.!?…]["'”’)]*(?=\s|$)|[。！？]/g;
const ENDS = /[.!?…。！？]$/;

/** Whether paragraphs are enough prose to be an article: words, and most of it in lines that end like sentences. */
export function readsAsArticle(body: readonly string[]): boolean {
  let words = 0;
  let length = 0;
  let prose = 0;
  let sentences = 0;
  for (const paragraph of body) {
    length += paragraph.length;
    if (words < LEAST_WORDS) words += countWords(paragraph);
    const whole = endsLikeSentence(paragraph);
    // Once there are enough, one at its end is all that is asked of a paragraph.
    const ends = whole && sentences >= LEAST_SENTENCES && ENDS.test(paragraph) ? 1 : countEnds(paragraph);
    if (ends === 0 || (ends < 3 && !whole)) continue;
    prose += paragraph.length;
    sentences += ends;
  }
  return words >= LEAST_WORDS && sentences >= LEAST_SENTENCES && prose * 2 >= length;
}

const SIGNS_A_WORD = 2;

// Chinese and Japanese print no spaces between words.
function countWords(paragraph: string): number {
  if (spokenLength(paragraph) > paragraph.length) return paragraph.length / SIGNS_A_WORD;
  let words = 1;
  for (let at = 1; at < paragraph.length; at++) {
    if (isSpace(paragraph.charCodeAt(at)) && !isSpace(paragraph.charCodeAt(at - 1))) words++;
  }
  return words;
}

function countEnds(paragraph: string): number {
  return paragraph.match(END)?.length ?? 0;
}
