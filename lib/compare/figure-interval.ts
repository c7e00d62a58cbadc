import type { Quantity } from '../claims/claim.ts';

/** The values a printed figure leaves possible, ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A hedge reaches at most this share of the number: "more than 42,000" is not 60,000. */
const HEDGE_REACH = 0.25;
/** "Almost" and "nearly" are said of what is within a tenth, mostly a twentieth. */
const ALMOST_REACH = 0.1;
/** Nobody says "nearly 44" of 43: the number before it is out of reach. */
const SHORT_OF_PLACE = 0.999;
/** "About" a round number is within a twentieth of it; of a number of one digit, somewhat further. */
const ABOUT_REACH = { one: 0.075, more: 0.05 } as const;
/** "Hundreds" and "thousands" with no end are of that order: not fifty times as many. */
const OPEN_REACH = 5;

/**
 * The interval a figure stands for: a bare number is itself, a hedge widens to its side, as far as the next number of its
 * kind (after Williams and Power 2013). Null where nothing is stated to compare.
 */
export function figureInterval(figure: Quantity): Interval | null {
  const { value, min, max, reach: times = 1 } = figure;
  if (value === null) {
    if (min === null && max === null) return null;
    return { low: min ?? 0, high: max ?? (min ?? 0) * OPEN_REACH };
  }
  const size = Math.abs(value);
  const place = lastPlace(size);
  switch (figure.bound) {
    case 'below':
      return { low: value - times * Math.min(place * SHORT_OF_PLACE, size * ALMOST_REACH), high: value };
    case 'above':
      return { low: value, high: value + times * Math.min(stepAfter(size), size * HEDGE_REACH) };
    case 'approx': {
      // With three digits or more, "roughly" says that the last is rounded; with one or two, half of it at most.
      const reach =
        significantDigits(size) > 2
          ? place
          : Math.min(place / 2, size * (significantDigits(size) > 1 ? ABOUT_REACH.more : ABOUT_REACH.one));
      return { low: value - times * reach, high: value + times * reach };
    }
    case 'exact':
      return { low: value, high: value };
  }
}

/** How far the next number of a kind is: the last place that says something, or five of it on the scale of fives (85,000). */
function stepAfter(size: number): number {
  const place = lastPlace(size);
  return place >= 1 && significantDigits(size) > 1 && Math.round(size / place) % 10 === 5 ? 5 * place : place;
}

/** Whether two intervals share a value. Intervals that only touch do not, unless one is a single value. */
export function overlaps(a: Interval, b: Interval): boolean {
  const hair = 1e-9 * Math.max(1, Math.abs(a.low), Math.abs(b.low));
  const isPoint = a.high - a.low <= 2 * hair || b.high - b.low <= 2 * hair;
  return isPoint ? a.low <= b.high + hair && b.low <= a.high + hair : a.low < b.high - hair && b.low < a.high - hair;
}

/** How many digits of a number say something: 42,000 has two, 42,608 five, 35.7 three. Zero for zero. */
export function significantDigits(value: number): number {
  return tellingDigits(value).length;
}

/** Those digits: "412" of 412,000, "45" of 4.5. None of zero. */
export function tellingDigits(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return '';
  const [mantissa = ''] = value.toPrecision(12).split('e');
  const digits = mantissa.replace(/[.-]/g, '').replace(/^0+/, '');
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

/** The place value of the last digit that says something: 1,000 for 42,000, 0.1 for 35.7. */
export function lastPlace(value: number): number {
  if (value === 0) return 1;
  const leading = Math.floor(Math.log10(Math.abs(value)) + 1e-12);
  return 10 ** (leading - significantDigits(value) + 1);
}
