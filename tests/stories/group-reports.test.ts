import { describe, expect, test } from 'vitest';
import { groupReports, type Link } from '@/lib/stories/group-reports.ts';
import { fc } from '../fast-check.ts';

/** Links among all of some things. */
const among = (things: readonly number[], score: number): Link[] =>
  things.flatMap((a, at) => things.slice(at + 1).map((b) => ({ a, b, score, quotes: 0 })));

describe('grouping', () => {
  test('joins what is alike and leaves the rest alone', () => {
    expect(groupReports(4, among([0, 2], 3))).toEqual([[1], [3], [0, 2]]);
    expect(groupReports(2, among([0, 1], -0.1))).toEqual([[0], [1]]);
    expect(groupReports(0, [])).toEqual([]);
  });

  test('joins two groups that were begun apart', () => {
    const links = [
      ...among([0, 1], 4),
      ...among([2, 3], 4),
      { a: 0, b: 2, score: 2, quotes: 0 },
      { a: 0, b: 3, score: 2, quotes: 0 },
    ];
    const more = [
      { a: 1, b: 2, score: 2, quotes: 0 },
      { a: 1, b: 3, score: 2, quotes: 0 },
    ];
    expect(groupReports(4, [...links, ...more])).toEqual([[0, 1, 2, 3]]);
  });

  test('makes no chain of two events from one report between them', () => {
    const links = [...among([0, 1, 2], 4), ...among([3, 4, 5], 4), { a: 2, b: 3, score: 1, quotes: 0 }];
    expect(groupReports(6, links)).toHaveLength(2);
  });

  test('takes two that are little alike for one only where a third bears them out', () => {
    expect(groupReports(2, among([0, 1], 0.5))).toEqual([[0], [1]]);
    expect(groupReports(2, among([0, 1], 1))).toEqual([[0, 1]]);
    expect(groupReports(3, among([0, 1, 2], 0.5))).toEqual([[0, 1, 2]]);
  });

  test('keeps two groups apart that are each far more alike within than across', () => {
    const days = [...among([0, 1], 5), ...among([2, 3], 5)];
    const across = [0, 1].flatMap((a) => [2, 3].map((b) => ({ a, b, score: 1, quotes: 0 })));
    expect(groupReports(4, [...days, ...across])).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(groupReports(3, [...among([0, 1], 5), ...across.filter(({ b }) => b === 2)])).toEqual([[0, 1, 2]]);
  });

  test('keeps them together where the same people are quoted in both', () => {
    const days = [...among([0, 1], 5), ...among([2, 3], 5)];
    const across = [0, 1].flatMap((a) => [2, 3].map((b) => ({ a, b, score: 1, quotes: 0.3 })));
    expect(groupReports(4, [...days, ...across])).toEqual([[0, 1, 2, 3]]);
  });

  test('parts no event by the copies that are in it', () => {
    const copies = [...among([0, 1], 40), ...among([2, 3], 40)];
    const across = [0, 1].flatMap((a) => [2, 3].map((b) => ({ a, b, score: 2.5, quotes: 0 })));
    expect(groupReports(4, [...copies, ...across])).toEqual([[0, 1, 2, 3]]);
  });

  test('keeps apart what must be, however alike', () => {
    expect(groupReports(2, among([0, 1], -1000))).toEqual([[0], [1]]);
  });

  test('puts everything in one group once, in whatever order links come', () => {
    const link = fc.record({
      a: fc.nat(8),
      b: fc.nat(8),
      score: fc.double({ min: -5, max: 5, noNaN: true }),
      quotes: fc.constantFrom(0, 0.5),
    });
    const links = fc.uniqueArray(link, { selector: ({ a, b }) => [a, b].sort().join(), maxLength: 30 });
    fc.assert(
      fc.property(links, (links) => {
        const groups = groupReports(9, links);
        expect(groups.flat().sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
        expect(groupReports(9, links.toReversed())).toEqual(groups);
      }),
    );
  });
});
