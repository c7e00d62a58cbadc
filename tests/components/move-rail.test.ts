import { expect, test } from 'vitest';
import { type Rail, railAfterKey, railAt, sideOf } from '@/components/overlay/move-rail.ts';
import type { Direction } from '@/lib/words/isolate.ts';
import { fc } from '../fast-check.ts';

const MIDDLE: Rail = { side: 'right', top: 50 };

test.each<readonly [string, Rail, Rail | null]>([
  ['ArrowUp', MIDDLE, { side: 'right', top: 45 }],
  ['ArrowDown', MIDDLE, { side: 'right', top: 55 }],
  ['ArrowLeft', MIDDLE, { side: 'left', top: 50 }],
  ['ArrowRight', { side: 'left', top: 50 }, { side: 'right', top: 50 }],
  ['ArrowUp', { side: 'left', top: 2 }, { side: 'left', top: 0 }],
  ['ArrowDown', { side: 'left', top: 98 }, { side: 'left', top: 100 }],
  ['ArrowUp', { side: 'end', top: 50 }, { side: 'end', top: 45 }],
  ['ArrowRight', { side: 'end', top: 50 }, { side: 'right', top: 50 }],
  ['Enter', MIDDLE, null],
])('%s moves the tab from %j to %j', (key, from, to) => {
  expect(railAfterKey(from, key)).toEqual(to);
});

test.each<readonly [Rail['side'], Direction, 'left' | 'right']>([
  ['end', 'ltr', 'right'],
  ['end', 'rtl', 'left'],
  ['right', 'rtl', 'right'],
  ['left', 'ltr', 'left'],
])('a tab put at "%s" stands, in an interface from %s, at the %s', (side, direction, edge) => {
  expect(sideOf({ side, top: 50 }, direction)).toBe(edge);
});

test('wherever it is dragged, the tab stays whole in the window, with its middle under the pointer where it can', () => {
  const points = fc.record({
    x: fc.integer({ min: -500, max: 3000 }),
    y: fc.integer({ min: -500, max: 3000 }),
    size: fc.integer({ min: 24, max: 200 }),
    width: fc.integer({ min: 320, max: 2560 }),
    height: fc.integer({ min: 240, max: 1600 }),
  });
  fc.assert(
    fc.property(points, ({ x, y, size, width, height }) => {
      const { side, top } = railAt(x, y, size, { width, height });
      // As the style places it: so far down the window, and up by as much of itself.
      const edge = (top / 100) * height - (top / 100) * size;
      expect(edge).toBeGreaterThanOrEqual(0);
      expect(edge + size).toBeLessThanOrEqual(height + 0.001);
      const middle = Math.max(size / 2, Math.min(y, height - size / 2));
      expect(Math.abs(edge + size / 2 - middle)).toBeLessThanOrEqual((height - size) / 200 + 0.001);
      expect(side).toBe(x < width / 2 ? 'left' : 'right');
    }),
  );
});
