import type { Quantity } from '../../claims/claim.ts';
import { isCurrency } from '../../claims/unit-kinds.ts';
import { figureInterval, type Interval } from '../figure-interval.ts';
import { printedPlace } from '../figure-values.ts';

/** A rounded number is not further than this from what it was rounded from, however round it is. */
const ROUND_SHARE = 0.05;
/** Whole numbers below this are counted, not rounded. */
const COUNTED = 100;
/** A hedge on a share, of the share: "about 30 per cent" of a quarter is another number. */
const HEDGED_SHARE = 0.2;
/** Percentages in tens are often meant so. */
const TEN_REACH = 2.5;
const FRACTION_REACH = 4;

/** The values a printed number may have been rounded from, or null where it is too vague to reckon with. */
export function printedRange(figure: Quantity): Interval | null {
  const { value, bound, unit, text } = figure;
  if (value === null || value <= 0) return null;
  const isCount = Number.isInteger(value) && value < COUNTED && !isCurrency(unit) && !/\d\s*[.,]\s*\d/.test(text);
  const reach = isCount ? 0 : Math.min(printedPlace(figure) / 2, value * ROUND_SHARE);
  const hedged = bound === 'exact' ? null : figureInterval(figure);
  return { low: Math.min(value - reach, hedged?.low ?? value), high: Math.max(value + reach, hedged?.high ?? value) };
}

/** The percentages a printed one stands for, rounded or cut: "a quarter" counts as one. Null where it is none. */
export function shareRange(figure: Quantity): Interval | null {
  const { value, unit, bound } = figure;
  if (value === null) return null;
  if (unit !== 'percent') {
    const isFraction = unit === 'none' && value > 0 && value < 1;
    return isFraction ? { low: value * 100 - FRACTION_REACH, high: value * 100 + FRACTION_REACH } : null;
  }
  const place = Math.min(1, printedPlace(figure));
  const round = value % 10 === 0 && place >= 1 ? TEN_REACH : place;
  const reach = Math.max(round, bound === 'exact' ? 0 : value * HEDGED_SHARE);
  return { low: value - reach, high: value + reach };
}

/** Whether two ranges have no value in common. */
export function areApart(a: Interval, b: Interval): boolean {
  return a.high < b.low || b.high < a.low;
}
