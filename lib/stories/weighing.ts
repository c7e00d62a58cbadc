import { comparisonWordsOf } from '../languages/comparison-words-of.ts';
import { stem } from '../text/stems.ts';

/** How much a term tells about which event a text is on. */
export type Rarity = (key: string) => number;

/** How words are weighed, and how alike two articles must be on that scale to be on one story by words and names alone. */
export interface Weighing {
  readonly rarity: Rarity;
  readonly accept: number;
}

/** What a word of news in general tells, beside one that is not. */
const COMMON_WEIGHT = 0.45;
/** On this scale 99 in 100 unrelated articles of one field and week stay below; about half of the related ones reach it. */
const ACCEPT_IN_NEWS = 0.44;
/** On a counted scale common words weigh little, so less is enough. */
const ACCEPT_COUNTED = 0.24;

const made = new Map<string, Weighing>();

/** Weighing without a collection to count in, by what is common in the news of a language; absent: English. */
export function weighAsNews(language = 'en'): Weighing {
  const { tag, commonInNews, stems } = comparisonWordsOf(language);
  const known = made.get(tag);
  if (known !== undefined) return known;
  const common = new Set([...commonInNews].flatMap((word) => [word, stem(word, stems)]));
  const weighing: Weighing = { rarity: (key) => (common.has(key) ? COMMON_WEIGHT : 1), accept: ACCEPT_IN_NEWS };
  made.set(tag, weighing);
  return weighing;
}

/** Weighing by how many articles of a collection hold a term: the logarithm of one in how many, at least 0.1. */
export function weighByCount(frequency: ReadonlyMap<string, number>, articles: number): Weighing {
  const most = Math.log(1 + Math.max(articles, 1));
  const rarity: Rarity = (key) => {
    const found = frequency.get(key) ?? 0;
    return Math.max(0.1, Math.min(most, Math.log((1 + articles) / (0.5 + found))));
  };
  return { rarity, accept: ACCEPT_COUNTED };
}
