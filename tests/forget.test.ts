import { expect, test } from 'vitest';
import { forget } from '@/lib/forget.ts';
import type { Forget } from '@/lib/protocol.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';
import { summarizeStore } from '@/lib/summarize-store.ts';
import { inventedQuantity, inventedQuotation, inventedReport as report } from './store/invented-report.ts';

async function filledStore() {
  const store = makeMemoryStore();
  const pack = { id: 'p', title: 'P', licence: null, maintainer: null, createdAt: null, bundled: true, digest: 'd' };
  await store.putPack(pack, [
    { id: 's1', title: 'Ferry', reports: [report({ articleId: 'a' }), report({ articleId: 'p1' })] },
  ]);
  const facts = { quantities: [inventedQuantity()], quotations: [inventedQuotation('Not before Friday')] };
  await store.putReport('s1', 'Ferry', report({ articleId: 'a', learnedAt: '2031-04-02T22:00:00Z', ...facts }));
  await store.putReport('s1', 'Ferry', report({ articleId: 'b', learnedAt: '2031-04-03T01:00:00Z', outlet: 'post' }));
  await store.putReport('s2', 'Storm', report({ articleId: 'c', learnedAt: '2031-04-03T02:00:00Z' }));
  return store;
}

test.each<readonly [string, Forget, number, readonly string[]]>([
  ['one article', { kind: 'article', articleId: 'a' }, 1, ['c', 'b']],
  ['an article that only a pack has', { kind: 'article', articleId: 'p1' }, 0, ['c', 'b', 'a']],
  ['an outlet by its id', { kind: 'outlet', outlet: 'post' }, 1, ['c', 'a']],
  ['an outlet by its name', { kind: 'outlet', outlet: 'The post' }, 1, ['c', 'a']],
  ['a day of reading', { kind: 'day', day: '2031-04-03' }, 2, ['a']],
  ['everything learned', { kind: 'learned' }, 3, []],
])('forgetting %s takes exactly that, and leaves the pack whole', async (_, what, gone, left) => {
  const store = await filledStore();
  expect(await forget(what, store)).toBe(gone);
  const summary = await summarizeStore(store, null);
  expect(summary.learned.map(({ articleId }) => articleId)).toEqual(left);
  expect(summary.packs).toMatchObject([{ id: 'p', articles: 2 }]);
});

test('forgetting a pack leaves what was learned', async () => {
  const store = await filledStore();
  expect(await forget({ kind: 'pack', packId: 'p' }, store)).toBe(2);
  expect(await summarizeStore(store, 7)).toMatchObject({
    packs: [],
    learnedTotal: 3,
    stories: 2,
    articles: 3,
    bytes: 7,
  });
});

test('a summary counts everything and lists what was learned, newest first', async () => {
  const summary = await summarizeStore(await filledStore(), null);
  expect(summary).toMatchObject({ stories: 2, articles: 5, figures: 1, quotes: 1, learnedTotal: 3 });
  expect(summary.packs).toEqual([
    { id: 'p', title: 'P', licence: null, maintainer: null, createdAt: null, bundled: true, stories: 1, articles: 2 },
  ]);
  expect(summary.learned[2]).toMatchObject({
    articleId: 'a',
    storyId: 's1',
    storyTitle: 'Ferry',
    figures: 1,
    quotes: 1,
  });
});
