import { endsLikeSentence } from './prompts.ts';
import { spokenLength } from './spoken-length.ts';

// Fewer words than a brief has, or lines that are no sentences, are a list, a caption or a scrap.
const LEAST_WORDS = 50;
const LEAST_SENTENCES = 2;

const END = /[.!?…]["'”’)]*(?=\s|$)|[。！？]/g;

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
    const ends = paragraph.match(END)?.length ?? 0;
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
  return paragraph.split(/\s+/, LEAST_WORDS).length;
}
