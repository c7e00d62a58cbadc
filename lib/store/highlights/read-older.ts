import { caught, FAILED } from './caught.ts';
import type { Places, Row } from './copies.ts';
import { READ_LIMIT_MS } from './read-copies.ts';

/** What is in the databases that were set aside and that nobody has united with the others yet. */
export interface Older {
  /** The rows of each that could be read. */
  readonly rows: readonly (readonly Row[])[];
  /** The names of those. */
  readonly read: readonly string[];
  /** One is there that cannot be read. */
  readonly isUnread: boolean;
  /** There is one that is not united yet, read or not, or may be. */
  readonly isPending: boolean;
}

interface Tried {
  readonly name: string;
  /** Null where they were united before. */
  readonly rows: readonly Row[] | null | typeof FAILED;
}

/**
 * Reads the databases that were set aside. What keeps one from being read may pass, and what only it holds was saved: so each
 * is tried anew whenever the copies are compared, all at once and each in its own catch, until what it holds is in the others.
 */
export async function readOlder(places: Places): Promise<Older> {
  const { database } = places;
  const names = await caught(places, 'It is not known which databases were put aside', () => database.older());
  if (names === FAILED) return { rows: [], read: [], isUnread: false, isPending: true };
  const tried = await Promise.all(
    names.map(async (name): Promise<Tried> => {
      const what = 'A database that was put aside was not read';
      const rows = await caught(places, what, () => database.allOfOlder(name), { limit: READ_LIMIT_MS });
      return { name, rows };
    }),
  );
  return {
    rows: tried.flatMap(({ rows }) => (rows === FAILED || rows === null ? [] : [rows])),
    read: tried.flatMap(({ name, rows }) => (rows === FAILED || rows === null ? [] : [name])),
    isUnread: tried.some(({ rows }) => rows === FAILED),
    isPending: tried.some(({ rows }) => rows !== null),
  };
}
