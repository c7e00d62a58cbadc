import { expect, test } from 'vitest';
import { stepCards } from '@/lib/page/step-cards.ts';

/** Three cards down a page, the window at the second. */
const PLACED = [-400, 120, 900].map((top, at) => ({
  id: 'abc'[at] ?? '',
  box: { left: 0, right: 600, top, bottom: top + 30 },
}));

test.each([
  ['the next after one', 'a', 1, 'b'],
  ['the one before', 'c', -1, 'b'],
  ['the first after the last', 'c', 1, 'a'],
  ['the last before the first', 'a', -1, 'c'],
  ['the first that the window shows, where none was looked at', null, 1, 'b'],
  ['the one above the window, where none was looked at', null, -1, 'a'],
  ['as if none was looked at, where that one is gone', 'x', 1, 'b'],
] as const)('a step goes to %s', (_, from, by, to) => {
  expect(stepCards(PLACED, from, by)?.id).toBe(to);
});

test('a step from below the last card goes to the nearest above, or round to the first', () => {
  const above = PLACED.slice(0, 1);
  expect([stepCards(above, null, 1)?.id, stepCards(above, null, -1)?.id]).toEqual(['a', 'a']);
});

test('where no card has words on the page there is nowhere to go', () => {
  expect([stepCards([], null, 1), stepCards([], 'a', -1)]).toEqual([undefined, undefined]);
});
