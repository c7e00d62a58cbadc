import type { NewsWords } from '../../languages/news-words.ts';
import type { Line } from './line.ts';

/** What a word says that makes a small figure beside it news, as bits. */
export const HARM = 1;
export const ACTS_ON_THINGS = 2;
export const ACTS_ON_PEOPLE = 4;
export const VERDICT = 8;
export const WIND = 16;
export const STANDING = 32;
export const RAIN = 64;
export const GAIN = 128;
export const TERM = 256;

const known = new WeakMap<NewsWords, ReadonlyMap<string, number>>();

/** What each stem of a language's news words says, made once. */
export function newsStemsOf({ language: { news }, stem }: Line): ReadonlyMap<string, number> {
  const found = known.get(news);
  if (found !== undefined) return found;
  const made = new Map<string, number>();
  const add = (sign: number, words: ReadonlySet<string>): void => {
    for (const word of words) made.set(stem(word), (made.get(stem(word)) ?? 0) | sign);
  };
  add(HARM, news.harm);
  add(ACTS_ON_THINGS, news.actsOnThings);
  add(ACTS_ON_PEOPLE, news.actsOnPeople);
  add(VERDICT, news.verdicts);
  add(WIND, news.winds);
  add(RAIN, news.rains);
  add(STANDING, news.standings);
  add(GAIN, news.gains);
  add(TERM, news.terms);
  known.set(news, made);
  return made;
}
