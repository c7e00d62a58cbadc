import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Filing, FilingState } from '@/components/library/files-part.tsx';
import { cancelled } from '@/components/library/outcomes.ts';
import { exportHighlights } from '@/entrypoints/library/export-highlights.ts';
import { useFiling } from '@/entrypoints/library/use-filing.ts';
import { request } from '@/lib/browser/messages.ts';
import { CANCELLED } from '@/lib/exports/format.ts';
import { readHighlights } from '@/lib/exports/read-highlights.ts';
import { draw } from '../components/draw.ts';
import { inventedHighlights } from '../gallery/invented-highlights.ts';

vi.mock('@/lib/browser/messages.ts', () => ({ request: vi.fn() }));
vi.mock('@/lib/browser/log.ts', () => ({ logError: vi.fn() }));
vi.mock('@/lib/exports/read-highlights.ts', () => ({ readHighlights: vi.fn() }));
vi.mock('@/entrypoints/library/export-highlights.ts', () => ({ exportHighlights: vi.fn() }));

const ask = vi.mocked(request);
const FILE = { name: 'mine.json', text: async () => '[]' } as File;
let filing: Filing;
let told: string[] = [];

function Drawn() {
  filing = useFiling(
    () => [],
    (sentence) => told.push(sentence),
    () => undefined,
  );
  return null;
}

/** Until it stands somewhere of this kind. */
const standing = (kind: FilingState['kind']) => vi.waitFor(() => expect(filing.state.kind).toBe(kind));
const sizes = () => ask.mock.calls.map(([, asked]) => (asked as { highlights: readonly unknown[] }).highlights.length);

beforeEach(() => {
  told = [];
  ask.mockImplementation((async (_: string, { highlights }: { highlights: readonly unknown[] }) => ({
    ok: true,
    value: { added: highlights.length, changed: 0, same: 0, leftOut: 0 },
  })) as never);
  const read = { highlights: inventedHighlights(1200), refused: [] };
  vi.mocked(readHighlights).mockResolvedValue({ ok: true, value: read });
  draw(<Drawn />);
});
afterEach(() => vi.clearAllMocks());

test('a large file is compared and imported in several messages, and told of as one', async () => {
  filing.onChoose(FILE);
  await standing('preview');
  expect(filing.state).toMatchObject({ gain: { added: 1200 } });
  filing.onImport();
  await vi.waitFor(() => expect(told).toEqual([expect.stringContaining('1,200 new highlights')]));
  expect(sizes()).toEqual([500, 500, 200, 500, 500, 200]);
});

test('an import that is stopped says how many were added, and sends no more', async () => {
  filing.onChoose(FILE);
  await standing('preview');
  ask.mockClear();
  const answer = ask.getMockImplementation();
  ask.mockImplementation((...asked) => {
    filing.onCancel();
    return answer?.(...asked) as never;
  });
  filing.onImport();
  await standing('idle');
  expect(told).toEqual([expect.stringMatching(/^Stopped: 500 new highlights/)]);
  expect(sizes()).toEqual([500]);
});

test('an import that is stopped before it began, and an export that is stopped, say that nothing came of it', async () => {
  vi.mocked(readHighlights).mockResolvedValue({ ok: false, why: CANCELLED });
  filing.onChoose(FILE);
  await vi.waitFor(() => expect(told).toEqual(['Stopped: nothing was imported.']));
  vi.mocked(exportHighlights).mockResolvedValue({ ok: false, why: cancelled() });
  filing.onExport('csv', 'all');
  await vi.waitFor(() => expect(told.at(-1)).toBe('Stopped: no file was made.'));
  expect(filing.state.kind).toBe('idle');
});

test.each([
  ['a file that cannot be read', () => filing.onChoose({ ...FILE, text: () => Promise.reject(new Error()) } as File)],
  ['a folder that takes no file', () => filing.onExport('markdown-notes', 'shown')],
])('%s ends in a sentence', async (_, begin) => {
  vi.mocked(exportHighlights).mockRejectedValue(new Error('QuotaExceededError'));
  begin();
  await standing('failed');
  expect(filing.state).toMatchObject({
    why: expect.stringMatching(/^The file could not be .*(again|then try again)\.$/),
  });
});
