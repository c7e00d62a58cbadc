import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { importBundledPacks, rememberUnwanted } from '@/lib/browser/bundled-packs.ts';
import { whileWriting } from '@/lib/browser/writing-lock.ts';
import { packDigest } from '@/lib/packs/pack-digest.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';
import { GOOD_PACK } from '../packs/bad-packs.cases.ts';
import { inventedReport } from '../store/invented-report.ts';
import { HOME } from './fake-extension.ts';
import { fakeNavigator } from './fake-navigator.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));
fakeNavigator();

const SECOND = GOOD_PACK.replace('"id":"ferry"', '"id":"second"').replaceAll('"s1"', '"s2"');
const read = vi.fn<(path: string) => void>();

/** Puts these packs among the extension's files, as a build does. */
async function bundle(packs: Readonly<Record<string, string>>): Promise<void> {
  const index = await Promise.all(
    Object.entries(packs).map(async ([id, json]) => ({ file: `packs/${id}.json`, id, digest: await packDigest(json) })),
  );
  vi.stubGlobal('fetch', async (url: string) => {
    const path = url.slice(`${HOME}/packs/`.length);
    read(path);
    return new Response(path === 'index.json' ? JSON.stringify(index) : packs[path.replace('.json', '')]);
  });
}

const ids = async (store: ReturnType<typeof makeMemoryStore>) => (await store.packs()).map(({ id }) => id);

beforeEach(() => {
  fakeBrowser.reset();
  read.mockClear();
});

test('bundled packs come into an empty store, marked as bundled', async () => {
  const store = makeMemoryStore();
  await bundle({ ferry: GOOD_PACK, second: SECOND });
  await importBundledPacks(store);
  expect(await store.packs()).toMatchObject([
    { id: 'ferry', bundled: true },
    { id: 'second', bundled: true },
  ]);
});

test('a pack that is there already is not even read, and nothing comes twice', async () => {
  const store = makeMemoryStore();
  await bundle({ ferry: GOOD_PACK });
  await importBundledPacks(store);
  await importBundledPacks(store);
  expect(read.mock.calls.flat()).toEqual(['index.json', 'ferry.json', 'index.json']);
  expect((await store.story('ferry/s1'))?.reports).toHaveLength(1);
});

test('an update replaces its own pack and leaves what was learned', async () => {
  const store = makeMemoryStore();
  await bundle({ ferry: GOOD_PACK });
  await importBundledPacks(store);
  await store.putReport('ferry/s1', 'Ferry', inventedReport({ articleId: 'mine' }));
  await bundle({ ferry: GOOD_PACK.replaceAll('harbour-gazette', 'island-post') });
  await importBundledPacks(store);
  expect((await store.story('ferry/s1'))?.reports.map(({ outlet }) => outlet?.id)).toEqual([
    'island-post',
    'harbour-gazette',
  ]);
});

test('a pack that cannot be read does not stop the next one', async () => {
  const store = makeMemoryStore();
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  await bundle({ broken: '{', second: SECOND });
  await importBundledPacks(store);
  expect(await ids(store)).toEqual(['second']);
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});

test('a pack that the reader removed stays away, in its next version too', async () => {
  const store = makeMemoryStore();
  await bundle({ ferry: GOOD_PACK, second: SECOND });
  await importBundledPacks(store);
  await rememberUnwanted('ferry', store);
  await store.removePack('ferry');
  await bundle({ ferry: GOOD_PACK.replace('The ferry', 'The ferry again'), second: SECOND });
  await importBundledPacks(store);
  expect(await ids(store)).toEqual(['second']);
});

test('bundled packs wait for whatever is changing the store, and come once for two starts at once', async () => {
  const store = makeMemoryStore();
  await bundle({ ferry: GOOD_PACK });
  let finish = () => {};
  const learned = whileWriting(() => new Promise<void>((resolve) => (finish = resolve)));
  const starts = Promise.all([importBundledPacks(store), importBundledPacks(store)]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await ids(store)).toEqual([]);
  finish();
  await Promise.all([learned, starts]);
  expect(await ids(store)).toEqual(['ferry']);
  expect(read.mock.calls.flat().filter((path) => path === 'ferry.json')).toHaveLength(1);
});
