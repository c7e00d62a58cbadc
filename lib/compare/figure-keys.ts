import type { Quantity } from '../claims/claim.ts';
import { stem } from '../text/stems.ts';
import type { Side, Vocabulary } from './vocabulary.ts';

/** What stands around a figure, as two figures are compared by it. */
export interface FigureKeys {
  /** Stems of the words of its clause, nearest first, without what says nothing of what is counted. */
  readonly stems: readonly string[];
  /** The classes of near-synonyms those words are in, each with one of them. */
  readonly kin: ReadonlyMap<number, string>;
  /** Single words of the names of its clause, as stems. */
  readonly names: ReadonlySet<string>;
  /** The opposites among its nearest words. */
  readonly sides: readonly Side[];
  /** Its clause is of somebody beside the story: "another maker took back 900 kettles". */
  readonly isOfAnother: boolean;
}

/** So near a figure its verb and its noun stand; opposites further off speak of something else. */
const NEAREST = 4;

// A figure is compared with every other of its story; what is asked of it alone is worked out once, and held no longer.
const KEYS = new WeakMap<Quantity, FigureKeys>();

/** What a figure is compared by; worked out once a figure. */
export function keysOf(figure: Quantity, vocabulary: Vocabulary): FigureKeys {
  const known = KEYS.get(figure);
  if (known !== undefined) return known;
  const made = makeKeys(figure, vocabulary);
  KEYS.set(figure, made);
  return made;
}

function makeKeys(figure: Quantity, { another, bare, contrasts, kin, stems }: Vocabulary): FigureKeys {
  const words = figure.names.flatMap((name) => name.split(' ')).filter((word) => word.length > 2);
  const names = new Set(words.map((word) => stem(word, stems)));
  const all = [...new Set(figure.terms)];
  const own = all.filter((term) => !bare.has(term.toLowerCase()) && !names.has(term));
  const classes = new Map(
    all.flatMap((term) => (kin.get(term) ?? []).map((each): [number, string] => [each, term])).reverse(),
  );
  const sides = own.slice(0, NEAREST).flatMap((term) => contrasts.get(term) ?? []);
  // "Another 40 jobs" are more of the same.
  const isOfAnother =
    figure.role !== 'increment' &&
    figure.measure
      .toLowerCase()
      .split(' ')
      .some((word) => another.has(word));
  return { stems: own, kin: classes, names, sides, isOfAnother };
}

/** Whether two figures stand beside opposites: "12 killed" and "12 injured". */
export function areOpposed(a: FigureKeys, b: FigureKeys): boolean {
  return a.sides.some(
    ({ list, side }) =>
      b.sides.some((other) => other.list === list && other.side !== side) &&
      !b.sides.some((other) => other.list === list && other.side === side) &&
      !a.sides.some(
        (each) => each.list === list && b.sides.some((other) => other.list === list && other.side === each.side),
      ),
  );
}
