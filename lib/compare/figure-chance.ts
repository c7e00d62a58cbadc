import type { Quantity } from '../claims/claim.ts';
import { isMeasured } from '../claims/unit-kinds.ts';
import { figureInterval, type Interval, lastPlace, significantDigits } from './figure-interval.ts';
import { isFraction } from './figure-values.ts';

/** News prints numbers of one kind over about two powers of ten; what a figure leaves of them is its chance. */
const DECADES = 2;
/** No number is rarer than this by itself: four digits the same to the last, fewer, and shares of a hundred. */
const MOST_BITS = { long: 11, short: 8, percent: 6.5 } as const;
const LONG = 4;
/** A bare round number stands for what rounds to it, but for no more than a tenth of itself to either side. */
const ROUND_SHARE = 0.1;
const LEAST_WIDTH = 0.001;
/** Counts below this are everywhere. */
const SMALL = 10;
/** Numbers people like: 1, 2, 3 and 5 and their tens and hundreds. */
const LIKED = [1, 2, 3, 5];

/** A hedge says how near: "almost 400" beside 397. Nearer than this share, the hedged number was made from the other. */
const NEAR = [
  { share: 0.01, bits: 2 },
  { share: 0.02, bits: 1 },
] as const;
const NEAR_DIGITS = 3;

/** How many bits of evidence it is that two compatible values meet: the less the one leaves room for, the more. */
export function chanceBits(a: Quantity, b: Quantity): number {
  const [x, y] = [spread(a), spread(b)];
  if (x === null || y === null) return 0;
  const [low, high] = [Math.min(x.low, y.low), Math.max(x.high, y.high)];
  if (low <= 0) return a.value === b.value ? 1 : 0;
  const isCount = !isMeasured(a.unit);
  const everyday = (isCount && Math.abs(a.value ?? high) < SMALL ? 1 : 0) + (isLiked(a.value) ? 1 : 0);
  const digits = a.value === b.value ? significantDigits(a.value ?? 0) : 0;
  const most = digits >= LONG ? MOST_BITS.long : a.unit === 'percent' ? MOST_BITS.percent : MOST_BITS.short;
  const width = Math.max(LEAST_WIDTH, Math.log10(high / low));
  return Math.min(most, -Math.log2(width / DECADES) - everyday + nearBits(a, b));
}

function nearBits(a: Quantity, b: Quantity): number {
  if (a.value === null || b.value === null || a.value === b.value) return 0;
  if ((a.bound === 'exact') === (b.bound === 'exact')) return 0;
  if (Math.max(significantDigits(a.value), significantDigits(b.value)) < NEAR_DIGITS) return 0;
  const distance = Math.abs(a.value - b.value) / Math.max(Math.abs(a.value), Math.abs(b.value));
  return NEAR.find(({ share }) => distance <= share)?.bits ?? 0;
}

function spread(figure: Quantity): Interval | null {
  const value = isFraction(figure) && figure.value !== null ? figure.value * 100 : figure.value;
  const stated = figureInterval({ ...figure, value });
  if (stated === null || value === null) return stated;
  const half = Math.min(lastPlace(value) / 2, Math.abs(value) * ROUND_SHARE);
  return { low: Math.min(stated.low, value - half), high: Math.max(stated.high, value + half) };
}

function isLiked(value: number | null): boolean {
  if (value === null || value === 0) return false;
  const lead = Math.abs(value) / 10 ** Math.floor(Math.log10(Math.abs(value)) + 1e-12);
  return LIKED.some((each) => Math.abs(lead - each) < 1e-9);
}
