import type { Quantity } from '../claims/claim.ts';

/** The values a printed figure leaves possible, ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A hedge reaches at most this share of the number: "more than 31,000" is not 45,000. */
const HEDGE_REACH = 0.25;
/** "Almost" and "nearly" are said of what is within a tenth, mostly a twentieth. */
const ALMOST_REACH = 0.1;
/** "About" a number with few digits: half its last printed place, or this share if that is more. */
const ABOUT_REACH = 0.05;
/** However round a bare number is, a reader takes it for no looser than this. */
const ROUND_REACH = 0.1;
/** Counts below this are counted, not rounded. */
const COUNTED_BELOW = 20;

/**
 * The interval a figure stands for. Readers take bare round numbers as rounded and others as exact; hedges widen to
 * their side only (after Williams and Power 2013). Null where nothing is stated to compare.
 */
export function figureInterval(figure: Quantity): Interval | null {
  const { value, min, max } = figure;
  if (value === null) {
    if (min === null && max === null) return null;
    return { low: min ?? 0, high: max ?? Number.POSITIVE_INFINITY };
  }
  const size = Math.abs(value);
  const half = lastPlace(size) / 2;
  switch (figure.bound) {
    case 'below':
      return { low: value - size * ALMOST_REACH, high: value };
    case 'above':
      return { low: value, high: value + Math.min(leadingPlace(size), size * HEDGE_REACH) };
    case 'approx': {
      const reach = Math.min(Math.max(half, size * ABOUT_REACH), size * HEDGE_REACH);
      return { low: value - reach, high: value + reach };
    }
    case 'exact': {
      const isCounted = Number.isInteger(value) && size < COUNTED_BELOW && !isMeasured(figure);
      if (isCounted || significantDigits(size) > 3) return { low: value, high: value };
      const reach = Math.min(half, size * ROUND_REACH);
      return { low: value - reach, high: value + reach };
    }
  }
}

/** Whether two intervals share a value. A hair of tolerance, for sums in floating point. */
export function overlaps(a: Interval, b: Interval): boolean {
  const hair = 1e-9 * Math.max(1, Math.abs(a.high === Number.POSITIVE_INFINITY ? a.low : a.high));
  return a.low <= b.high + hair && b.low <= a.high + hair;
}

/** How many digits of a number say something: 31,000 has two, 31,535 five, 35.7 three. Zero for zero. */
export function significantDigits(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const digits = value.toPrecision(12).replace(/e.*$/, '').replace(/[.-]/g, '').replace(/^0+/, '');
  return digits.replace(/0+$/, '').length;
}

/** The place value of the last digit that says something: 1,000 for 31,000, 0.1 for 35.7. */
export function lastPlace(value: number): number {
  if (value === 0) return 1;
  const leading = Math.floor(Math.log10(Math.abs(value)) + 1e-12);
  return 10 ** (leading - significantDigits(value) + 1);
}

function leadingPlace(value: number): number {
  return value === 0 ? 1 : 10 ** Math.floor(Math.log10(Math.abs(value)) + 1e-12);
}

function isMeasured(figure: Quantity): boolean {
  return figure.unit === 'percent' || /^[A-Z]{3}$/.test(figure.unit);
}
