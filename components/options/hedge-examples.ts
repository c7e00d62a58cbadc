import type { Quantity } from '@/lib/claims/claim.ts';
import { figureInterval } from '@/lib/compare/figure-interval.ts';
import type { HedgeReach } from '@/lib/compare/hedge-reach.ts';
import { reaching } from '@/lib/compare/hedge-reach.ts';

/** What an article prints, and the numbers that it leaves open. */
export interface HedgeRow {
  /** The words that make it so, as readers know them. */
  readonly words: string;
  readonly printed: string;
  readonly low: number;
  readonly high: number;
}

const PRINTED: readonly (Pick<HedgeRow, 'words' | 'printed'> &
  Partial<Pick<Quantity, 'value' | 'min' | 'max' | 'bound'>>)[] = [
  { words: 'no word before it', printed: '31,535', value: 31_535 },
  { words: 'almost, nearly, just under, up to', printed: 'almost 100,000', value: 100_000, bound: 'below' },
  { words: 'more than, at least, over', printed: 'more than 31,000', value: 31_000, bound: 'above' },
  { words: 'more than, of a number that ends in 5', printed: 'more than 85,000', value: 85_000, bound: 'above' },
  { words: 'about, around, some, roughly', printed: 'about 400', value: 400, bound: 'approx' },
  {
    words: 'about, of a number with three digits or more that say something',
    printed: 'about 4,120',
    value: 4120,
    bound: 'approx',
  },
  { words: 'from … to, between … and', printed: 'between 27 and 30', min: 27, max: 30 },
  { words: 'a number without an end', printed: 'tens of thousands', min: 20_000 },
];

/**
 * What is made of figures that are printed with a word of doubt, worked out by the very rule that compares them. Two figures
 * of one thing are said to differ only where the numbers that each leaves open do not meet.
 */
export function hedgeRows(reach: HedgeReach): HedgeRow[] {
  return PRINTED.flatMap(({ words, printed, ...given }) => {
    const interval = figureInterval(reaching({ ...bareFigure(), ...given }, reach));
    return interval === null ? [] : [{ words, printed, ...interval }];
  });
}

function bareFigure(): Quantity {
  const span = { start: 0, end: 0 };
  return {
    ...span,
    kind: 'quantity',
    text: '',
    value: null,
    min: null,
    max: null,
    unit: 'none',
    bound: 'exact',
    role: 'level',
    measure: '',
    head: '',
    terms: [],
    names: [],
    scope: { time: null, period: null, place: null },
    attribution: null,
    salience: 'key',
    sentence: span,
    quoted: false,
  };
}
