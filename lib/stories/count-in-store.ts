import { nameKey, termKey, wordKeys } from './fingerprint-keys.ts';
import type { StoryOutline } from './story.ts';
import type { Counted } from './weighing.ts';

/** What a store counts: in how many of its reports each key of an article is. */
export interface KeyFrequencies {
  readonly frequencies: ReadonlyMap<string, number>;
  readonly reports: number;
}

/**
 * In how many of a store's events each of an article's heaviest names and stems is. The store counts reports, so the
 * stories at hand are taken as one each: a word is no commoner because a thousand outlets tell the event it is of. Of
 * stories that are not at hand reports are counted as they are; they have few of the article's words.
 */
export function countInStore({ frequencies, reports }: KeyFrequencies, stories: readonly StoryOutline[]): Counted {
  const surplus = new Map<string, number>();
  let articles = reports;
  for (const story of stories) {
    const size = story.size ?? story.reports.length;
    articles -= size - 1;
    const each = size / story.reports.length;
    for (const [key, held] of countKeysOf(story)) surplus.set(key, (surplus.get(key) ?? 0) + held * each - 1);
  }
  const countOf = (key: string): number => (frequencies.get(key) ?? 0) - (surplus.get(key) ?? 0);
  return { articles, holding: (word) => Math.max(0, countOf(termKey(word)), countOf(nameKey(word))) };
}

function countKeysOf({ reports }: StoryOutline): Map<string, number> {
  const held = new Map<string, number>();
  for (const { fingerprint } of reports) {
    for (const key of wordKeys(fingerprint)) held.set(key, (held.get(key) ?? 0) + 1);
  }
  return held;
}
