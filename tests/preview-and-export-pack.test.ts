import { describe, expect, test } from 'vitest';
import { exportPack } from '@/lib/export-pack.ts';
import { importPack } from '@/lib/import-pack.ts';
import { LIMITS } from '@/lib/packs/limits.ts';
import { previewPack } from '@/lib/preview-pack.ts';
import type { PackOrder } from '@/lib/protocol.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';
import type { StoryStore } from '@/lib/store/story-store.ts';
import { said } from './in-english.ts';
import { GOOD_PACK } from './packs/bad-packs.cases.ts';
import { inventedQuotation, inventedReport } from './store/invented-report.ts';

const ORDER: PackOrder = {
  id: 'mine',
  title: 'My harbour',
  licence: 'CC BY 4.0',
  maintainer: 'Ines Okafor',
  createdAt: '2031-04-02',
  storyIds: null,
};

async function previewed(json: string, store: StoryStore) {
  const preview = await previewPack(json, store);
  if (!preview.ok) throw new Error(preview.why.key);
  return preview.value;
}

describe('a preview', () => {
  test('says what a new pack brings, and keeps nothing', async () => {
    const store = makeMemoryStore();
    const preview = await previewed(GOOD_PACK, store);
    expect(preview).toMatchObject({
      pack: { id: 'ferry', stories: 1, articles: 1 },
      bytes: GOOD_PACK.length,
      there: null,
      isSame: false,
      articles: { added: 1, changed: 0, same: 0, gone: 0 },
      known: 0,
      outlets: [{ count: 1 }],
    });
    expect(preview.titles).toHaveLength(1);
    expect([await store.packs(), await store.storiesAfter('', 9)]).toEqual([[], []]);
  });

  test('compares with the version that is there, and with what is known from elsewhere', async () => {
    const store = makeMemoryStore();
    await importPack(GOOD_PACK, store, { bundled: false });
    expect(await previewed(GOOD_PACK, store)).toMatchObject({
      isSame: true,
      articles: { same: 1 },
      there: { articles: 1 },
    });
    const other = GOOD_PACK.replaceAll('"value":412', '"value":413');
    expect(await previewed(other, store)).toMatchObject({ isSame: false, articles: { changed: 1, added: 0 } });
    const { articleId } = JSON.parse(GOOD_PACK).stories[0].reports[0];
    await store.putReport('mine', 'Mine', inventedReport({ articleId }));
    expect(await previewed(GOOD_PACK.replace('"id":"ferry"', '"id":"flood"'), store)).toMatchObject({
      there: null,
      known: 1,
    });
  });

  test('is refused with a sentence as the import would be', async () => {
    const store = makeMemoryStore();
    expect(said(await previewPack('{}', store))).toEqual({ ok: false, why: expect.stringMatching(/not a story pack/) });
    await importPack(GOOD_PACK, store, { bundled: true });
    expect(said(await previewPack(GOOD_PACK, store))).toEqual({
      ok: false,
      why: expect.stringMatching(/comes with Variorum/),
    });
  });
});

describe('a pack of one’s own', () => {
  test('holds what was learned, and not what other packs brought, in one story too', async () => {
    const store = makeMemoryStore();
    await importPack(GOOD_PACK, store, { bundled: false });
    await store.putReport('ferry/s1', 'Ferry', inventedReport({ articleId: 'mine' }));
    const made = await exportPack(ORDER, store);
    if (!made.ok) throw new Error(made.why.key);
    expect(made.value).toMatchObject({ stories: 1, articles: 1 });
    const other = makeMemoryStore();
    expect(await importPack(made.value.json, other, { bundled: false })).toMatchObject({
      ok: true,
      value: { id: 'mine', title: 'My harbour', licence: 'CC BY 4.0', maintainer: 'Ines Okafor', articles: 1 },
    });
    expect(made.value.json).not.toContain('learnedAt');
  });

  test('holds the chosen stories alone', async () => {
    const store = makeMemoryStore();
    for (const id of ['s1', 's2', 's3']) await store.putReport(id, id, inventedReport({ articleId: `of-${id}` }));
    const made = await exportPack({ ...ORDER, storyIds: ['s3', 's1', 's1', 'gone'] }, store);
    expect(made.ok && JSON.parse(made.value.json).stories.map(({ id }: { id: string }) => id)).toEqual(['s1', 's3']);
  });

  test('with nothing in it is refused with a sentence', async () => {
    const store = makeMemoryStore();
    await importPack(GOOD_PACK, store, { bundled: false });
    expect(said(await exportPack(ORDER, store))).toEqual({
      ok: false,
      why: expect.stringMatching(/nothing of your own/),
    });
  });

  test('that nobody could read again is refused with a sentence', async () => {
    const store = makeMemoryStore();
    for (let at = 0; at <= LIMITS.stories; at++) {
      await store.putReport(`s${at}`, 'One', inventedReport({ articleId: `a${at}` }));
    }
    expect(said(await exportPack(ORDER, store))).toEqual({
      ok: false,
      why: expect.stringMatching(/5,000 stories at most/),
    });
    const large = makeMemoryStore();
    const quotations = Array.from({ length: 900 }, (_, at) => inventedQuotation(`${at} `.repeat(80)));
    for (let at = 0; at < 60; at++)
      await large.putReport('s', 'One', inventedReport({ articleId: `a${at}`, quotations }));
    expect(said(await exportPack(ORDER, large))).toEqual({ ok: false, why: expect.stringMatching(/more than 16 MB/) });
  });
});
