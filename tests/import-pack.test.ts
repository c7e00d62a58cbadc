import { expect, test } from 'vitest';
import { importPack } from '@/lib/import-pack.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';
import { said } from './in-english.ts';
import { GOOD_PACK } from './packs/bad-packs.cases.ts';
import { inventedReport } from './store/invented-report.ts';

test('an imported pack is in the store, summed up, and known by its digest', async () => {
  const store = makeMemoryStore();
  const imported = await importPack(GOOD_PACK, store, { bundled: false });
  expect(imported).toMatchObject({ ok: true, value: { id: 'ferry', stories: 1, articles: 1, bundled: false } });
  expect((await store.story('ferry/s1'))?.reports[0]).toMatchObject({ origin: 'pack:ferry', learnedAt: null });
  expect((await store.packs())[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
});

test('a refused pack changes nothing', async () => {
  const store = makeMemoryStore();
  await importPack(GOOD_PACK, store, { bundled: false });
  const refused = await importPack(GOOD_PACK.replace('"value":412', '"value":"many"'), store, { bundled: false });
  expect(refused.ok).toBe(false);
  expect((await store.story('ferry/s1'))?.reports[0]?.quantities[0]?.value).toBe(412);
});

test('a later pack of the same id takes the place of the earlier one', async () => {
  const store = makeMemoryStore();
  await importPack(GOOD_PACK, store, { bundled: false });
  await importPack(GOOD_PACK.replaceAll('harbour-gazette', 'island-post'), store, { bundled: false });
  expect(await store.packs()).toHaveLength(1);
  expect((await store.story('ferry/s1'))?.reports.map(({ outlet }) => outlet?.id)).toEqual(['island-post']);
});

test('two packs whose stories have one id each keep their own', async () => {
  const store = makeMemoryStore();
  await importPack(GOOD_PACK, store, { bundled: false });
  await importPack(GOOD_PACK.replace('"id":"ferry"', '"id":"flood"'), store, { bundled: false });
  expect((await store.story('ferry/s1'))?.reports.map(({ origin }) => origin)).toEqual(['pack:ferry']);
  expect((await store.story('flood/s1'))?.reports.map(({ origin }) => origin)).toEqual(['pack:flood']);
});

test('a pack adds nothing to a story that was learned, whatever it calls its own', async () => {
  const store = makeMemoryStore();
  await store.putReport('story:1', 'Learned', inventedReport({ articleId: 'mine' }));
  await importPack(GOOD_PACK.replace('"id":"s1"', '"id":"story:1"'), store, { bundled: false });
  expect((await store.story('story:1'))?.reports.map(({ origin }) => origin)).toEqual(['learned']);
});

test.each([
  [true, /comes with Variorum/],
  [false, /you added/],
])('a pack and a bundled one of the same id never replace each other', async (bundledFirst, says) => {
  const store = makeMemoryStore();
  await importPack(GOOD_PACK, store, { bundled: bundledFirst });
  const other = await importPack(GOOD_PACK.replace('"The ferry"', '"Another"'), store, { bundled: !bundledFirst });
  expect(said(other)).toEqual({ ok: false, why: expect.stringMatching(says) });
  expect((await store.packs())[0]?.title).toBe('The ferry');
});
