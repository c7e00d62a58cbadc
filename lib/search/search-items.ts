import { foldLetters } from './fold-letters.ts';
import { makeFuzzyWords, type Nearness } from './fuzzy.ts';
import { wordsIn, wordsTyped } from './words-typed.ts';

/** A part of an item that is searched, and how much a word there counts. */
export interface SearchedField<Item> {
  readonly weight: number;
  readonly read: (item: Item) => string;
}

/** Work in steps: whoever runs it may do other things between them, or leave off. */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** Does all steps at once, where there are few. */
export function runAll<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Finds items, the best first: those that hold every word typed, in whatever field. */
export type SearchItems<Item> = (items: readonly Item[], typed: string) => Steps<readonly Item[]>;

/** So many items are read in a step, and so many words compared: a few milliseconds each. */
const ITEMS_A_STEP = 25;
const WORDS_A_STEP = 1000;

/**
 * Makes a search over items. It keeps the words of every item, as long as the item is there, and from them a list of all
 * words with the items that hold each: a search compares what was typed with every different word once. Ten thousand
 * highlights hold some tens of thousands; comparing it with the texts themselves took twenty times as long.
 */
export function makeSearch<Item extends object>(fields: readonly SearchedField<Item>[]): SearchItems<Item> {
  const wordsOf = new WeakMap<Item, ReadonlyMap<string, number>>();
  let last: { readonly items: readonly Item[]; readonly index: WordIndex } | null = null;

  return function* search(items, typed) {
    const words = wordsTyped(typed);
    if (words.length === 0) return items;
    if (last?.items !== items) last = { items, index: yield* indexWords(items, fields, wordsOf) };
    const { index } = last;
    let ranks: ReadonlyMap<number, number> | null = null;
    for (const word of words) {
      const found: ReadonlyMap<number, number> = yield* rankByWord(index, word);
      ranks = ranks === null ? found : bothOf(ranks, found);
      if (ranks.size === 0) return [];
    }
    const ranked = [...(ranks ?? [])].sort(([one, a], [other, b]) => b - a || one - other);
    return ranked.flatMap(([at]) => items[at] ?? []);
  };
}

/** All different words, in parts that are compared at once, and for each the items that hold it and how much it counts there. */
interface WordIndex {
  readonly parts: readonly ((typed: string) => ReadonlyMap<number, Nearness>)[];
  readonly held: readonly { readonly items: number[]; readonly weights: number[] }[];
}

function* indexWords<Item extends object>(
  items: readonly Item[],
  fields: readonly SearchedField<Item>[],
  wordsOf: WeakMap<Item, ReadonlyMap<string, number>>,
): Steps<WordIndex> {
  const held = new Map<string, { items: number[]; weights: number[] }>();
  for (const [at, item] of items.entries()) {
    if (at % ITEMS_A_STEP === ITEMS_A_STEP - 1) yield;
    const words = wordsOf.get(item) ?? weighWords(item, fields);
    wordsOf.set(item, words);
    for (const [word, weight] of words) {
      const entry = held.get(word) ?? { items: [], weights: [] };
      entry.items.push(at);
      entry.weights.push(weight);
      held.set(word, entry);
    }
  }
  const vocabulary = [...held.keys()];
  const parts: WordIndex['parts'][number][] = [];
  for (let from = 0; from < vocabulary.length; from += WORDS_A_STEP) {
    yield;
    parts.push(makeFuzzyWords(vocabulary.slice(from, from + WORDS_A_STEP)));
  }
  return { parts, held: [...held.values()] };
}

/** The words of an item, each with the weight of the weightiest field that holds it. */
function weighWords<Item>(item: Item, fields: readonly SearchedField<Item>[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const { weight, read } of fields) {
    for (const word of wordsIn(foldLetters(read(item)))) words.set(word, Math.max(weight, words.get(word) ?? 0));
  }
  return words;
}

function* rankByWord({ parts, held }: WordIndex, typed: string): Steps<ReadonlyMap<number, number>> {
  const ranks = new Map<number, number>();
  for (const [part, compare] of parts.entries()) {
    yield;
    for (const [at, nearness] of compare(typed)) {
      const { items = [], weights = [] } = held[part * WORDS_A_STEP + at] ?? {};
      for (const [place, item] of items.entries()) {
        ranks.set(item, Math.max(nearness * (weights[place] ?? 0), ranks.get(item) ?? 0));
      }
    }
  }
  return ranks;
}

function bothOf(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  return new Map([...one].flatMap(([at, rank]) => (other.has(at) ? [[at, rank + (other.get(at) ?? 0)] as const] : [])));
}
