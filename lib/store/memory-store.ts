import type { Posting } from './postings.ts';
import { storeOn } from './store-on-tables.ts';
import type { StoredPack, StoryStore } from './story-store.ts';
import type { ClaimsRow, PrintRow, ReplacedRow, Rows, StoryRow, Tables, TallyRow } from './tables.ts';

/** A store that lasts as long as the program: for the command line, for tests, and where the lasting one cannot be opened. */
export function makeMemoryStore(): StoryStore {
  return storeOn(memoryTables());
}

function memoryTables(): Tables {
  const stories = new Map<string, StoryRow>();
  const prints = new Map<number, PrintRow>();
  const postings = new Map<number, Posting>();
  const packs = new Map<string, StoredPack>();
  const byArticle = new Map<string, Set<number>>();
  const byOrigin = new Map<string, Set<number>>();
  const numbersIn = (index: Map<string, Set<number>>, key: string) => [...(index.get(key) ?? [])];
  let last: Promise<unknown> = Promise.resolve();

  return {
    // One after the other, as in a database: what a task has read is then still so when it writes.
    transact(_, task) {
      const done = last.then(task);
      last = done.catch(() => {});
      return done;
    },
    stories: rowsIn(stories, ({ id }) => id),
    prints: {
      ...rowsIn(prints, ({ number }) => number),
      async bulkPut(rows) {
        for (const print of rows) {
          prints.set(print.number, print);
          within(byArticle, print.articleId).add(print.number);
          within(byOrigin, print.origin).add(print.number);
        }
      },
      async bulkDelete(numbers) {
        for (const number of numbers) {
          const print = prints.get(number);
          if (print === undefined) continue;
          prints.delete(number);
          leave(byArticle, print.articleId, number);
          leave(byOrigin, print.origin, number);
        }
      },
    },
    claims: rowsIn(new Map<number, ClaimsRow>(), ({ number }) => number),
    postings: rowsIn(postings, ({ key }) => key),
    postingKeys: async () => [...postings.keys()],
    tallies: rowsIn(new Map<string, TallyRow>(), ({ id }) => id),
    packs: rowsIn(packs, ({ id }) => id),
    replaced: rowsIn(new Map<string, ReplacedRow>(), ({ id }) => id),
    async numbersOfArticle(articleId, origin) {
      const found = numbersIn(byArticle, articleId).flatMap((number) => prints.get(number) ?? []);
      return found
        .filter((print) => origin === undefined || print.origin === origin)
        .sort((a, b) => (a.origin < b.origin ? -1 : 1))
        .map(({ number }) => number);
    },
    numbersOfOrigin: async (origin) => numbersIn(byOrigin, origin),
    async numbersAbove(least, limit) {
      // Numbers only rise, so that a map has them in their order.
      const above: number[] = [];
      for (const number of prints.keys()) {
        if (number > least) above.push(number);
        if (above.length === limit) break;
      }
      return above;
    },
    storyIds: async () => [...stories.keys()].sort(),
    storyIdsAfter: async (id, limit) =>
      [...stories.keys()]
        .filter((each) => each > id)
        .sort()
        .slice(0, limit),
    allPacks: async () => [...packs.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function rowsIn<Row, Key>(map: Map<Key, Row>, keyOf: (row: Row) => Key): Rows<Row, Key> {
  return {
    bulkGet: async (keys) => keys.map((key) => map.get(key)),
    async bulkPut(rows) {
      for (const row of rows) map.set(keyOf(row), row);
    },
    async bulkDelete(keys) {
      for (const key of keys) map.delete(key);
    },
  };
}

function within(index: Map<string, Set<number>>, key: string): Set<number> {
  const set = index.get(key) ?? new Set<number>();
  index.set(key, set);
  return set;
}

function leave(index: Map<string, Set<number>>, key: string, number: number): void {
  index.get(key)?.delete(number);
  if (index.get(key)?.size === 0) index.delete(key);
}
