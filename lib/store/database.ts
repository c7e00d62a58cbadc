import { Dexie } from 'dexie';
import type { SchemaVersion } from './schema.ts';

/** Below and above every key: for ranges that are open to one side. */
export const LEAST_KEY: unknown = Dexie.minKey;
export const GREATEST_KEY: unknown = Dexie.maxKey;

/** A database that another process holds or that is damaged may never answer; nobody waits longer for it than this. */
const ANSWER_LIMIT_MS = 4000;

/** Said of what did not answer in time: it may yet, which is another matter than having failed. */
export class LateError extends Error {}

/**
 * A database with all its versions, not opened yet. `isStrict` has every write wait until it is on the disk, so that not
 * even a power cut takes it back; else the browser's own way, which survives the end of the browser.
 */
export function makeDatabase(name: string, versions: readonly SchemaVersion[], isStrict = false): Dexie {
  // Its cache is for pages that watch queries; nobody here does, and a worker's memory is better spent.
  const durability = isStrict ? ({ chromeTransactionDurability: 'strict' } as const) : {};
  const db = new Dexie(name, { cache: 'disabled', ...durability });
  for (const { version, tables } of versions) db.version(version).stores({ ...tables });
  return db;
}

/** The names of the databases there are. */
export async function databaseNames(): Promise<string[]> {
  return Dexie.getDatabaseNames();
}

/** What something comes to, or a `LateError` where it takes too long. */
export async function inTime<Value>(task: PromiseLike<Value>, limit: number = ANSWER_LIMIT_MS): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LateError('There was no answer in time.')), limit);
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}
