import { afterEach, expect, test, vi } from 'vitest';
import { listAll } from '@/entrypoints/library/list-all.ts';
import { request } from '@/lib/browser/messages.ts';
import { goOn } from '@/lib/exports/format.ts';
import { inventedHighlights } from '../gallery/invented-highlights.ts';

vi.mock('@/lib/browser/messages.ts', () => ({ request: vi.fn() }));

const ask = vi.mocked(request);
const KEPT = inventedHighlights(6);

/** A background that answers so many at a time. */
function answering(atATime: number) {
  ask.mockImplementation((async (_: string, { after }: { after: string | null }) => {
    const from = Number(after ?? 0);
    const next = from + atATime < KEPT.length ? String(from + atATime) : null;
    return { ok: true, value: { highlights: KEPT.slice(from, from + atATime), unread: [], next } };
  }) as never);
}

afterEach(() => vi.clearAllMocks());

test('the first page of several is given early, once, and all of them at the end', async () => {
  answering(2);
  const early = vi.fn();
  const listed = await listAll(goOn, early);
  expect(early.mock.calls).toEqual([[KEPT.slice(0, 2)]]);
  expect(listed).toEqual({ ok: true, value: { highlights: KEPT, unread: 0 } });
});

test('nothing is early where the first page is the last', async () => {
  answering(6);
  const early = vi.fn();
  await listAll(goOn, early);
  expect(early).not.toHaveBeenCalled();
});
