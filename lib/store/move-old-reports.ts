import type { Table } from 'dexie';
import type { Report } from '../stories/story.ts';
import { addReports } from './change-reports.ts';
import { present, type Tables } from './tables.ts';

/** A report as version 1 of the database kept it: whole, with its keys in an index. */
export interface OldReportRow {
  readonly storyId: string;
  readonly articleId: string;
  readonly origin: string;
  readonly report: Report;
}

/** So many are moved in one transaction: well under a second of work, so that a worker that is ended loses no more. */
const AT_A_TIME = 250;

/**
 * Moves the next reports out of the table of version 1; answers how many there were. In an upgrade of the database all of
 * them would have to be moved before anything could be read, and a worker ended meanwhile would begin again each time.
 * What lies in the old table is what is still to be moved: no other mark has to be kept.
 */
export async function moveOldReports(old: Table<OldReportRow>, tables: Tables): Promise<number> {
  return tables.transact('write', async () => {
    const rows = await old.limit(AT_A_TIME).toArray();
    const stories = present(await tables.stories.bulkGet(rows.map(({ storyId }) => storyId)));
    const titles = new Map(stories.map(({ id, title }) => [id, title]));
    await addReports(
      tables,
      rows.map(({ storyId, report }) => ({ storyId, title: titles.get(storyId) ?? report.headline ?? '', report })),
    );
    await old.bulkDelete(rows.map(({ storyId, articleId, origin }) => [storyId, articleId, origin]));
    return rows.length;
  });
}
