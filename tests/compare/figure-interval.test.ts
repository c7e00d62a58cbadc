import { describe, expect, test } from 'vitest';
import { figureInterval, lastPlace, overlaps, significantDigits } from '@/lib/compare/figure-interval.ts';
import { fc } from '../fast-check.ts';
import { inventedQuantity } from '../store/invented-report.ts';

const figure = fc
  .record({
    value: fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.double({ min: -1e6, max: 1e12, noNaN: true })),
    unit: fc.constantFrom('boat', 'percent', 'GBP', 'km'),
    bound: fc.constantFrom('exact' as const, 'approx' as const, 'below' as const, 'above' as const),
  })
  .map((given) => inventedQuantity(given));

const range = fc
  .tuple(fc.nat(1e6), fc.option(fc.nat(1e6)))
  .map(([min, more]) => inventedQuantity({ value: null, min, max: more === null ? null : min + more }));

const interval = fc.oneof(figure, range).map((each) => figureInterval(each));

describe('the values a printed figure leaves possible', () => {
  test.each([
    { name: 'a count is that count', given: { value: 397 }, low: 397, high: 397 },
    { name: 'four digits are as exact as they look', given: { value: 1842, unit: 'GBP' }, low: 1842, high: 1842 },
    { name: 'a bare round number is itself', given: { value: 21_000 }, low: 21_000, high: 21_000 },
    { name: '"almost" lies below', given: { value: 400, bound: 'below' as const }, low: 360, high: 400 },
    { name: 'nobody says "nearly 44" of 43', given: { value: 44, bound: 'below' as const }, low: 43.001, high: 44 },
    { name: '"more than" lies above', given: { value: 600, bound: 'above' as const }, low: 600, high: 700 },
    { name: '"about" lies round it', given: { value: 250, bound: 'approx' as const }, low: 245, high: 255 },
    {
      name: '"about" one digit lies further round it',
      given: { value: 200, bound: 'approx' as const },
      low: 185,
      high: 215,
    },
    { name: 'a range is its ends', given: { value: null, min: 27, max: 30 }, low: 27, high: 30 },
    { name: '"hundreds" ends somewhere', given: { value: null, min: 200, max: null }, low: 200, high: 1000 },
    { name: '"up to a dozen or so" begins at none', given: { value: null, min: null, max: 12 }, low: 0, high: 12 },
  ])('$name', ({ given, low, high }) => {
    const found = figureInterval(inventedQuantity(given));
    expect(found?.low).toBeCloseTo(low);
    expect(found?.high).toBeCloseTo(high);
  });

  test('are none where no number is stated', () => {
    expect(figureInterval(inventedQuantity({ value: null, min: null, max: null }))).toBeNull();
  });

  test('hold the number itself', () => {
    fc.assert(
      fc.property(figure, (each) => {
        const found = figureInterval(each);
        expect(found?.low).toBeLessThanOrEqual(each.value ?? Number.NaN);
        expect(found?.high).toBeGreaterThanOrEqual(each.value ?? Number.NaN);
      }),
    );
  });

  test('always overlap themselves', () => {
    fc.assert(fc.property(interval, (each) => each !== null && overlaps(each, each)));
  });

  test('overlap others both ways or neither', () => {
    fc.assert(fc.property(interval, interval, (a, b) => a === null || b === null || overlaps(a, b) === overlaps(b, a)));
  });

  test('that only touch do not overlap, but a single value at the end of a range does', () => {
    expect(overlaps({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(false);
    expect(overlaps({ low: 1, high: 2 }, { low: 2, high: 2 })).toBe(true);
  });
});

describe('the digits of a number', () => {
  test.each([
    [0, 0, 1],
    [7, 1, 1],
    [42_000, 2, 1000],
    [42_608, 5, 1],
    [35.7, 3, 0.1],
    [0.05, 1, 0.01],
    [-240, 2, 10],
    [1.1e12, 2, 1e11],
  ])('of %d: %d say something, the last at %d', (value, digits, place) => {
    expect(significantDigits(value)).toBe(digits);
    expect(lastPlace(value)).toBeCloseTo(place, 12);
  });

  test('are those printed before the zeros, wherever the point stands', () => {
    const digits = fc.integer({ min: 1, max: 9_999_999 }).filter((each) => each % 10 !== 0);
    fc.assert(
      fc.property(digits, fc.integer({ min: -4, max: 6 }), fc.boolean(), (printed, power, isNegative) => {
        const value = Number(`${isNegative ? '-' : ''}${printed}e${power}`);
        expect(significantDigits(value)).toBe(String(printed).length);
        expect(lastPlace(value) / 10 ** power).toBeCloseTo(1);
      }),
    );
  });
});
