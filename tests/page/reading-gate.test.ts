import { expect, test } from 'vitest';
import { isRead, type Reading, readOn } from '@/lib/page/reading-gate.ts';

const UNREAD: Reading = { dwellMs: 0, furthest: 0 };
const HALF = { top: -1000, bottom: 1800 };

function after(seconds: number, body: { top: number; bottom: number } | null, isVisible = true): Reading {
  return Array.from({ length: seconds }).reduce<Reading>((reading) => readOn(reading, body, 800, isVisible), UNREAD);
}

test('an article is read after fifteen seconds in view and half of it passed', () => {
  expect(isRead(after(15, HALF))).toBe(true);
});

test('a tab opened in the background is never read', () => {
  expect(isRead(after(600, HALF, false))).toBe(false);
});

test('a glance is no reading, however far it went', () => {
  expect(isRead(after(14, { top: -3000, bottom: -200 }))).toBe(false);
});

test('staying at the headline is no reading, however long', () => {
  expect(isRead(after(600, { top: 300, bottom: 4000 }))).toBe(false);
});

test('a short article in one window needs no scrolling', () => {
  expect(isRead(after(15, { top: 120, bottom: 700 }))).toBe(true);
});

test('scrolling back up loses nothing', () => {
  const down = after(10, HALF);
  const up = Array.from({ length: 5 }).reduce<Reading>(
    (reading) => readOn(reading, { top: 200, bottom: 3000 }, 800, true),
    down,
  );
  expect(isRead(up)).toBe(true);
});

test('a body that is not laid out counts for nothing', () => {
  expect(after(60, null)).toEqual(UNREAD);
});
