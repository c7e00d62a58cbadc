import { endsLikeSentence } from '../article/prompts.ts';
import { spokenLength } from '../article/spoken-length.ts';

// A block this long that ends like a sentence and is not mostly links is prose.
const GOOD_LENGTH = 80;
const MOST_LINKS = 0.3;

/** Whether a text is prose by itself: long enough, a sentence at its end, few of its characters in links. */
export function isProse(text: string, linkLength: number): boolean {
  return linkLength / text.length < MOST_LINKS && endsLikeSentence(text) && spokenLength(text) >= GOOD_LENGTH;
}
