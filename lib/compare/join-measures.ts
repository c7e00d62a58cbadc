import type { Quantity } from '../claims/claim.ts';
import { clusters } from './clusters.ts';
import type { FigureEntry } from './figure-entry.ts';
import { areCompatible, isFraction } from './figure-values.ts';
import { sameMeasure } from './relate-quantities.ts';

/** Two entries by their places, and how sure it is that they are one. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly identity: number;
}

/** How sure it must be that one article prints one figure twice. */
const SURE_REPEAT = 0.8;

/**
 * The measures of a story: figures that are one, directly or through others, surest links first. A link that would bring two values
 * together that exclude each other joins nothing: "more than 400" fits 412 and 421, and is one of them.
 */
export function joinMeasures(entries: readonly FigureEntry[], links: readonly Link[]): FigureEntry[][] {
  const kept: (readonly [number, number])[] = [];
  const groups = new Map<number, readonly number[]>();
  const groupOf = (id: number): readonly number[] => groups.get(id) ?? [id];
  const sorted = [...repeats(entries), ...links].sort((x, y) => y.identity - x.identity);
  for (const { a, b } of sorted) {
    const [left, right] = [groupOf(a), groupOf(b)];
    if (left === right || left.includes(b)) continue;
    if (left.some((x) => right.some((y) => excludes(figureAt(entries, x), figureAt(entries, y))))) continue;
    kept.push([a, b]);
    const both = [...left, ...right];
    for (const id of both) groups.set(id, both);
  }
  return clusters(entries.length, kept).map((ids) => ids.map((id) => entries[id] as FigureEntry));
}

/** A figure an article prints twice, once rounded perhaps, is one: surer than between articles, for one author means one thing. */
function repeats(entries: readonly FigureEntry[]): Link[] {
  const links: Link[] = [];
  entries.forEach((a, i) => {
    for (let j = i + 1; j < entries.length && entries[j]?.member === a.member; j++) {
      const b = entries[j] as FigureEntry;
      if (a.figure.value === null || b.figure.value === null || a.figure.role !== b.figure.role) continue;
      if (isToldTwice(a.figure, b.figure)) links.push({ a: i, b: j, identity: 1 });
      else if ((sameMeasure(a.figure, b.figure, a.vocabulary) ?? 0) >= SURE_REPEAT)
        links.push({ a: i, b: j, identity: SURE_REPEAT });
    }
  });
  return links;
}

/** "Just over a quarter of the boats, or 26.4 per cent": a share said as a fraction and in hundredths in one sentence is one share. */
function isToldTwice(a: Quantity, b: Quantity): boolean {
  return a.sentence.start === b.sentence.start && isFraction(a) !== isFraction(b) && areCompatible(a, b);
}

/** Hedged numbers round in ways that do not meet pair by pair; two exact ones either agree or do not. */
function excludes(a: Quantity, b: Quantity): boolean {
  return a.bound === 'exact' && b.bound === 'exact' && !areCompatible(a, b);
}

function figureAt(entries: readonly FigureEntry[], id: number): Quantity {
  return (entries[id] as FigureEntry).figure;
}
