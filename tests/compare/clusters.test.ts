import { describe, expect, test } from 'vitest';
import { clusters } from '@/lib/compare/clusters.ts';
import { fc } from '../fast-check.ts';

const linked = fc.nat(30).chain((most) => {
  const id = fc.nat(most);
  return fc.tuple(fc.constant(most + 1), fc.array(fc.tuple(id, id), { maxLength: 40 }));
});

describe('clusters', () => {
  test('join what is linked through others and leave the rest alone', () => {
    const links = [
      [0, 3],
      [3, 5],
      [4, 1],
    ] as const;
    expect(clusters(6, links)).toEqual([[0, 3, 5], [1, 4], [2]]);
  });

  test('hold every thing exactly once, each group in order', () => {
    fc.assert(
      fc.property(linked, ([count, links]) => {
        const groups = clusters(count, links);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, id) => id));
        for (const group of groups) expect(group).toEqual([...group].sort((a, b) => a - b));
      }),
    );
  });

  test('put both ends of a link together, and two groups only apart where no link crosses', () => {
    fc.assert(
      fc.property(linked, ([count, links]) => {
        const groups = clusters(count, links);
        const groupOf = (id: number) => groups.findIndex((group) => group.includes(id));
        for (const [a, b] of links) expect(groupOf(a)).toBe(groupOf(b));
        // A group of n things is held together by n − 1 links or more.
        for (const group of groups) {
          const inside = links.filter(([a, b]) => a !== b && group.includes(a)).length;
          expect(inside).toBeGreaterThanOrEqual(group.length - 1);
        }
      }),
    );
  });
});
