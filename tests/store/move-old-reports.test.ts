import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { openDexieStore } from '@/lib/store/dexie-store.ts';
import { SCHEMA_VERSIONS } from '@/lib/store/schema.ts';
import type { StoryStore } from '@/lib/store/story-store.ts';
import { inventedReport } from './invented-report.ts';

// More than three times what is moved at once.
const REPORTS = 800;

describe('a database of version 1 with many reports', () => {
  test('is moved whole, by one opening and before the first change is made', async () => {
    await fillOld('moved', REPORTS);
    const store = await open('moved');
    expect(await store.removeReports(({ articleId }) => articleId === 'a-799')).toBe(1);
    expect(await articles(store)).toBe(REPORTS - 1);
    const { frequencies, reports, stories } = await store.candidates(['n:port ellory'], 3);
    expect([frequencies.get('n:port ellory'), reports, stories.length]).toEqual([REPORTS - 1, REPORTS - 1, 3]);
    expect(await leftInOld('moved')).toBe(0);
  });

  test('is moved once where two workers open it at a time', async () => {
    await fillOld('twice', REPORTS);
    const [one, other] = await Promise.all([open('twice'), open('twice')]);
    await Promise.all([one.removePack('none'), other.removePack('none')]);
    expect([await articles(one), (await other.candidates(['n:port ellory'], 1)).reports]).toEqual([REPORTS, REPORTS]);
  });

  test('is moved on from where a worker that was ended left it', async () => {
    await (await open('half')).putReport('s-0', 'Story 0', inventedReport({ articleId: 'moved before' }));
    await fillOld('half', REPORTS);
    const store = await open('half');
    await store.removePack('none');
    expect([await articles(store), await leftInOld('half')]).toEqual([REPORTS + 1, 0]);
    expect((await store.story('s-0'))?.reports.map(({ articleId }) => articleId)).toContain('moved before');
  });
});

/** Leaves rows as version 1 did: in a database of that version, or in the part of a later one that is not moved yet. */
async function fillOld(name: string, count: number): Promise<void> {
  const isNew = !(await Dexie.exists(name));
  const old = new Dexie(name);
  for (const { version, tables } of SCHEMA_VERSIONS.slice(0, isNew ? 1 : undefined)) {
    old.version(version).stores({ ...tables });
  }
  const numbers = Array.from({ length: count }, (_, at) => at);
  const known = await old.table('stories').toCollection().primaryKeys();
  const ids = [...new Set(numbers.map((at) => `s-${at % 100}`))].filter((id) => !known.includes(id));
  await old.table('stories').bulkPut(ids.map((id) => ({ id, title: id, updatedAt: null })));
  await old.table('reports').bulkPut(
    numbers.map((at) => ({
      storyId: `s-${at % 100}`,
      articleId: `a-${at}`,
      origin: 'learned',
      keys: ['n:port ellory'],
      report: inventedReport({ articleId: `a-${at}`, names: ['port ellory', `only here ${at}`] }),
    })),
  );
  old.close();
}

async function open(name: string): Promise<StoryStore> {
  const opened = await openDexieStore(name);
  if (!opened.ok) throw new Error(opened.why.key);
  return opened.value;
}

async function articles(store: StoryStore): Promise<number> {
  let count = 0;
  for await (const story of store.stories()) count += story.reports.length;
  return count;
}

async function leftInOld(name: string): Promise<number> {
  const db = new Dexie(name);
  await db.open();
  const left = await db.table('reports').count();
  db.close();
  return left;
}
