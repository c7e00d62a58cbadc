import type { Fingerprint } from './fingerprint.ts';
import { likeness, UNLIKE } from './likeness.ts';
import { shareParted } from './rate-stories.ts';
import type { Weighing } from './weighing.ts';

/**
 * What it costs two groups for each step by which the reports of either are more like each other than like the other's:
 * two days of one affair look like one day told by many, but for this. On the development stories anything from a half to
 * four fifths does as well, and less joins such days; of stories told by many outlets they have too few to say more.
 */
const PARTED = 0.65;
/** Half of the pairs of one event are so alike; copies of one text are more so, which parts them from nothing. */
const COHERENT = 4;

/** How alike the pairs across two groups are. */
export interface Across {
  readonly mean: number;
  readonly best: number;
  /** The share of quoted runs that two have in common, on average. */
  readonly quotes: number;
}

/**
 * How like each other two groups of reports are: the mean of their nearest pair and the average of all, less what holds
 * either together apart from the other. `holding` is the cohesion of each.
 */
export function groupLikeness({ mean, best, quotes }: Across, holding: readonly [number, number]): number {
  const apart = Math.max(0, Math.min(...holding) - mean);
  return (best + mean) / 2 - PARTED * shareParted(quotes) * apart;
}

/** How alike the members of a group are on average, from the sum over its pairs; one alone is held together by nothing. */
export function cohesion(sum: number, pairs: number): number {
  return pairs === 0 ? UNLIKE : Math.min(COHERENT, sum / pairs);
}

/** The likeness of two groups whose pairs have not been compared yet. Neither is empty. Costs a comparison a pair. */
export function compareGroups(
  one: readonly Fingerprint[],
  other: readonly Fingerprint[],
  { profileOf }: Weighing,
): number {
  const [here, there] = [one.map(profileOf), other.map(profileOf)];
  const across = here.flatMap((a) => there.map((b) => likeness(a, b)));
  const holding = (group: typeof here): number => {
    const within = group.flatMap((a, at) => group.slice(at + 1).map((b) => likeness(a, b).score));
    return cohesion(sumOf(within), within.length);
  };
  const scores = across.map(({ score }) => score);
  const quotes = sumOf(across.map((pair) => pair.quotes)) / across.length;
  const pairs = { mean: sumOf(scores) / scores.length, best: Math.max(...scores), quotes };
  return groupLikeness(pairs, [holding(here), holding(there)]);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
