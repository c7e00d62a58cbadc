import { packOrigin } from '../stories/origin.ts';
import type { Report, Story } from '../stories/story.ts';
import { addReports, dropReports } from './change-reports.ts';
import { findCandidates } from './find-candidates.ts';
import { byPlace, outlineOf, sampleOf } from './outline.ts';
import type { StoryStore } from './story-store.ts';
import { present, type StoryRow, type Tables } from './tables.ts';

/** So many reports are read at a time where all of them are. */
const AT_A_TIME = 250;

/** The store over its tables, which are all that memory and IndexedDB differ in. */
export function storeOn(tables: Tables): StoryStore {
  const { transact } = tables;

  async function rowOf(id: string): Promise<StoryRow | null> {
    const [row] = await tables.stories.bulkGet([id]);
    return row?.numbers?.length ? row : null;
  }

  async function reportsOf(numbers: readonly number[]): Promise<(readonly [number, Report])[]> {
    const [prints, rows] = await Promise.all([
      tables.prints.bulkGet([...numbers]),
      tables.claims.bulkGet([...numbers]),
    ]);
    return rows.flatMap((row, at) => {
      const print = prints[at];
      if (row === undefined || print === undefined) return [];
      return [[row.number, { ...row.report, fingerprint: print.fingerprint }] as const];
    });
  }

  async function storyOf(id: string): Promise<Story | null> {
    const row = await rowOf(id);
    if (row === null) return null;
    const reports = await reportsOf(row.numbers ?? []);
    return { id, title: row.title, reports: reports.map(([, report]) => report).sort(byPlace) };
  }

  return {
    candidates: (keys, limit) => transact('read', () => findCandidates(tables, keys, limit)),
    story: (id) => transact('read', () => storyOf(id)),
    storyOfArticle: (articleId) =>
      transact('read', async () => {
        const own = await tables.numbersOfArticle(articleId);
        const [print] = await tables.prints.bulkGet(own.slice(0, 1));
        const row = print === undefined ? null : await rowOf(print.storyId);
        return row && outlineOf(row, present(await tables.prints.bulkGet([...sampleOf(row, own)])));
      }),
    putReport: (storyId, title, report) =>
      transact('write', async () => {
        await dropReports(tables, await tables.numbersOfArticle(report.articleId, report.origin));
        await addReports(tables, [{ storyId, title, report }]);
      }),
    removeReports: (accept) =>
      transact('write', async () => {
        const gone: number[] = [];
        for (let numbers = [0]; numbers.length > 0; ) {
          numbers = await tables.numbersAbove(numbers.at(-1) ?? 0, AT_A_TIME);
          for (const [number, report] of await reportsOf(numbers)) if (accept(report)) gone.push(number);
        }
        return dropReports(tables, gone);
      }),
    async *stories() {
      for (const id of await transact('read', () => tables.storyIds())) {
        const story = await this.story(id);
        // Forgotten since the list was read.
        if (story !== null) yield story;
      }
    },
    packs: () => tables.allPacks(),
    putPack: (pack, brought) =>
      transact('write', async () => {
        const origin = packOrigin(pack.id);
        await dropReports(tables, await tables.numbersOfOrigin(origin));
        const known = present(await tables.stories.bulkGet(brought.map(({ id }) => id)));
        const titles = new Map(known.map(({ id, title }) => [id, title]));
        const placed = brought.flatMap(({ id, title, reports }) =>
          reports.map((report) => ({ storyId: id, title: titles.get(id) ?? title, report: { ...report, origin } })),
        );
        // An article that a pack has twice is kept where it comes last.
        await addReports(tables, [...new Map(placed.map((each) => [each.report.articleId, each])).values()]);
        await tables.packs.bulkPut([pack]);
      }),
    removePack: (id) =>
      transact('write', async () => {
        await tables.packs.bulkDelete([id]);
        return dropReports(tables, await tables.numbersOfOrigin(packOrigin(id)));
      }),
  };
}
