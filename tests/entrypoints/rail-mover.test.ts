import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeRailMover } from '@/entrypoints/article.content/rail-mover.ts';
import { request } from '@/lib/browser/messages.ts';
import { DEFAULT_SETTINGS } from '@/lib/settings.ts';

vi.mock('@/lib/browser/messages.ts', () => ({ request: vi.fn() }));
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the tab moves at once, and only where it comes to rest is kept', () => {
  const draw = vi.fn();
  const move = makeRailMover(() => DEFAULT_SETTINGS, draw);
  const places = [45, 40, 35].map((top) => ({ side: 'left', top }) as const);
  for (const place of places) move(place);
  expect(draw.mock.calls.map(([settings]) => settings.appearance.rail)).toEqual(places);
  expect(request).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(request).toHaveBeenCalledExactlyOnceWith('adjust', { kind: 'rail', rail: { side: 'left', top: 35 } });
});
