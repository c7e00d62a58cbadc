import { describe, expect, test } from 'vitest';
import { isSameText } from '@/lib/stories/same-text.ts';
import { containment, cosine, sharedKeys } from '@/lib/stories/similarity.ts';
import { fc } from '../fast-check.ts';
import { FERRY_HERE, FERRY_THERE } from './invented-stories.ts';
import { readText } from './read-text.ts';

const key = fc.constantFrom('fer', 'reef', 'hull', 'tide', 'crew');
const weighted = fc
  .uniqueArray(fc.tuple(key, fc.double({ min: 0.01, max: 1, noNaN: true })), { selector: ([each]) => each })
  .map((list) => list.map(([each, weight]) => [each, weight] as const));
const even = () => 1;

describe('likeness of two lists', () => {
  test('is between nothing and all, the same both ways, and all for a list with itself', () => {
    fc.assert(
      fc.property(weighted, weighted, (a, b) => {
        expect(cosine(a, b, even)).toBeCloseTo(cosine(b, a, even));
        expect(cosine(a, b, even)).toBeGreaterThanOrEqual(0);
        expect(cosine(a, b, even)).toBeLessThanOrEqual(1 + 1e-9);
        expect(cosine(a, a, even)).toBeCloseTo(a.length ? 1 : 0);
        expect(cosine(a, b, even) > 0).toBe(sharedKeys(a, b).length > 0);
      }),
    );
  });

  test('is less for words that are in every text', () => {
    const [a, b] = [
      [
        ['fer', 1],
        ['reef', 1],
      ],
      [
        ['fer', 1],
        ['hull', 1],
      ],
    ] as const;
    expect(cosine(a, b, (each) => (each === 'fer' ? 0.1 : 1))).toBeLessThan(cosine(a, b, even));
  });

  test('by containment is the share of the smaller', () => {
    expect(containment(['a', 'b'], new Set(['b', 'c', 'd']))).toBe(0.5);
    expect(containment(['b'], new Set(['a', 'b', 'c']))).toBe(1);
    expect(containment([], new Set(['a']))).toBe(0);
    expect(containment(['a'], new Set())).toBe(0);
  });
});

describe('the same text', () => {
  const here = readText(FERRY_HERE).fingerprint;

  test('is known again with another headline and a plea at the foot', () => {
    const saved = FERRY_HERE.replace(/^.*\n/, 'A ferry runs onto a reef\n').concat('\nPlease support our work.\n');
    expect(isSameText(here, readText(saved).fingerprint)).toBe(true);
    expect(isSameText(readText(saved).fingerprint, here)).toBe(true);
  });

  test('is not another report of the same event', () => {
    expect(isSameText(here, readText(FERRY_THERE).fingerprint)).toBe(false);
  });
});
