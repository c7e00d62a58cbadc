import type { Quantity } from '@/lib/claims/claim.ts';
import { figureInterval } from '@/lib/compare/figure-interval.ts';
import type { HedgeReach } from '@/lib/compare/hedge-reach.ts';
import { reaching } from '@/lib/compare/hedge-reach.ts';
import { say, sayNumber } from '../words/say.ts';

/** What an article prints, and the numbers that it leaves open. */
export interface HedgeRow {
  /** The words that make it so, as readers know them. */
  readonly words: string;
  readonly printed: string;
  readonly low: number;
  readonly high: number;
}

/** An example, and what is read out of its words. */
interface Example extends Partial<Pick<Quantity, 'value' | 'min' | 'max' | 'bound'>> {
  readonly words: string;
  readonly printed: string;
}

/**
 * What is made of figures that are printed with a word of doubt, worked out by the very rule that compares them. Two figures
 * of one thing are said to differ only where the numbers that each leaves open do not meet.
 */
export function hedgeRows(reach: HedgeReach): HedgeRow[] {
  return examples().flatMap(({ words, printed, ...given }) => {
    const interval = figureInterval(reaching({ ...bareFigure(), ...given }, reach));
    return interval === null ? [] : [{ words, printed, ...interval }];
  });
}

function examples(): Example[] {
  const above = (value: number) => say('options.reach.above.printed', { number: value });
  const about = (value: number) => say('options.reach.approx.printed', { number: value });
  return [
    { words: say('options.reach.bare.words'), printed: sayNumber(31_535), value: 31_535 },
    {
      words: say('options.reach.below.words'),
      printed: say('options.reach.below.printed', { number: 100_000 }),
      value: 100_000,
      bound: 'below',
    },
    { words: say('options.reach.above.words'), printed: above(31_000), value: 31_000, bound: 'above' },
    { words: say('options.reach.five.words'), printed: above(85_000), value: 85_000, bound: 'above' },
    { words: say('options.reach.approx.words'), printed: about(400), value: 400, bound: 'approx' },
    { words: say('options.reach.digits.words'), printed: about(4120), value: 4120, bound: 'approx' },
    {
      words: say('options.reach.between.words'),
      printed: say('options.reach.between.printed', { from: 27, to: 30 }),
      min: 27,
      max: 30,
    },
    { words: say('options.reach.endless.words'), printed: say('options.reach.endless.printed'), min: 20_000 },
  ];
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
