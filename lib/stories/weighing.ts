/** How much a term tells about which event a text is on. */
export type Rarity = (key: string) => number;

/** How words are weighed, and how alike two articles must be on that scale to be on one story by words and names alone. */
export interface Weighing {
  readonly rarity: Rarity;
  readonly accept: number;
}

// Words of public affairs in general: they say that a text is news, not which.
const COMMON_IN_NEWS: ReadonlySet<string> = new Set(
  (
    'govern minist polic presid offic public state nation countri world leader group parti plan report compani busines court law case ' +
    'campaign elect vote member work support help call live home famili hous school health service secur right issu change problem meet ' +
    'letter media social market price cost money fund pay increas rise fall level rate lead head chief director senat congress ' +
    'administr agenc depart union local polici power intern foreign attack kill die forc militari war'
  ).split(' '),
);
/** What a word of news in general tells, beside one that is not. */
const COMMON_WEIGHT = 0.45;
/** On this scale 99 in 100 unrelated articles of one field and week stay below; about half of the related ones reach it. */
const ACCEPT_IN_NEWS = 0.44;
/** On a counted scale common words weigh little, so less is enough. */
const ACCEPT_COUNTED = 0.24;

/** Weighing without a collection to count in. */
export const weighAsNews: Weighing = {
  rarity: (key) => (COMMON_IN_NEWS.has(key) ? COMMON_WEIGHT : 1),
  accept: ACCEPT_IN_NEWS,
};

/** Weighing by how many articles of a collection hold a term: the logarithm of one in how many, at least 0.1. */
export function weighByCount(frequency: ReadonlyMap<string, number>, articles: number): Weighing {
  const most = Math.log(1 + Math.max(articles, 1));
  const rarity: Rarity = (key) => {
    const found = frequency.get(key) ?? 0;
    return Math.max(0.1, Math.min(most, Math.log((1 + articles) / (0.5 + found))));
  };
  return { rarity, accept: ACCEPT_COUNTED };
}
