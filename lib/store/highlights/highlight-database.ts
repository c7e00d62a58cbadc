import type { Dexie, Table } from 'dexie';
import { databaseNames, LEAST_KEY, makeDatabase } from '../database.ts';
import type { DatabaseCopy, Row } from './copies.ts';
import { HIGHLIGHT_VERSIONS } from './highlight-versions.ts';

/** The first database of highlights; one that had to be made in its place is called the same with a number. */
const DATABASE = 'variorum-highlights';

interface SelfRow {
  readonly key: 'self';
  readonly id: string;
}

/** The copy in IndexedDB. */
export function highlightDatabase(first: string = DATABASE): DatabaseCopy {
  let db: Dexie | null = null;
  let name: string | null = null;

  function current(): Dexie {
    if (db === null) throw new Error('The database of highlights is not open.');
    return db;
  }
  const rows = (): Table<Row, string> => current().table('highlights');

  return {
    async open() {
      // One that was closed from outside opens again at its next use; one that failed to open does not.
      db?.close();
      name ??= await newestName(first);
      db = makeDatabase(name, HIGHLIGHT_VERSIONS, true);
      await db.open();
      const self: Table<SelfRow, string> = db.table('self');
      return db.transaction('rw', self, async () => {
        const known = await self.get('self');
        if (known !== undefined) return { id: known.id, isNew: false };
        const id = crypto.randomUUID();
        await self.put({ key: 'self', id });
        return { id, isNew: true };
      });
    },
    async setAside() {
      db?.close();
      db = null;
      name = nextName(first, name ?? first);
    },
    count: () => rows().count(),
    all: () => rows().toArray(),
    byIds: async (ids) => (await rows().bulkGet([...ids])).filter((row) => row !== undefined),
    after: (id, limit) =>
      rows()
        .where('id')
        .above(id ?? LEAST_KEY)
        .limit(limit)
        .toArray(),
    async ofPage(articleId, url) {
      const [ofArticle, atAddress] = await Promise.all([
        rows().where('source.articleId').equals(articleId).toArray(),
        rows().where('source.url').equals(url).toArray(),
      ]);
      return [...new Map([...ofArticle, ...atAddress].map((row) => [row.id, row])).values()];
    },
    put: (given) =>
      current().transaction('rw', rows(), async () => {
        await rows().bulkPut([...given]);
      }),
    remove: (ids) =>
      current().transaction('rw', rows(), async () => {
        await rows().bulkDelete([...ids]);
      }),
  };
}

/** The last that was made. A browser that cannot say which there are is asked for the first. */
async function newestName(first: string): Promise<string> {
  const names = await databaseNames().catch(() => []);
  const numbers = names
    .filter((each) => each.startsWith(`${first}-`))
    .map((each) => Number(each.slice(first.length + 1)));
  const last = Math.max(1, ...numbers.filter((number) => Number.isInteger(number)));
  return last === 1 ? first : `${first}-${last}`;
}

function nextName(first: string, name: string): string {
  return `${first}-${name === first ? 2 : Number(name.slice(first.length + 1)) + 1}`;
}
