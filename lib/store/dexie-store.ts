import { Dexie, type Table } from 'dexie';
import type { Outcome } from '../protocol.ts';
import { fingerprintKeys } from '../stories/fingerprint-keys.ts';
import { packOrigin } from '../stories/origin.ts';
import type { Report, Story } from '../stories/story.ts';
import { rankStories, type SharedKeys } from './ranking.ts';
import { SCHEMA_VERSIONS } from './schema.ts';
import type { StoredPack, StoryStore } from './story-store.ts';

/** The database of everything that can be learned or imported again. What could not be lives in another one. */
const DATABASE = 'variorum-stories';

/** A database that another process holds or that is damaged may never answer; nobody waits longer for it than this. */
const OPEN_LIMIT_MS = 4000;

const CANNOT_OPEN =
  'The store of stories cannot be opened. Restart the browser; if that does not help, free some space on the disk.';

type ReportKey = [storyId: string, articleId: string, origin: string];

interface StoryRow {
  readonly id: string;
  readonly title: string;
  readonly updatedAt: string | null;
}

interface ReportRow {
  readonly storyId: string;
  readonly articleId: string;
  readonly origin: string;
  readonly keys: readonly string[];
  readonly report: Report;
}

/** Opens the lasting store. A database that cannot be opened is a refusal, so that the page can still have its own cards. */
export async function openDexieStore(name: string = DATABASE): Promise<Outcome<StoryStore>> {
  const db = new Dexie(name);
  for (const { version, tables } of SCHEMA_VERSIONS) db.version(version).stores({ ...tables });
  try {
    await inTime(db.open());
    return { ok: true, value: storeOn(db) };
  } catch {
    db.close();
    return { ok: false, why: CANNOT_OPEN };
  }
}

function storeOn(db: Dexie): StoryStore {
  const stories: Table<StoryRow, string> = db.table('stories');
  const reports: Table<ReportRow, ReportKey> = db.table('reports');
  const packs: Table<StoredPack, string> = db.table('packs');

  // A list sorts before every longer one it begins, and a list after every string.
  const reportsOf = (storyId: string) =>
    reports.where('[storyId+articleId+origin]').between([storyId], [storyId, Dexie.maxKey]);

  async function storyOf(id: string): Promise<Story | null> {
    const [row, rows] = await Promise.all([stories.get(id), reportsOf(id).toArray()]);
    return row === undefined ? null : { id, title: row.title, reports: rows.map(({ report }) => report) };
  }

  /** Removes those of the stories that no report belongs to any more. */
  async function sweep(ids: Iterable<string>): Promise<void> {
    for (const id of new Set(ids)) {
      if ((await reportsOf(id).count()) === 0) await stories.delete(id);
    }
  }

  async function removeRows(rows: readonly ReportRow[]): Promise<number> {
    await reports.bulkDelete(rows.map(keyOf));
    await sweep(rows.map((row) => row.storyId));
    return rows.length;
  }

  return {
    candidates: (keys, limit) =>
      db.transaction('r', stories, reports, async () => {
        const ranked = rankStories(await countShared(reports, keys), limit);
        const found = await Promise.all(ranked.map(storyOf));
        return found.filter((story) => story !== null);
      }),
    story: (id) => db.transaction('r', stories, reports, () => storyOf(id)),
    storyOfArticle: (articleId) =>
      db.transaction('r', stories, reports, async () => {
        const row = await reports.where('[articleId+origin]').between([articleId], [articleId, Dexie.maxKey]).first();
        return row === undefined ? null : storyOf(row.storyId);
      }),
    putReport: (storyId, title, report) =>
      db.transaction('rw', stories, reports, async () => {
        const place = [report.articleId, report.origin];
        await removeRows(await reports.where('[articleId+origin]').equals(place).toArray());
        await reports.put(rowOf(storyId, report));
        await stories.put({ id: storyId, title, updatedAt: report.learnedAt ?? report.publishedAt });
      }),
    removeReports: (accept) =>
      db.transaction('rw', stories, reports, async () =>
        removeRows(await reports.filter((row) => accept(row.report)).toArray()),
      ),
    async *stories() {
      for (const id of await stories.orderBy('id').primaryKeys()) {
        const story = await this.story(id);
        // Forgotten since the list was read.
        if (story !== null) yield story;
      }
    },
    packs: () => packs.orderBy('id').toArray(),
    putPack: (pack, brought) =>
      db.transaction('rw', stories, reports, packs, async () => {
        const origin = packOrigin(pack.id);
        await removeRows(await reports.where('origin').equals(origin).toArray());
        for (const { id, title } of brought) {
          if ((await stories.get(id)) === undefined) await stories.put({ id, title, updatedAt: pack.createdAt });
        }
        const rows = brought.flatMap(({ id, reports }) => reports.map((report) => rowOf(id, { ...report, origin })));
        // An article that a pack has twice is kept where it comes last.
        await reports.bulkPut([...new Map(rows.map((row) => [row.articleId, row])).values()]);
        await sweep(brought.map((story) => story.id));
        await packs.put(pack);
      }),
    removePack: (id) =>
      db.transaction('rw', stories, reports, packs, async () => {
        await packs.delete(id);
        return removeRows(await reports.where('origin').equals(packOrigin(id)).toArray());
      }),
  };
}

/** How many of the keys each report has. One index look-up a key: a cursor over all of them at once is far slower. */
async function countShared(reports: Table<ReportRow, ReportKey>, keys: readonly string[]): Promise<SharedKeys[]> {
  const lists = await Promise.all([...new Set(keys)].map((key) => reports.where('keys').equals(key).primaryKeys()));
  const counts = new Map<string, { readonly storyId: string; count: number }>();
  for (const key of lists.flat()) {
    const place = key.join('\n');
    const counted = counts.get(place);
    if (counted === undefined) counts.set(place, { storyId: key[0], count: 1 });
    else counted.count += 1;
  }
  return [...counts.values()];
}

function rowOf(storyId: string, report: Report): ReportRow {
  const keys = fingerprintKeys(report.fingerprint);
  return { storyId, articleId: report.articleId, origin: report.origin, keys, report };
}

function keyOf(row: ReportRow): ReportKey {
  return [row.storyId, row.articleId, row.origin];
}

async function inTime(opening: PromiseLike<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database did not open in time.')), OPEN_LIMIT_MS);
  });
  try {
    await Promise.race([opening, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
