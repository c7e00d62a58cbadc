import { nameUnseen } from '../text/unseen-characters.ts';
import { ENGLISH } from '../words/english.ts';
import { isolates } from '../words/isolates.ts';
import type { Words } from '../words/words.ts';
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

/** The rows of a plot, from the lowest value to the highest; those who print the same words for it share a row. */
export function showSpread(values: readonly SpreadValue[], words: Words = ENGLISH): PlotRow[] {
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
      source: nameUnseen(
        joinNames(
          all.map(({ source }) => source ?? words.say('words.here')),
          words,
        ),
        isolates(words),
      ),
      words: nameUnseen(first.words),
      at: high === low ? 0 : Math.round((1000 * (first.value - low)) / (high - low)) / 10,
      isHere: first.source === null,
    }));
}
