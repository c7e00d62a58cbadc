import { describe, expect, test } from 'vitest';
import type { Format } from '../../lib/exports/format.ts';
import { FORMATS } from '../../lib/exports/formats.ts';
import { readHighlights } from '../../lib/exports/read-highlights.ts';
import type { Highlight } from '../../lib/highlights/highlight.ts';
import { fc } from '../fast-check.ts';
import { arbitraryHighlights } from './arbitrary-highlights.ts';
import { HARD_HIGHLIGHTS } from './hard-highlights.ts';
import { filesOf } from './text-of.ts';

describe.each(FORMATS.filter(({ isReadBack }) => isReadBack))('$id', (format) => {
  test('gives back the very highlights that were written, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryHighlights, async (highlights) => {
        const back = await Promise.all((await textsOf(format, highlights)).map((text) => readHighlights(text, 'file')));
        expect(back.filter(({ ok }) => !ok)).toEqual([]);
        const read = back.flatMap((each) => (each.ok ? [each.value] : []));
        expect(read.flatMap(({ refused }) => refused)).toEqual([]);
        expect(read.flatMap((each) => each.highlights).sort(byId)).toEqual([...highlights].sort(byId));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('gives back what other programs stumble over', async () => {
    const back = await Promise.all(
      (await textsOf(format, HARD_HIGHLIGHTS)).map((text) => readHighlights(text, 'file')),
    );
    const read = back.flatMap((each) => (each.ok ? each.value.highlights : []));
    expect(read.sort(byId)).toEqual(HARD_HIGHLIGHTS);
  });

  test('writes the same file from what it read', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryHighlights, async (highlights) => {
        const files = await textsOf(format, highlights);
        const back = await Promise.all(files.map((text) => readHighlights(text, 'file')));
        const read = back.flatMap((each) => (each.ok ? each.value.highlights : []));
        expect(await textsOf(format, read)).toEqual(files);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

/** The files as they lie on a disk: through bytes and back. */
async function textsOf({ id }: Format, highlights: readonly Highlight[]): Promise<string[]> {
  const blobs = (await filesOf(id, highlights)).map(({ parts }) => new Blob([...parts]));
  const bytes = await Promise.all(blobs.map((blob) => blob.arrayBuffer()));
  return bytes.map((each) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(each));
}

function byId(a: Highlight, b: Highlight): number {
  return a.id < b.id ? -1 : 1;
}
