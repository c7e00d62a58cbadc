import { expect, test } from 'vitest';
import { CLOSED, nextOverlay } from '@/components/overlay/overlay-state.ts';
import { OVERLAY_CASES } from './overlay-state.cases.ts';

test.each(OVERLAY_CASES)('$name', ({ actions, end }) => {
  expect(actions.reduce(nextOverlay, CLOSED)).toEqual({ ...CLOSED, ...end });
});

test('nothing opened means nothing changed, so nothing is drawn again', () => {
  const pinned = nextOverlay(CLOSED, { kind: 'pick', id: 'a' });
  expect(nextOverlay(pinned, { kind: 'away' })).toBe(pinned);
  expect(nextOverlay(pinned, { kind: 'rest', id: 'b' })).toBe(pinned);
});
