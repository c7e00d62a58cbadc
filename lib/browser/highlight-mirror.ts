import { decode, exactText, record, type Schema, whole } from '../decode.ts';
import type { MirrorCopy, Row, Sentinel } from '../store/highlights/copies.ts';
import { browser } from './extension-api.ts';

/** Before the id of a highlight, in the names of its entries. */
const PREFIX = 'h:';
const SENTINEL = 'highlights';
/** So many entries are asked for at a time where all at once cannot be had. */
const AT_A_TIME = 200;

const sentinelSchema: Schema<Sentinel> = record<Sentinel>({ database: exactText(64), count: whole(100_000_000) });

/** The second copy of highlights: an entry each, because a list that is read, added to and written back loses what others add. */
export function highlightMirror(): MirrorCopy {
  return {
    async sentinel() {
      const stored: unknown = (await browser.storage.local.get(SENTINEL))[SENTINEL];
      const decoded = decode(sentinelSchema, stored, 'kept');
      return decoded.ok ? decoded.value : null;
    },
    async all() {
      try {
        return rowsIn(await browser.storage.local.get(null));
      } catch {
        // One damaged entry among thousands fails them all.
        return readSingly(await entryNames());
      }
    },
    byIds: async (ids) => readSingly(ids.map((id) => PREFIX + id)),
    put: (rows, sentinel) =>
      browser.storage.local.set({
        ...Object.fromEntries(rows.map((row) => [PREFIX + row.id, row])),
        [SENTINEL]: sentinel,
      }),
    remove: (ids) => browser.storage.local.remove(ids.map((id) => PREFIX + id)),
  };
}

async function readSingly(names: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < names.length; at += AT_A_TIME) {
    const some = names.slice(at, at + AT_A_TIME);
    const found = await browser.storage.local.get(some).catch(() => null);
    if (found !== null) {
      rows.push(...rowsIn(found));
      continue;
    }
    for (const name of some) rows.push(...rowsIn(await browser.storage.local.get(name).catch(() => ({}))));
  }
  return rows;
}

/** The names alone can be read where values cannot; browsers of some age cannot tell them. */
async function entryNames(): Promise<string[]> {
  const { local } = browser.storage as { local: { getKeys?: () => Promise<string[]> } };
  if (local.getKeys === undefined) throw new Error('The names of the entries cannot be had.');
  return (await local.getKeys()).filter((name) => name.startsWith(PREFIX));
}

/** What is no highlight at all is kept as one that cannot be read. */
function rowsIn(entries: Record<string, unknown>): Row[] {
  return Object.entries(entries).flatMap(([name, value]) => {
    if (!name.startsWith(PREFIX) || value === undefined || value === null) return [];
    const id = name.slice(PREFIX.length);
    return [typeof value === 'object' ? { ...value, id } : { id, value }];
  });
}
