import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DatabaseCopy } from '@/lib/store/highlights/copies.ts';
import { highlightDatabase } from '@/lib/store/highlights/highlight-database.ts';
import { HIGHLIGHT_VERSIONS } from '@/lib/store/highlights/highlight-versions.ts';
import { obeySchemaRules } from '../schema-rules.ts';
import { inventedHighlight } from './invented-highlight.ts';

let database: DatabaseCopy;
let name: string;
let made = 0;

beforeEach(async () => {
  made += 1;
  name = `highlights-${made}`;
  database = highlightDatabase(name);
});
afterEach(() => vi.restoreAllMocks());

const row = (id: string, said = {}) => ({ ...inventedHighlight(id), ...said });
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('the versions of the database of highlights', () => {
  obeySchemaRules(HIGHLIGHT_VERSIONS);

  test.each(HIGHLIGHT_VERSIONS)('open with the rows that version $version left', async ({ version }) => {
    const old = new Dexie(name);
    for (const earlier of HIGHLIGHT_VERSIONS.slice(0, version)) {
      old.version(earlier.version).stores({ ...earlier.tables });
    }
    await old.table('highlights').put(row('a'));
    await old.table('self').put({ key: 'self', id: 'old' });
    old.close();
    expect(await database.open()).toEqual({ id: 'old', isNew: false });
    expect(await database.all()).toEqual([row('a')]);
  });

  test('let this version read and write what a newer one left, and lose nothing of it', async () => {
    const newer = new Dexie(name);
    const last = HIGHLIGHT_VERSIONS.at(-1);
    newer.version((last?.version ?? 0) + 1).stores({ ...last?.tables, highlights: 'id, folder', folders: 'id' });
    await newer.table('highlights').put(row('a', { folder: 'ferries' }));
    await newer.table('folders').put({ id: 'ferries' });
    newer.close();
    await database.open();
    expect(await database.all()).toEqual([row('a', { folder: 'ferries' })]);
    await database.put([row('a', { folder: 'ferries', note: 'Aground.' })]);
    const again = new Dexie(name);
    await again.open();
    expect(await again.table('folders').toArray()).toEqual([{ id: 'ferries' }]);
    expect(await again.table('highlights').get('a')).toMatchObject({ folder: 'ferries', note: 'Aground.' });
    again.close();
  });
});

describe('the database of highlights', () => {
  test('is given an id when it is made, and keeps it', async () => {
    const { id, isNew } = await database.open();
    expect(isNew).toBe(true);
    expect(await highlightDatabase(name).open()).toEqual({ id, isNew: false });
  });

  test('writes in transactions that end once all is on the disk', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await database.open();
    await database.put([row('a')]);
    await database.remove(['a']);
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(3);
    expect(writes.map(([, , how]) => how)).toEqual(Array(3).fill({ durability: 'strict' }));
  });

  test('answers by id, in the order of ids, and by page', async () => {
    await database.open();
    const source = { ...inventedHighlight('x').source, articleId: 'https://gazette.example/storm' };
    await database.put([
      row('c'),
      row('a'),
      row('b', { source }),
      row('d', { source: { ...source, url: 'elsewhere' } }),
    ]);
    expect(await database.count()).toBe(4);
    expect(idsOf(await database.after(null, 2))).toEqual(['a', 'b']);
    expect(idsOf(await database.after('b', 2))).toEqual(['c', 'd']);
    expect(idsOf(await database.byIds(['d', 'nobody', 'a']))).toEqual(['d', 'a']);
    const { articleId, url } = source;
    expect(idsOf(await database.ofPage(articleId, url)).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(idsOf(await database.ofPage(articleId, 'nowhere'))).toEqual(['b', 'd']);
  });

  test('that is closed from outside opens again by itself', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    await database.open();
    await database.put([row('a')]);
    const opened: IDBDatabase = open.mock.results[0]?.value.result;
    forceCloseDatabase(opened as never);
    await database.put([row('b')]);
    expect(idsOf(await database.all())).toEqual(['a', 'b']);
  });

  test('that is put aside stays as it is, and the newest is opened from then on', async () => {
    await database.open();
    await database.put([row('a')]);
    for (const id of ['b', 'c']) {
      await database.setAside();
      expect(await database.open()).toMatchObject({ isNew: true });
      await database.put([row(id)]);
    }
    const next = highlightDatabase(name);
    expect(await next.open()).toMatchObject({ isNew: false });
    expect(idsOf(await next.all())).toEqual(['c']);
    const first = new Dexie(name);
    await first.open();
    expect(await first.table('highlights').toArray()).toEqual([row('a')]);
    first.close();
  });

  test('that is put aside is read beside the one in use until it is united, and then kept', async () => {
    await database.open();
    await database.put([row('a')]);
    expect(await database.older()).toEqual([]);
    await database.setAside();
    expect(await database.older()).toEqual([name]);
    await database.open();
    await database.put([row('b')]);
    const next = highlightDatabase(name);
    await next.open();
    expect(await next.older()).toEqual([name]);
    expect(await next.allOfOlder(name)).toEqual([row('a')]);
    await next.setUnited(name);
    expect(await next.allOfOlder(name)).toBeNull();
    expect(idsOf(await next.all())).toEqual(['b']);
    vi.spyOn(Dexie, 'getDatabaseNames').mockRejectedValueOnce(new Error('UnknownError'));
    const first = highlightDatabase(name);
    await first.open();
    expect(idsOf(await first.all())).toEqual(['a']);
    // In use again it may come to hold what no other does.
    expect(await next.allOfOlder(name)).toEqual([row('a')]);
  });

  test('is the first where a browser cannot say which there are', async () => {
    vi.spyOn(Dexie, 'getDatabaseNames').mockRejectedValue(new Error('UnknownError'));
    expect(await database.open()).toMatchObject({ isNew: true });
  });

  test('is not written before it is open', async () => {
    expect(() => database.put([row('a')])).toThrow('not open');
  });
});
