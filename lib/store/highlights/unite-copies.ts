import { timeOf } from '../../highlights/moments.ts';
import { readHighlight } from '../../highlights/read-highlight.ts';
import type { Row } from './copies.ts';

/** A deleted highlight is kept for so long, to be undone. */
const UNDO_FOR_MS = 30 * 24 * 60 * 60 * 1000;

/** What is to be united, and when. */
export interface Copies {
  readonly database: readonly Row[];
  readonly mirror: readonly Row[];
  /** The rows of each database that was set aside: they are only read. */
  readonly older: readonly (readonly Row[])[];
  /** Whether what was deleted long ago may go now. */
  readonly isForgetting: boolean;
  readonly now: Date;
}

/** What the two copies and those set aside come to together, and what each of the two lacks of it. */
export interface Union {
  readonly count: number;
  readonly toDatabase: readonly Row[];
  readonly toMirror: readonly Row[];
  /** Of those, how many were only in the other, rather than in an older state. */
  readonly newToDatabase: number;
  readonly newToMirror: number;
  /** How many were in neither, but in one that was set aside. */
  readonly newToBoth: number;
  /** Deleted so long ago that they go for good. */
  readonly expired: readonly string[];
}

/** Unites the copies: of rows of one highlight the latest, and none that cannot be read. A copy that could not be read lacks everything. */
export function uniteCopies({ database, mirror, older, isForgetting, now }: Copies): Union {
  const there = new Map(database.map((row) => [row.id, row]));
  const mirrored = new Map(mirror.map((row) => [row.id, row]));
  const left = bestOf(older);
  const ids = new Set([...there.keys(), ...mirrored.keys(), ...left.keys()]);
  const [toDatabase, toMirror]: [Row[], Row[]] = [[], []];
  const expired: string[] = [];
  for (const id of ids) {
    const [row, copy] = [there.get(id), mirrored.get(id)];
    const kept = better(better(row, copy), left.get(id));
    if (kept === undefined) continue;
    if (isForgetting && isExpired(kept, now)) {
      expired.push(id);
      continue;
    }
    if (kept !== row && !isSame(kept, row)) toDatabase.push(kept);
    if (kept !== copy && !isSame(kept, copy)) toMirror.push(kept);
  }
  return {
    count: ids.size - expired.length,
    toDatabase,
    toMirror,
    newToDatabase: toDatabase.filter(({ id }) => !there.has(id) && mirrored.has(id)).length,
    newToMirror: toMirror.filter(({ id }) => !mirrored.has(id) && there.has(id)).length,
    newToBoth: toDatabase.filter(({ id }) => !there.has(id) && !mirrored.has(id)).length,
    expired,
  };
}

function bestOf(older: readonly (readonly Row[])[]): ReadonlyMap<string, Row> {
  const best = new Map<string, Row>();
  for (const row of older.flat()) best.set(row.id, better(row, best.get(row.id)) ?? row);
  return best;
}

function better(row: Row | undefined, copy: Row | undefined): Row | undefined {
  return copy === undefined || isPreferred(row, copy) ? row : copy;
}

/** Alike in worth, what the database has is taken: it was written first. */
function isPreferred(row: Row | undefined, copy: Row | undefined): boolean {
  return isSame(row, copy) || worthOf(row) >= worthOf(copy);
}

/** Every change has a moment of its own. Rows are not compared in all they have: there are thousands at each start. */
function isSame(row: Row | undefined, copy: Row | undefined): boolean {
  return row !== undefined && timeOf(row['updatedAt']) > 0 && row['updatedAt'] === copy?.['updatedAt'];
}

/** What a row is worth beside another of the same highlight: nothing where it is missing, little where it cannot be read. */
function worthOf(row: Row | undefined): number {
  if (row === undefined) return Number.NEGATIVE_INFINITY;
  return readHighlight(row) === null ? -1 : timeOf(row['updatedAt']);
}

function isExpired({ deletedAt }: Row, now: Date): boolean {
  const deleted = timeOf(deletedAt);
  return deleted > 0 && now.getTime() - deleted > UNDO_FOR_MS;
}
