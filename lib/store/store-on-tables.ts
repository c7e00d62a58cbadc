import type { Story } from '../stories/story.ts';
import { putPack, removePack, rollBackPack } from './change-packs.ts';
import { addReports, dropReports } from './change-reports.ts';
import { findCandidates } from './find-candidates.ts';
import { byPlace, outlineOf, sampleOf } from './outline.ts';
import { asStories, readPlaced, readReports, titlesOf } from './read-reports.ts';
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

  async function storyOf(id: string): Promise<Story | null> {
    const row = await rowOf(id);
    if (row === null) return null;
    const placed = await readReports(tables, row.numbers ?? []);
    return { id, title: row.title, reports: placed.map(({ report }) => report).sort(byPlace) };
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
    putReports: (placed) =>
      transact('write', async () => {
        const titles = await titlesOf(tables, [...new Set(placed.map(({ storyId }) => storyId))]);
        const known = placed.map(({ report }) => tables.numbersOfArticle(report.articleId, report.origin));
        await dropReports(tables, (await Promise.all(known)).flat());
        await addReports(
          tables,
          placed.map((each) => ({ ...each, title: titles.get(each.storyId) ?? each.title })),
        );
      }),
    reportsOf: (articleIds, origin) =>
      transact('read', async () => {
        const numbers = await Promise.all(articleIds.map((id) => tables.numbersOfArticle(id, origin)));
        return readPlaced(tables, numbers.flat());
      }),
    storiesOf: (origin) =>
      transact('read', async () => asStories(await readPlaced(tables, await tables.numbersOfOrigin(origin)))),
    storiesAfter: (id, limit) =>
      transact('read', async () => {
        for (let last = id; ; ) {
          const ids = await tables.storyIdsAfter(last, limit);
          const stories = (await Promise.all(ids.map(storyOf))).filter((story) => story !== null);
          if (stories.length > 0 || ids.length === 0) return stories;
          // Rows that an old version left, with nothing in them.
          last = ids.at(-1) ?? last;
        }
      }),
    removeReports: (accept) =>
      transact('write', async () => {
        const gone: number[] = [];
        for (let numbers = [0]; numbers.length > 0; ) {
          numbers = await tables.numbersAbove(numbers.at(-1) ?? 0, AT_A_TIME);
          for (const { number, report } of await readReports(tables, numbers)) if (accept(report)) gone.push(number);
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
    // Async functions, each: Dexie keeps a transaction open for those alone.
    putPack: (pack, brought, { keepReplaced } = { keepReplaced: false }) =>
      transact('write', async () => putPack(tables, pack, brought, keepReplaced)),
    removePack: (id) => transact('write', async () => removePack(tables, id)),
    rollBackPack: (id) => transact('write', async () => rollBackPack(tables, id)),
  };
}
