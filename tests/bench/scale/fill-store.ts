import { Dexie, type Table } from 'dexie';
import { claimsOf, printOf } from '../../../lib/store/change-reports.ts';
import { addToPosting, type Posting } from '../../../lib/store/postings.ts';
import { SCHEMA_VERSIONS } from '../../../lib/store/schema.ts';
import type { ClaimsRow, PrintRow, StoryRow } from '../../../lib/store/tables.ts';
import { inventedStoryReport, reportsOfStory } from './invented-news.ts';

const STORIES_AT_A_TIME = 2000;
const POSTINGS_AT_A_TIME = 20_000;
/** No report has more keys. */
const KEYS_OF_REPORT = 84;
// A key and a number side by side in the 53 bits of a whole number: sorted, they are the postings.
const NUMBERS = 2 ** 21;

/**
 * Fills an empty database with invented stories: the rows that learning them one after the other would leave, but each
 * posting is written once, in order, when all its reports are known.
 */
export async function fillStore(name: string, stories: number, progress: (done: string) => void): Promise<void> {
  const db = new Dexie(name, { cache: 'disabled' });
  for (const { version, tables } of SCHEMA_VERSIONS) db.version(version).stores({ ...tables });
  let reports = 0;
  for (let story = 0; story < stories; story++) reports += reportsOfStory(story);
  const pairs = new Float64Array(reports * KEYS_OF_REPORT);
  // What an earlier run wrote before it was stopped, always whole batches.
  const written = await db.table('stories').count();
  let used = 0;
  let next = 1;
  for (let from = 0; from < stories; from += STORIES_AT_A_TIME) {
    const { prints, ...others } = makeRows(from, Math.min(stories, from + STORIES_AT_A_TIME), next);
    if (from >= written) await writeRows(db, { prints, ...others });
    next += prints.length;
    for (const { number, keys } of prints) for (const key of keys) pairs[used++] = key * NUMBERS + number;
    progress(`${next - 1} of ${reports} reports`);
  }
  await writePostings(db.table('postings'), pairs.subarray(0, used).sort(), progress);
  await db.table('tallies').put({ id: 'reports', live: reports, next });
  db.close();
}

interface Batch {
  readonly rows: StoryRow[];
  readonly prints: PrintRow[];
  readonly claims: ClaimsRow[];
}

function makeRows(from: number, to: number, first: number): Batch {
  const batch: Batch = { rows: [], prints: [], claims: [] };
  for (let story = from; story < to; story++) {
    const numbers: number[] = [];
    for (let outlet = 0; outlet < reportsOfStory(story); outlet++) {
      const number = first + batch.prints.length;
      const report = inventedStoryReport(story, outlet);
      batch.prints.push(printOf(number, `story:${story}`, report));
      batch.claims.push(claimsOf(number, report));
      numbers.push(number);
    }
    batch.rows.push({ id: `story:${story}`, title: `Story ${story}`, numbers });
  }
  return batch;
}

async function writeRows(db: Dexie, { rows, prints, claims }: Batch): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await db.table('stories').bulkPut(rows);
    await db.table('prints').bulkPut(prints);
    await db.table('claims').bulkPut(claims);
  });
}

async function writePostings(table: Table<Posting>, pairs: Float64Array, progress: (done: string) => void) {
  let rows: Posting[] = [];
  let written = 0;
  for (let at = 0; at < pairs.length; ) {
    const key = Math.floor((pairs[at] ?? 0) / NUMBERS);
    const numbers: number[] = [];
    for (; at < pairs.length && Math.floor((pairs[at] ?? 0) / NUMBERS) === key; at++) {
      numbers.push((pairs[at] ?? 0) % NUMBERS);
    }
    rows.push(addToPosting(undefined, key, numbers));
    if (rows.length === POSTINGS_AT_A_TIME || at === pairs.length) {
      await table.bulkPut(rows);
      written += rows.length;
      progress(`${written} postings`);
      rows = [];
    }
  }
}
