import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openDexieStore } from '@/lib/store/dexie-store.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';
import type { StoryStore } from '@/lib/store/story-store.ts';
import { STORE_CASES } from './story-store.cases.ts';

let databases = 0;

const STORES: readonly (readonly [string, () => Promise<StoryStore>])[] = [
  ['memory', async () => makeMemoryStore()],
  [
    'IndexedDB',
    async () => {
      const opened = await openDexieStore(`test-${databases++}`);
      if (!opened.ok) throw new Error(opened.why);
      return opened.value;
    },
  ],
];

describe.each(STORES)('the %s store', (_name, make) => {
  test.each(STORE_CASES)('$does', async ({ run, gives }) => {
    expect(await run(await make())).toEqual(gives);
  });
});
