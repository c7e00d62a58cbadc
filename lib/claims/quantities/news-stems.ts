import type { NewsWords } from '../../languages/news-words.ts';
import type { Line } from './line.ts';

/** The stems of the words that make a figure news. */
export type NewsStems = Pick<NewsWords, 'harm' | 'actsOnThings' | 'actsOnPeople' | 'verdicts' | 'winds' | 'standings'>;

const known = new WeakMap<NewsWords, NewsStems>();

/** The stems of a language's news words, made once. */
export function newsStemsOf({ language: { news }, stem }: Line): NewsStems {
  const found = known.get(news);
  if (found !== undefined) return found;
  const stems = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map(stem));
  const made = {
    harm: stems(news.harm),
    actsOnThings: stems(news.actsOnThings),
    actsOnPeople: stems(news.actsOnPeople),
    verdicts: stems(news.verdicts),
    winds: stems(news.winds),
    standings: stems(news.standings),
  };
  known.set(news, made);
  return made;
}
