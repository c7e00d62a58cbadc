import { nameUnseen } from '../text/unseen-characters.ts';
import { joinNames } from './join-names.ts';
import type { SpreadValue } from './value-spread.ts';

/** A row of a strip plot: who prints a value, in which words, and how far from the lowest to the highest it is. */
export interface PlotRow {
  readonly source: string;
  readonly words: string;
  /** In percent. */
  readonly at: number;
  /** Whether the open article prints it. */
  readonly isHere: boolean;
}

const HERE = 'This article';

/** The rows of a plot, from the lowest value to the highest; those who print the same words for it share a row. */
export function showSpread(values: readonly SpreadValue[]): PlotRow[] {
  const numbers = values.map(({ value }) => value);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const rows = new Map<string, SpreadValue[]>();
  for (const each of values) {
    const key = `${each.value} ${each.source === null} ${each.words.toLowerCase()}`;
    rows.set(key, [...(rows.get(key) ?? []), each]);
  }
  return [...rows.values()]
    .flatMap(([first, ...more]) => (first === undefined ? [] : [{ first, all: [first, ...more] }]))
    .sort((a, b) => a.first.value - b.first.value)
    .map(({ first, all }) => ({
      source: nameUnseen(joinNames(all.map(({ source }) => source ?? HERE))),
      words: nameUnseen(first.words),
      at: high === low ? 0 : Math.round((1000 * (first.value - low)) / (high - low)) / 10,
      isHere: first.source === null,
    }));
}
