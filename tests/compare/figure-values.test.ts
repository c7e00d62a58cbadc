import { describe, expect, test } from 'vitest';
import { areCompatible, printedPlace } from '@/lib/compare/figure-values.ts';
import { fc } from '../fast-check.ts';
import { inventedQuantity } from '../store/invented-report.ts';

type Given = Parameters<typeof inventedQuantity>[0];

const exact = (value: number, text: string, unit = 'boat'): Given => ({ value, text, unit, bound: 'exact' });

const could: readonly (readonly [string, Given, Given])[] = [
  ['a count and the same rounded to the nearest', exact(47_812, '47,812 people'), exact(48_000, '48,000 people')],
  [
    'a sum and the same cut to its first digits',
    exact(43_885_310, '$43,885,310', 'USD'),
    exact(43e6, '$43 million', 'USD'),
  ],
  [
    'a rate with and without its second decimal',
    exact(35.72, '35.72 percent', 'percent'),
    exact(35.7, '35.7 percent', 'percent'),
  ],
  ['a hedge and what it hedges', { value: 400, text: 'almost 400', bound: 'below' }, exact(397, '397 people')],
  [
    'more than a number and a little more',
    { value: 2300, text: 'more than 2,300', bound: 'above' },
    exact(2347, '2,347'),
  ],
  ['one vote', exact(31, '31-24 vote', 'vote'), exact(31, '31–24', 'vote')],
  ['one vote in words', exact(5, 'five-to-four decision', 'vote'), exact(5, '5-4', 'vote')],
  ['one vote with its noun', exact(31, '31 votes to 24', 'vote'), exact(31, '31–24', 'vote')],
  ['a price and its whole pounds', exact(6.4, '£6.40', 'GBP'), exact(6, '£6', 'GBP')],
];

const couldNot: readonly (readonly [string, Given, Given])[] = [
  ['neighbouring whole percentages', exact(7, '7 per cent', 'percent'), exact(6, '6 per cent', 'percent')],
  ['two votes with as many ayes', exact(31, '31-24', 'vote'), exact(31, '31-23', 'vote')],
  ['two votes, one in words', exact(5, 'five-to-three', 'vote'), exact(5, '5-4', 'vote')],
  ['two votes, one with its noun', exact(31, '31 votes to 24', 'vote'), exact(31, '31-23', 'vote')],
  ['two votes with their nouns', exact(31, '31 votes to 24', 'vote'), exact(31, '31 votes to 20', 'vote')],
  ['two votes, one hedged', { ...exact(31, 'about 31-24', 'vote'), bound: 'approx' }, exact(31, '31-23', 'vote')],
  ['a vote and as many votes', exact(31, '31-24 vote', 'vote'), exact(31, '31 votes', 'vote')],
  ['a vote of which a side is unread', exact(5, 'five-to-umpteen', 'vote'), exact(5, '5-4', 'vote')],
  ['neighbouring tenths', exact(3.4, '3.4 per cent', 'percent'), exact(3.3, '3.3 per cent', 'percent')],
  ['neighbouring round counts', exact(900, '900 jobs', 'job'), exact(800, '800 jobs', 'job')],
  ['neighbouring round sums', exact(600_000, '£600,000', 'GBP'), exact(700_000, '£700,000', 'GBP')],
  ['neighbouring tens', exact(120, '120 people'), exact(130, '130 people')],
  ['a share and its whole', exact(6.4, '6.4 per cent', 'percent'), exact(6, '6 per cent', 'percent')],
  ['a share and the round tens near it', exact(57.2, '57.2%', 'percent'), exact(60, '60%', 'percent')],
  ['prices to the penny', exact(4.2, '€4.20', 'EUR'), exact(4.25, '€4.25', 'EUR')],
  [
    'a count and a round number far above it',
    exact(900, '900 jobs', 'job'),
    { value: 1000, text: 'about 1,000 jobs', bound: 'approx' },
  ],
  ['half an hour and five minutes more', exact(30, '30 minutes', 'minute'), exact(35, '35 minutes', 'minute')],
  [
    'a number and much more than it',
    { value: 42_000, text: 'more than 42,000', bound: 'above' },
    exact(56_000, '56,000'),
  ],
];

describe('two printed values', () => {
  test.each(could)('could be one: %s', (_, a, b) => {
    expect(areCompatible(inventedQuantity(a), inventedQuantity(b))).toBe(true);
    expect(areCompatible(inventedQuantity(b), inventedQuantity(a))).toBe(true);
  });

  test.each(couldNot)('are two: %s', (_, a, b) => {
    expect(areCompatible(inventedQuantity(a), inventedQuantity(b))).toBe(false);
    expect(areCompatible(inventedQuantity(b), inventedQuantity(a))).toBe(false);
  });

  test('that are equal could always be one', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) =>
        areCompatible(inventedQuantity({ value }), inventedQuantity({ value })),
      ),
    );
  });

  test('are printed to the place of their decimals', () => {
    expect(printedPlace(inventedQuantity(exact(4.2, '€4.20', 'EUR')))).toBeCloseTo(0.01);
    expect(printedPlace(inventedQuantity(exact(1.5e6, '£1.5m', 'GBP')))).toBeCloseTo(1e5);
    expect(printedPlace(inventedQuantity(exact(42_000, '42,000')))).toBe(1000);
  });
});
