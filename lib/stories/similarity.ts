import type { Weighted } from './fingerprint.ts';

/** How much a term tells, from how many articles of a collection hold it. */
export type Rarity = (key: string) => number;

/** Rarity from document frequencies: the natural logarithm of one in how many articles hold the term, at least 0.1. */
export function rarityFrom(frequency: ReadonlyMap<string, number>, articles: number): Rarity {
  const most = Math.log(1 + Math.max(articles, 1));
  return (key) => {
    const found = frequency.get(key) ?? 0;
    return Math.max(0.1, Math.min(most, Math.log((1 + articles) / (0.5 + found))));
  };
}

/** The cosine of two weighted lists, each weight times its rarity; 0 when either is empty. */
export function cosine(a: readonly Weighted[], b: readonly Weighted[], rarity: Rarity): number {
  const weights = new Map(a.map(([key, weight]) => [key, weight * rarity(key)]));
  let dot = 0;
  let squareB = 0;
  for (const [key, weight] of b) {
    const scaled = weight * rarity(key);
    squareB += scaled * scaled;
    dot += scaled * (weights.get(key) ?? 0);
  }
  let squareA = 0;
  for (const weight of weights.values()) squareA += weight * weight;
  return squareA && squareB ? dot / Math.sqrt(squareA * squareB) : 0;
}

/** The keys two lists share, heaviest in the first first. */
export function sharedKeys(a: readonly Weighted[], b: readonly Weighted[]): string[] {
  const keys = new Set(b.map(([key]) => key));
  return a.filter(([key]) => keys.has(key)).map(([key]) => key);
}

/** The share of the smaller list that the other holds too; 0 when either is empty. */
export function containment<Item>(a: readonly Item[], b: readonly Item[]): number {
  if (!a.length || !b.length) return 0;
  const items = new Set(a);
  let shared = 0;
  for (const item of b) if (items.has(item)) shared++;
  return shared / Math.min(a.length, b.length);
}

// Words of public affairs in general: they say that a text is news, not which.
const COMMON_IN_NEWS: ReadonlySet<string> = new Set(
  (
    'govern minist polic presid offic public state nation countri world leader group parti plan report compani busines court law case ' +
    'campaign elect vote member work support help call live home famili hous school health service secur right issu change problem meet ' +
    'letter media social market price cost money fund pay increas rise fall level rate lead head chief director hous senat congress ' +
    'administr agenc depart union local nationalist polit polici power intern foreign attack kill die forc militari war '
  ).split(' '),
);
/** What a word of news in general tells, beside one that is not. */
const COMMON_WEIGHT = 0.45;

/** Rarity without a collection to count in: words of public affairs tell less than others. */
export const rarityInNews: Rarity = (key) => (COMMON_IN_NEWS.has(key) ? COMMON_WEIGHT : 1);
