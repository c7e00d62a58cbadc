import { expect, test } from 'vitest';
import { type HighlightKeeper, mergeHighlights } from '@/lib/backup/merge-highlights.ts';
import type { Highlight } from '@/lib/highlights/highlight.ts';
import { inventedHighlight } from '../gallery/invented-highlights.ts';

const OLD = { ...inventedHighlight(1), note: '', updatedAt: '2031-03-01T10:00:00.000Z' };
const FILED = { ...OLD, note: 'of the file', updatedAt: '2031-03-02T10:00:00.000Z' };

/** Keeps one highlight, which is another by the time it is written. */
function keeping(read: Highlight | null, written: Highlight | null) {
  let kept = written;
  const keeper: HighlightKeeper = {
    read: async () => ({ ok: true, value: read === null ? [] : [read] }),
    async change(ids, change) {
      const changed = ids.flatMap((id) => change(kept, id) ?? []);
      kept = changed[0] ?? kept;
      return { ok: true, value: changed };
    },
  };
  return { keeper, kept: () => kept };
}

const typed = { ...OLD, note: 'typed meanwhile', updatedAt: '2031-03-03T10:00:00.000Z' };
const NONE = { added: 0, changed: 0, same: 0, leftOut: 0 };

test.each([
  ['a later note typed meanwhile stays', OLD, typed, typed, { ...NONE, same: 1 }],
  ['a later one saved meanwhile stays', null, typed, typed, { ...NONE, same: 1 }],
  ['an older one gives way', OLD, OLD, FILED, { ...NONE, changed: 1 }],
  ['one that is not there is added', null, null, FILED, { ...NONE, added: 1 }],
])('%s', async (_, read, written, expected, gain) => {
  const { keeper, kept } = keeping(read, written);
  expect(await mergeHighlights([FILED], keeper, { isTrial: false })).toEqual({ ok: true, value: gain });
  expect(kept()).toEqual(expected);
});
