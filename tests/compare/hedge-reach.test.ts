import { describe, expect, test } from 'vitest';
import { figureInterval } from '@/lib/compare/figure-interval.ts';
import { areCompatible } from '@/lib/compare/figure-values.ts';
import { REACHES, reaching, USUAL_REACH, withReach } from '@/lib/compare/hedge-reach.ts';
import { fc } from '../fast-check.ts';
import { inventedQuantity } from '../store/invented-report.ts';

const bound = fc.constantFrom('approx' as const, 'below' as const, 'above' as const);

describe('how far a reader has words of doubt reach', () => {
  test.each([
    { name: '"more than 600" twice as far', value: 600, kind: 'above', reach: 'wide', low: 600, high: 800 },
    { name: '"more than 600" half as far', value: 600, kind: 'above', reach: 'narrow', low: 600, high: 650 },
    { name: '"almost 400" twice as far', value: 400, kind: 'below', reach: 'wide', low: 320, high: 400 },
    { name: '"about 250" half as far', value: 250, kind: 'approx', reach: 'narrow', low: 247.5, high: 252.5 },
  ] as const)('$name', ({ value, kind, reach, low, high }) => {
    const found = figureInterval(reaching(inventedQuantity({ value, bound: kind }), { ...USUAL_REACH, [kind]: reach }));
    expect(found?.low).toBeCloseTo(low);
    expect(found?.high).toBeCloseTo(high);
  });

  test('moves nothing that is printed without one, nor those of another kind', () => {
    const claims = {
      quantities: [inventedQuantity({ value: 600 }), inventedQuantity({ value: 9, bound: 'below' })],
      quotations: [],
    };
    expect(withReach(claims, { ...USUAL_REACH, above: 'wide', approx: 'narrow' })).toEqual(claims);
    expect(withReach(claims, USUAL_REACH)).toBe(claims);
  });

  test('only ever takes more in, the further it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), bound, (value, kind) => {
        const [narrow, usual, wide] = REACHES.map((reach) =>
          figureInterval(reaching(inventedQuantity({ value, bound: kind }), { ...USUAL_REACH, [kind]: reach })),
        );
        for (const [inner, outer] of [
          [narrow, usual],
          [usual, wide],
        ] as const) {
          expect(outer?.low).toBeLessThanOrEqual(inner?.low ?? Number.NaN);
          expect(outer?.high).toBeGreaterThanOrEqual(inner?.high ?? Number.NaN);
        }
      }),
    );
  });

  test('decides whether two figures can be one', () => {
    const [hedged, bare] = [inventedQuantity({ value: 600, bound: 'above' }), inventedQuantity({ value: 760 })];
    expect(areCompatible(hedged, bare)).toBe(false);
    expect(areCompatible(reaching(hedged, { ...USUAL_REACH, above: 'wide' }), bare)).toBe(true);
  });
});
