import type { LedgerCell, StoryArticle } from '@/lib/ledger/whole-story.ts';

/** One value on a strip, in percent of its width, and what the printed figure leaves possible round it. */
export interface StripMark {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  /** Printed by the open article. */
  readonly isHere: boolean;
}

/** The values of a row on one line, from the least to the most. */
export interface Strip {
  readonly least: number;
  readonly most: number;
  readonly marks: readonly StripMark[];
}

/** So far from the edges the outermost values stand, so that their marks are whole. */
const MARGIN = 3;

/** The strip of a row; null where its values do not spread, or are not of one unit. */
export function stripOf(cells: readonly LedgerCell[], articles: readonly StoryArticle[]): Strip | null {
  const placed = cells.flatMap((cell) => (cell.low === null || cell.high === null ? [] : [cell as Placed]));
  if (new Set(placed.map(({ unit }) => unit)).size > 1) return null;
  const values = placed.map(middleOf);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (placed.length < 2 || !(most > least)) return null;
  const [low, high] = [Math.min(...placed.map((cell) => cell.low)), Math.max(...placed.map((cell) => cell.high))];
  const place = (value: number): number => MARGIN + ((value - low) / (high - low)) * (100 - 2 * MARGIN);
  const marks = new Map<string, StripMark>();
  for (const cell of placed) {
    const mark = {
      from: place(cell.low),
      to: place(cell.high),
      at: place(middleOf(cell)),
      isHere: articles[cell.article]?.isOpen ?? false,
    };
    const key = `${mark.from} ${mark.to} ${mark.at}`;
    // Values that several print are one mark; the open article's is the one to be seen.
    if (!marks.get(key)?.isHere) marks.set(key, mark);
  }
  return { least, most, marks: [...marks.values()].sort((a, b) => Number(a.isHere) - Number(b.isHere)) };
}

type Placed = LedgerCell & { readonly low: number; readonly high: number };

function middleOf({ value, low, high }: Placed): number {
  return value ?? (low + high) / 2;
}
