import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDexieStore } from '@/lib/store/dexie-store.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';
import type { StoryStore } from '@/lib/store/story-store.ts';
import { CROWDED_CASES, fill } from './crowded.cases.ts';
import { PACK_CHANGE_CASES } from './pack-changes.cases.ts';
import { STORE_CASES } from './story-store.cases.ts';

let databases = 0;

const STORES: readonly (readonly [string, () => Promise<StoryStore>])[] = [
  ['memory', async () => makeMemoryStore()],
  [
    'IndexedDB',
    async () => {
      const opened = await openDexieStore(`test-${databases++}`);
      if (!opened.ok) throw new Error(opened.why.key);
      return opened.value;
    },
  ],
];

describe.each(STORES)('the %s store', (_name, make) => {
  test.each([...STORE_CASES, ...PACK_CHANGE_CASES])('$does', async ({ run, gives }) => {
    expect(await run(await make())).toEqual(gives);
  });
});

describe.each(STORES)('one story by a thousand outlets in the %s store', (_name, make) => {
  let store: StoryStore;

  beforeAll(async () => {
    store = await make();
    await fill(store);
  });

  test.each(CROWDED_CASES)('$does', async ({ ask, gives }) => {
    expect(await ask(store)).toEqual(gives);
  });
});
