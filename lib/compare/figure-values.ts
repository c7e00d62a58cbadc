import type { Bound, Quantity } from '../claims/claim.ts';
import { isCurrency } from '../claims/unit-kinds.ts';
import { figureInterval, lastPlace, overlaps } from './figure-interval.ts';
import { printedDecimals } from './numerals.ts';
import { areSameSides, voteSides } from './vote-sides.ts';

/** A rounder number stands for a finer one only this near it: 2,000 is no way of printing 2,140, nor 30 of 35. */
const ROUND_REACH = 0.05;
/** A price with its pence is cut to the pounds further than that: "£3" for £3.20. */
const PRICE_REACH = 0.1;
/** Shares are rounded to the whole point, and no further. */
const WHOLE_POINT = 1;
/** From here on nobody prints pence. */
const LEAST_SUM = 1000;
/** A range whose ends are further apart is an order of magnitude: "tens of thousands". */
const RANGE_RATIO = 4;
/** How far a percentage may be from the fraction it is told as, as a share of it. */
const FRACTION_REACH: Readonly<Record<Bound, { readonly below: number; readonly above: number }>> = {
  exact: { below: 0.05, above: 0.05 },
  approx: { below: 0.08, above: 0.08 },
  below: { below: 0.1, above: 0 },
  above: { below: 0, above: 0.1 },
};

/**
 * Whether two printed values could be of one and the same number: equal, one inside what the other's hedge allows, or
 * one the other rounded (or cut, as newspapers do) to the place it is printed to. Two bare numbers printed to the same
 * place are two numbers: 6 per cent is no way of printing 7.
 */
export function areCompatible(a: Quantity, b: Quantity): boolean {
  if (isFraction(a) !== isFraction(b)) return isFraction(a) ? fitsFraction(a, b) : fitsFraction(b, a);
  if (a.value === null && b.value === null && isSameRange(a, b)) return true;
  const [mine, theirs] = [voteSides(a), voteSides(b)];
  if (mine !== null || theirs !== null) return areSameSides(mine, theirs);
  if (a.value !== null && b.value !== null && isEqual(a.value, b.value)) return true;
  if (a.value !== null && b.value !== null && a.bound === 'exact' && b.bound === 'exact') return isRounding(a, b);
  const [left, right] = [figureInterval(a), figureInterval(b)];
  return left !== null && right !== null && overlaps(left, right);
}

/** How many times as large the larger of two figures is; null where either is not one number, or not above zero. */
export function timesAsLarge(a: Quantity, b: Quantity): number | null {
  if (a.value === null || b.value === null) return null;
  const low = Math.min(a.value, b.value);
  return low > 0 ? Math.max(a.value, b.value) / low : null;
}

/** Whether a figure is a share said as a fraction: "two thirds", "nine in ten". */
export function isFraction({ unit, value }: Quantity): boolean {
  return unit === 'none' && value !== null && value > 0 && value < 1;
}

/** Whether a figure is a range with both ends said, as firm as a number: "£240m to £255m", but not "thousands". */
export function isStatedRange({ min, max, unit }: Quantity): boolean {
  return unit !== 'none' && min !== null && max !== null && min > 0 && max / min <= RANGE_RATIO;
}

/** Whether a figure says how much: a number, or a range with both ends. */
export function isStated(figure: Quantity): boolean {
  return figure.value !== null || isStatedRange(figure);
}

/** A fraction and a percentage: "almost nine in ten" and 87 per cent. */
function fitsFraction(fraction: Quantity, { unit, value, bound }: Quantity): boolean {
  if (unit !== 'percent' || value === null || bound !== 'exact') return false;
  const share = (fraction.value ?? 0) * 100;
  const { below, above } = FRACTION_REACH[fraction.bound];
  return value >= share * (1 - below) && value <= share * (1 + above);
}

function isSameRange(a: Quantity, b: Quantity): boolean {
  return a.min !== null && a.max !== null && b.min === a.min && b.max === a.max;
}

/** The place a figure is printed to: by its printed decimals where it has some ("4.20" is exact to the penny). */
export function printedPlace(figure: Quantity): number {
  const value = Math.abs(figure.value ?? 0);
  const printed = printedDecimals(figure.text, value);
  if (printed === null) return lastPlace(value);
  const { decimals, number } = printed;
  return number === 0 ? 10 ** -decimals : (value / number) * 10 ** -decimals;
}

function isRounding(a: Quantity, b: Quantity): boolean {
  const [x, y] = [printedPlace(a), printedPlace(b)];
  if (isEqual(x, y)) return false;
  const [coarse, fine, place] = x > y ? [a.value ?? 0, b.value ?? 0, x] : [b.value ?? 0, a.value ?? 0, y];
  if (a.unit === 'percent' && place > WHOLE_POINT) return false; // 60 per cent is no way of printing 57.2
  const isPrice = isCurrency(a.unit) && Math.abs(fine) < LEAST_SUM && !Number.isInteger(fine);
  if (Math.abs(fine - coarse) > Math.abs(fine) * (isPrice ? PRICE_REACH : ROUND_REACH)) return false;
  return isEqual(Math.round(fine / place) * place, coarse) || isEqual(Math.floor(fine / place) * place, coarse);
}

/** Whether two values are one: sums of decimals are a hair off. */
export function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
