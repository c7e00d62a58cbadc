import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cancelled } from '@/components/library/outcomes.ts';
import { exportHighlights } from '@/entrypoints/library/export-highlights.ts';
import { request } from '@/lib/browser/messages.ts';
import { goOn } from '@/lib/exports/format.ts';
import type { Highlight } from '@/lib/highlights/highlight.ts';
import { saveFile } from '@/lib/page/save-file.ts';
import { inventedHighlights } from '../gallery/invented-highlights.ts';

vi.mock('@/lib/browser/messages.ts', () => ({ request: vi.fn() }));
vi.mock('@/lib/page/save-file.ts', () => ({ saveFile: vi.fn() }));
vi.mock('@/lib/browser/extension-api.ts', () => ({ browser: { runtime: { getManifest: () => ({ version: '1' }) } } }));

const ask = vi.mocked(request);
const save = vi.mocked(saveFile);
const KEPT = inventedHighlights(4).map((each, at) => ({ ...each, deletedAt: at === 0 ? each.createdAt : null }));
const OLD = () => [];

/** What the background answers: two pages of highlights, and some that cannot be read. */
function answering(unread: number, kept: readonly Highlight[] = KEPT) {
  ask.mockImplementation((async (name: string, { after }: { after?: string | null }) => {
    if (name === 'noteBackup') return { ok: true, value: null };
    if (name === 'researchFacts') return { ok: true, value: { method: null, pack: null, stories: [] } };
    const isFirst = after === null;
    const rows = Array.from({ length: isFirst ? unread : 0 }, (_, at) => ({ id: `u${at}`, text: '{}' }));
    return {
      ok: true,
      value: { highlights: isFirst ? kept.slice(0, 2) : kept.slice(2), unread: rows, next: isFirst ? 'more' : null },
    };
  }) as never);
}

const noted = () => ask.mock.calls.filter(([name]) => name === 'noteBackup').map(([, asked]) => asked);
const savedText = async () => (await save.mock.calls[0]?.[1].text()) ?? '';

beforeEach(() => {
  Object.assign(globalThis, { document: {}, window: {} });
});
afterEach(() => vi.clearAllMocks());

test('all highlights are read at that moment, whatever the page has read', async () => {
  answering(0);
  const done = await exportHighlights('json', 'all', OLD, goOn);
  expect(done).toEqual({ ok: true, value: expect.stringMatching(/^3 highlights exported/) });
  for (const { id, deletedAt } of KEPT) expect((await savedText()).includes(`"${id}"`)).toBe(deletedAt === null);
  expect(noted()).toEqual([{ at: expect.any(String), isWhole: false }]);
});

test('a file that lacks what cannot be read is no backup, and says where one is made', async () => {
  answering(2);
  const done = await exportHighlights('json', 'all', OLD, goOn);
  expect(done).toMatchObject({ value: expect.stringContaining('read 2 more: to keep those too, make a backup') });
  expect(noted()).toEqual([]);
});

test.each(['json', 'research'] as const)('nothing but deleted ones is no file of %s, and no backup', async (id) => {
  answering(0, KEPT.slice(0, 1));
  for (const scope of ['all', 'shown'] as const) {
    const done = await exportHighlights(id, scope, () => KEPT.slice(0, 1), goOn);
    expect(done).toMatchObject({ ok: false, why: expect.stringContaining('nothing to write') });
  }
  expect(save).not.toHaveBeenCalled();
  expect(noted()).toEqual([]);
});

test('a research file leaves out what is in the bin', async () => {
  answering(0);
  await exportHighlights('research', 'shown', () => KEPT, goOn);
  const { highlights } = JSON.parse(await savedText()) as { highlights: readonly Highlight[] };
  expect(highlights.map(({ id }) => id)).toEqual(KEPT.slice(1).map(({ id }) => id));
});

test('is stopped while they are read', async () => {
  answering(0);
  expect(await exportHighlights('json', 'all', OLD, async () => false)).toEqual({ ok: false, why: cancelled() });
  expect(ask).toHaveBeenCalledTimes(1);
  expect(save).not.toHaveBeenCalled();
});

test('into a folder is stopped between two files, and says how many are there', async () => {
  const close = vi.fn();
  const file = { write: vi.fn(), close };
  const folder = { getFileHandle: async () => ({ createWritable: async () => file }) };
  Object.assign(globalThis, { window: { showDirectoryPicker: async () => folder } });
  const done = await exportHighlights(
    'markdown-notes',
    'shown',
    () => KEPT,
    async () => false,
  );
  expect(done).toEqual({ ok: false, why: expect.stringMatching(/^Stopped: 1 of \d+ files? written/) });
  expect(close).toHaveBeenCalledTimes(1);
});
