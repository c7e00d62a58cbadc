import type { Dexie, Table } from 'dexie';
import type { Outcome } from '../protocol.ts';
import type { Sentence } from '../words/sentence.ts';
import { GREATEST_KEY, inTime, LEAST_KEY, makeDatabase } from './database.ts';
import { moveOldReports, type OldReportRow } from './move-old-reports.ts';
import type { Posting } from './postings.ts';
import { SCHEMA_VERSIONS } from './schema.ts';
import { storeOn } from './store-on-tables.ts';
import type { StoredPack, StoryStore } from './story-store.ts';
import type { ClaimsRow, PrintRow, ReplacedRow, StoryRow, Tables, TallyRow } from './tables.ts';

/** The database of everything that can be learned or imported again. What could not be lives in another one. */
const DATABASE = 'variorum-stories';

const CANNOT_OPEN: Sentence = { key: 'refused.storeClosed' };

/** Opens the lasting store. A database that cannot be opened is a refusal, so that the page can still have its own cards. */
export async function openDexieStore(name: string = DATABASE): Promise<Outcome<StoryStore>> {
  const db = makeDatabase(name, SCHEMA_VERSIONS);
  try {
    await inTime(db.open());
    return { ok: true, value: await withOldReports(db) };
  } catch {
    db.close();
    return { ok: false, why: CANNOT_OPEN };
  }
}

/**
 * The store, with what version 1 left brought over: a few hundred reports at once, more of them behind the reader's back.
 * Meanwhile a match finds what is there; a change waits, so that nothing is forgotten in one place and kept in the other.
 */
async function withOldReports(db: Dexie): Promise<StoryStore> {
  const tables = tablesOf(db);
  const old: Table<OldReportRow> = db.table('reports');
  const move = () => moveOldReports(old, tables);
  if ((await move()) === 0) return storeOn(tables);
  const moved = (async () => {
    while ((await move()) > 0);
  })();
  // Whoever waits is told; where nobody does, the rest is moved when the store is next opened.
  moved.catch(() => {});
  return storeOn({
    ...tables,
    transact: (mode, task) =>
      mode === 'read' ? tables.transact(mode, task) : moved.then(() => tables.transact(mode, task)),
  });
}

function tablesOf(db: Dexie): Tables {
  const stories: Table<StoryRow, string> = db.table('stories');
  const prints: Table<PrintRow, number> = db.table('prints');
  const claims: Table<ClaimsRow, number> = db.table('claims');
  const postings: Table<Posting, number> = db.table('postings');
  const tallies: Table<TallyRow, string> = db.table('tallies');
  const packs: Table<StoredPack, string> = db.table('packs');
  const replaced: Table<ReplacedRow, string> = db.table('replaced');
  return {
    transact: (mode, task) => db.transaction(mode === 'read' ? 'r' : 'rw', db.tables, task),
    stories,
    prints,
    claims,
    postings,
    tallies,
    packs,
    replaced,
    postingKeys: () => postings.toCollection().primaryKeys(),
    // A list sorts before every longer one it begins, and a list after every string.
    numbersOfArticle: (articleId, origin) =>
      prints
        .where('[articleId+origin]')
        .between([articleId, origin ?? LEAST_KEY], [articleId, origin ?? GREATEST_KEY], true, true)
        .primaryKeys(),
    numbersOfOrigin: (origin) => prints.where('origin').equals(origin).primaryKeys(),
    numbersAbove: (number, limit) => prints.where('number').above(number).limit(limit).primaryKeys(),
    storyIds: () => stories.orderBy('id').primaryKeys(),
    storyIdsAfter: (id, limit) => stories.where('id').above(id).limit(limit).primaryKeys(),
    allPacks: () => packs.orderBy('id').toArray(),
  };
}
