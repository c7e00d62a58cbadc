import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { openDexieStore } from '@/lib/store/dexie-store.ts';
import { SCHEMA_VERSIONS } from '@/lib/store/schema.ts';
import { said } from '../in-english.ts';
import { inventedReport } from './invented-report.ts';
import { obeySchemaRules } from './schema-rules.ts';

describe('the versions of the database', () => {
  obeySchemaRules(SCHEMA_VERSIONS);

  test.each(SCHEMA_VERSIONS)('open with the rows that version $version left', async ({ version }) => {
    const name = `from-version-${version}`;
    const old = new Dexie(name);
    for (const earlier of SCHEMA_VERSIONS.slice(0, version)) old.version(earlier.version).stores({ ...earlier.tables });
    const report = inventedReport({ articleId: 'a', names: ['x'] });
    await old.table('stories').put({ id: 's1', title: 'Ferry', updatedAt: null });
    await old.table('reports').put({ storyId: 's1', articleId: 'a', origin: 'learned', keys: ['n:x'], report });
    old.close();
    const opened = await openDexieStore(name);
    const found = opened.ok ? (await opened.value.candidates(['n:x'], 1)).stories.map(({ id }) => id) : null;
    expect(found).toEqual(['s1']);
    expect(opened.ok && (await opened.value.story('s1'))).toEqual({ id: 's1', title: 'Ferry', reports: [report] });
  });
});

describe('a database that cannot be opened', () => {
  test('is a refusal with a sentence', async () => {
    const newer = new Dexie('damaged');
    // The same table under another primary key: no upgrade can change that.
    newer.version(0.1).stores({ stories: '++other' });
    await newer.open();
    newer.close();
    const opened = await openDexieStore('damaged');
    expect(said(opened)).toEqual({ ok: false, why: expect.stringMatching(/cannot be opened\. Restart the browser/) });
  });
});
