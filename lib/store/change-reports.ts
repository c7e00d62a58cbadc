import { fingerprintKeys } from '../stories/fingerprint-keys.ts';
import type { Report } from '../stories/story.ts';
import { addToPosting, type Posting, postingKey, takeFromPosting } from './postings.ts';
import { type PrintRow, present, type StoryRow, type Tables } from './tables.ts';

/** A report and the story it is to be kept in, under this title. */
export interface PlacedReport {
  readonly storyId: string;
  readonly title: string;
  readonly report: Report;
}

/** So many reports are added or removed at a time: their postings lie in memory meanwhile, some eighty to a report. */
const AT_A_TIME = 250;

/** So many postings are asked for or written in one breath: thousands would keep a worker from all else for half a second. */
const IN_ONE_BREATH = 500;
/** Asking for one row costs as much as reading the keys of so many: twelve in Firefox, forty in Chromium. */
const KEYS_A_ROW = 10;
/** So many rows of postings there are for each report, of stores of a few thousand; in larger ones they are shared. */
const POSTINGS_A_REPORT = 50;

/** Adds reports that are not there yet, each to its story and to the postings of its keys. Within a transaction. */
export async function addReports(tables: Tables, placed: readonly PlacedReport[]): Promise<void> {
  for (const some of chunks(placed, AT_A_TIME)) {
    const [tally] = await tables.tallies.bulkGet(['reports']);
    const first = tally?.next ?? 1;
    const prints = some.map(({ storyId, report }, at) => printOf(first + at, storyId, report));
    await tables.prints.bulkPut(prints);
    await tables.claims.bulkPut(some.map(({ report }, at) => claimsOf(first + at, report)));
    await addToPostings(tables, prints, tally?.live ?? 0);
    await addToStories(tables, some, first);
    const live = (tally?.live ?? 0) + some.length;
    await tables.tallies.bulkPut([{ id: 'reports', live, next: first + some.length }]);
  }
}

/**
 * Removes reports, and stories left empty; answers how many reports went. Their postings are put right at once, for the
 * price of adding them: what is gone is then gone, and how rare a key is stays true.
 */
export async function dropReports(tables: Tables, numbers: readonly number[]): Promise<number> {
  let dropped = 0;
  for (const some of chunks(numbers, AT_A_TIME)) {
    const prints = present(await tables.prints.bulkGet(some));
    const gone = prints.map(({ number }) => number);
    await tables.prints.bulkDelete(gone);
    await tables.claims.bulkDelete(gone);
    await takeFromPostings(tables, prints);
    await takeFromStories(tables, prints);
    const [tally] = await tables.tallies.bulkGet(['reports']);
    if (tally !== undefined) await tables.tallies.bulkPut([{ ...tally, live: tally.live - gone.length }]);
    dropped += gone.length;
  }
  return dropped;
}

/** What matching reads of a report, with the keys it will be found by. */
export function printOf(number: number, storyId: string, { articleId, origin, fingerprint }: Report): PrintRow {
  const keys = Uint32Array.from(new Set(fingerprintKeys(fingerprint).map(postingKey)));
  return { number, storyId, articleId, origin, fingerprint, keys };
}

/** The rest of a report. */
export function claimsOf(number: number, { fingerprint: _, ...report }: Report) {
  return { number, report };
}

async function addToPostings(tables: Tables, prints: readonly PrintRow[], reports: number): Promise<void> {
  const added = byKey(prints);
  const rows = new Map<number, Posting>();
  for (const some of chunks(await likelyKeys(tables, [...added.keys()], reports), IN_ONE_BREATH)) {
    for (const row of present(await tables.postings.bulkGet(some))) rows.set(row.key, row);
  }
  // In the order of their keys, which Firefox writes faster.
  const inOrder = [...added].sort(([a], [b]) => a - b);
  for (const some of chunks(inOrder, IN_ONE_BREATH)) {
    await tables.postings.bulkPut(some.map(([key, numbers]) => addToPosting(rows.get(key), key, numbers)));
  }
}

/**
 * Those of the keys that may have a posting. Most keys of a report are its own, and asking for rows that are not there
 * takes a third of the time of adding many reports to a store of a few thousand.
 */
async function likelyKeys(tables: Tables, keys: number[], reports: number): Promise<number[]> {
  if (reports * POSTINGS_A_REPORT > keys.length * KEYS_A_ROW) return keys;
  const known = new Set(await tables.postingKeys());
  return keys.filter((key) => known.has(key));
}

async function takeFromPostings(tables: Tables, prints: readonly PrintRow[]): Promise<void> {
  const gone = byKey(prints);
  const rows = present(await tables.postings.bulkGet([...gone.keys()]));
  const left = rows.map((row) => ({ key: row.key, row: takeFromPosting(row, gone.get(row.key) ?? []) }));
  await tables.postings.bulkPut(left.flatMap(({ row }) => row ?? []));
  await tables.postings.bulkDelete(left.flatMap(({ key, row }) => (row === null ? [key] : [])));
}

async function addToStories(tables: Tables, placed: readonly PlacedReport[], first: number): Promise<void> {
  const added = new Map<string, { title: string; readonly numbers: number[] }>();
  for (const [at, { storyId, title }] of placed.entries()) {
    const story = added.get(storyId) ?? { title, numbers: [] };
    added.set(storyId, story);
    story.title = title;
    story.numbers.push(first + at);
  }
  const rows = await tables.stories.bulkGet([...added.keys()]);
  await tables.stories.bulkPut(
    [...added].map(([id, { title, numbers }], at) => ({ id, title, numbers: [...numbersOf(rows[at]), ...numbers] })),
  );
}

async function takeFromStories(tables: Tables, prints: readonly PrintRow[]): Promise<void> {
  const gone = new Set(prints.map(({ number }) => number));
  const rows = present(await tables.stories.bulkGet([...new Set(prints.map(({ storyId }) => storyId))]));
  const left = rows.map((row) => ({ ...row, numbers: numbersOf(row).filter((number) => !gone.has(number)) }));
  await tables.stories.bulkPut(left.filter(({ numbers }) => numbers.length > 0));
  await tables.stories.bulkDelete(left.flatMap(({ id, numbers }) => (numbers.length > 0 ? [] : [id])));
}

function numbersOf(row: StoryRow | undefined): readonly number[] {
  return row?.numbers ?? [];
}

function byKey(prints: readonly PrintRow[]): Map<number, number[]> {
  const numbers = new Map<number, number[]>();
  for (const print of prints) {
    for (const key of print.keys) {
      const known = numbers.get(key);
      if (known === undefined) numbers.set(key, [print.number]);
      else known.push(print.number);
    }
  }
  return numbers;
}

function* chunks<Item>(items: readonly Item[], size: number): Iterable<Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
