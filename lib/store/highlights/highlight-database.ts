import type { Dexie, Table } from 'dexie';
import { databaseNames, LEAST_KEY, makeDatabase } from '../database.ts';
import type { DatabaseCopy, Row } from './copies.ts';
import { HIGHLIGHT_VERSIONS } from './highlight-versions.ts';

/** The first database of highlights; one that had to be made in its place is called the same with a number. */
const DATABASE = 'variorum-highlights';

interface SelfRow {
  readonly key: 'self';
  readonly id: string;
  /** It was set aside, and what it holds is in the others. */
  readonly isUnited?: boolean;
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
        if (known !== undefined) {
          // In use again, where a browser could not say which there are: it may come to hold what no other does.
          if (known.isUnited === true) await self.put({ key: 'self', id: known.id });
          return { id: known.id, isNew: false };
        }
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
    async older() {
      const names = await databaseNames();
      const inUse = name ?? newestOf(first, names);
      return names.filter((each) => each !== inUse && numberOf(first, each) !== null);
    },
    allOfOlder: (older) =>
      using(older, async (aside) => {
        const self: SelfRow | undefined = await aside.table('self').get('self');
        return self?.isUnited === true ? null : aside.table<Row, string>('highlights').toArray();
      }),
    setUnited: (older) =>
      using(older, async (aside) => {
        const self: Table<SelfRow, string> = aside.table('self');
        const known = await self.get('self');
        await self.put({ key: 'self', id: known?.id ?? crypto.randomUUID(), isUnited: true });
      }),
  };
}

/** Opens one that was set aside for a task. It is closed after it, so that it is in nobody's way. */
async function using<Value>(name: string, task: (db: Dexie) => Promise<Value>): Promise<Value> {
  const db = makeDatabase(name, HIGHLIGHT_VERSIONS, true);
  try {
    await db.open();
    return await task(db);
  } finally {
    db.close();
  }
}

/** The last that was made. A browser that cannot say which there are is asked for the first. */
async function newestName(first: string): Promise<string> {
  return newestOf(first, await databaseNames().catch(() => []));
}

function newestOf(first: string, names: readonly string[]): string {
  return nameOf(first, Math.max(1, ...names.map((each) => numberOf(first, each) ?? 1)));
}

function nextName(first: string, name: string): string {
  return nameOf(first, (numberOf(first, name) ?? 1) + 1);
}

function nameOf(first: string, number: number): string {
  return number === 1 ? first : `${first}-${number}`;
}

/** The number of a database of highlights; null where it is another one. */
function numberOf(first: string, name: string): number | null {
  if (name === first) return 1;
  const number = name.startsWith(`${first}-`) ? Number(name.slice(first.length + 1)) : Number.NaN;
  return Number.isInteger(number) && number > 1 ? number : null;
}
