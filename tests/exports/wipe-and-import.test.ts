import { describe, expect, test } from 'vitest';
import { mergeHighlights } from '@/lib/backup/merge-highlights.ts';
import { FORMATS } from '@/lib/exports/formats.ts';
import { readHighlights } from '@/lib/exports/read-highlights.ts';
import type { Highlight } from '@/lib/highlights/highlight.ts';
import type { HighlightStore } from '@/lib/store/highlights/highlight-store.ts';
import { keepHighlights } from '@/lib/store/highlights/keep-highlights.ts';
import { fc } from '../fast-check.ts';
import { faultyPlaces } from '../store/highlights/faulty-places.ts';
import { arbitraryHighlight } from './arbitrary-highlights.ts';
import { filesOf } from './text-of.ts';

const MANY = fc
  .sample(arbitraryHighlight, { seed: 20_261_122, numRuns: 300 })
  .map((each, at) => ({ ...each, id: `h${at}` }));

describe.each(FORMATS.filter(({ isReadBack }) => isReadBack))('exported as $id', ({ id }) => {
  test('a library that is wiped comes back as it was, and importing twice adds nothing', async () => {
    const before = keepHighlights(faultyPlaces());
    await mergeHighlights(MANY, before, { isTrial: false });
    const files = await filesOf(id, await allOf(before));

    const after = keepHighlights(faultyPlaces());
    const once = await importAll(files, after);
    expect(once).toEqual({ added: 300, changed: 0, same: 0, leftOut: 0 });
    expect(await allOf(after)).toEqual(await allOf(before));
    expect(await importAll(files, after)).toEqual({ added: 0, changed: 0, same: 300, leftOut: 0 });
    expect(await allOf(after)).toEqual(await allOf(before));
  }, 60_000);
});

test('what was deleted since a file was written does not come back with it', async () => {
  const [first] = MANY as [Highlight];
  const library = keepHighlights(faultyPlaces());
  const deleted = { ...first, deletedAt: '2099-01-01T00:00:00.000Z', updatedAt: '2099-01-01T00:00:00.000Z' };
  await mergeHighlights([deleted], library, { isTrial: false });
  expect(await importAll(await filesOf('csv', [first]), library)).toMatchObject({ added: 0, changed: 0, same: 1 });
});

async function importAll(files: Awaited<ReturnType<typeof filesOf>>, library: HighlightStore) {
  const read = await Promise.all(files.map(({ name, parts }) => readHighlights(parts.join(''), name)));
  expect(read.filter((each) => !each.ok || each.value.refused.length > 0)).toEqual([]);
  const highlights = read.flatMap((each) => (each.ok ? each.value.highlights : []));
  const merged = await mergeHighlights(highlights, library, { isTrial: false });
  if (!merged.ok) throw new Error(merged.why.key);
  return merged.value;
}

async function allOf(library: HighlightStore): Promise<readonly Highlight[]> {
  const listed = await library.list(null, 1000);
  if (!listed.ok) throw new Error(listed.why.key);
  return listed.value.highlights;
}
