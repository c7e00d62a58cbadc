import type { Posting } from './postings.ts';

/** A key, what a report that has it gains by that, and the reports that have it, if there are any. */
export interface WeighedKey {
  readonly weight: number;
  readonly posting: Posting | undefined;
}

/** So many reports are looked at further at the most: a few a story, of every story that could be meant. */
const MOST_VOTED = 1024;

/**
 * A report that has less than this share of what an article is found by, as its keys weigh, is of the same field at most:
 * two common words of a long article. Reading its fingerprint would tell no more.
 */
const LEAST_SHARE = 0.05;

/**
 * The best of all are looked at whatever their share: where one event fills a store, its own words are in nearly every
 * report and weigh next to nothing.
 */
const ALWAYS = 8;

/** The reports that have most of the keys and enough of them, by what they weigh together; the newest first where that is the same. */
export function countVotes(keys: readonly WeighedKey[]): number[] {
  const votes = new Map<number, number>();
  let all = 0;
  for (const { weight, posting } of keys) {
    all += weight;
    for (const number of posting?.numbers ?? []) votes.set(number, (votes.get(number) ?? 0) + weight);
  }
  const enough = new Map([...votes].filter(([, vote]) => vote >= all * LEAST_SHARE));
  const best = enough.size < ALWAYS ? heaviest(votes, ALWAYS) : heaviest(enough, MOST_VOTED);
  return best.sort((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0) || b - a);
}

/** Sorting numbers of a typed array is several times faster than sorting by what stands in a map: it tells where to cut. */
function heaviest(votes: ReadonlyMap<number, number>, most: number): number[] {
  if (votes.size <= most) return [...votes.keys()];
  const least = Float64Array.from(votes.values()).sort()[votes.size - most] ?? 0;
  const above: number[] = [];
  const level: number[] = [];
  for (const [number, vote] of votes) {
    if (vote > least) above.push(number);
    else if (vote === least) level.push(number);
  }
  return [...above, ...level.sort((a, b) => b - a)].slice(0, most);
}
