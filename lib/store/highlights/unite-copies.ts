import { timeOf } from '../../highlights/moments.ts';
import { readHighlight } from '../../highlights/read-highlight.ts';
import type { Row } from './copies.ts';

/** A deleted highlight is kept for so long, to be undone. */
const UNDO_FOR_MS = 30 * 24 * 60 * 60 * 1000;

/** What the two copies come to together, and what each lacks of it. */
export interface Union {
  readonly count: number;
  readonly toDatabase: readonly Row[];
  readonly toMirror: readonly Row[];
  /** Of those, how many were not there at all, rather than in an older state. */
  readonly newToDatabase: number;
  readonly newToMirror: number;
  /** Deleted so long ago that they go for good. */
  readonly expired: readonly string[];
}

/** Unites the copies: of two rows the later one, and none that cannot be read. A copy that could not be read lacks everything. */
export function uniteCopies(database: readonly Row[], mirror: readonly Row[], now: Date): Union {
  const there = new Map(database.map((row) => [row.id, row]));
  const mirrored = new Map(mirror.map((row) => [row.id, row]));
  const ids = new Set([...there.keys(), ...mirrored.keys()]);
  const [toDatabase, toMirror]: [Row[], Row[]] = [[], []];
  const expired: string[] = [];
  for (const id of ids) {
    const [row, copy] = [there.get(id), mirrored.get(id)];
    const isRow = isPreferred(row, copy);
    const kept = isRow ? row : copy;
    if (kept === undefined) continue;
    if (isExpired(kept, now)) expired.push(id);
    else if (!isSame(row, copy)) (isRow ? toMirror : toDatabase).push(kept);
  }
  return {
    count: ids.size - expired.length,
    toDatabase,
    toMirror,
    newToDatabase: toDatabase.filter(({ id }) => !there.has(id)).length,
    newToMirror: toMirror.filter(({ id }) => !mirrored.has(id)).length,
    expired,
  };
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
