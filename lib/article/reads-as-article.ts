import { endsLikeSentence } from './prompts.ts';

// Fewer words than a brief has, or lines that are no sentences, are a list, a caption or a scrap.
const LEAST_WORDS = 50;
const LEAST_SENTENCES = 2;

/** Whether paragraphs are enough prose to be an article: words, and most of them in lines that end like sentences. */
export function readsAsArticle(body: readonly string[]): boolean {
  let words = 0;
  let prose = 0;
  let sentences = 0;
  for (const paragraph of body) {
    const count = paragraph.split(/\s+/).length;
    words += count;
    const ends = paragraph.match(/[.!?…]["'”’)]*(?=\s|$)/g)?.length ?? 0;
    if (ends === 0 || (ends < 3 && !endsLikeSentence(paragraph))) continue;
    prose += count;
    sentences += ends;
  }
  return words >= LEAST_WORDS && sentences >= LEAST_SENTENCES && prose * 2 >= words;
}
