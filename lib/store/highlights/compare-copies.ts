import { caught, FAILED, succeeds } from './caught.ts';
import type { Happened, Places, Row } from './copies.ts';
import { beginAnew, LATE, openDatabase, orNone, readDatabase, readMirror } from './read-copies.ts';
import { readOlder } from './read-older.ts';
import { roomWanted } from './room-wanted.ts';
import { uniteCopies } from './unite-copies.ts';

/** How the two copies stand once they were compared. */
export interface Standing {
  /** The database's own id; null where it does not work, and the mirror is all there is. */
  readonly database: string | null;
  readonly isMirrored: boolean;
  /** How many rows each copy should have. */
  readonly count: number;
  /** The kilobytes that found no room, where that is why a copy does not work. */
  readonly wanted: number | null;
}

/** So many rows are written at a time: a few megabytes at most. */
const BATCH = 500;

/**
 * Opens both copies and, once in each run of the browser or where they do not agree in number, reads them, and what was set
 * aside, and writes what either lacks into it. Each is read and written in its own catch: one that fails never stops the
 * other.
 */
export async function compareCopies(places: Places): Promise<Standing> {
  const { database, mirror, notes } = places;
  const opened = await openDatabase(places);
  const sentinel = await caught(places, 'The sentinel of highlights was not read', () => mirror.sentinel());
  const agree = opened !== null && !opened.isNew && sentinel !== FAILED && sentinel?.database === opened.id;
  if (agree && (await isCompared(places))) {
    const count = await caught(places, 'The highlights were not counted', () => database.count());
    if (count === sentinel.count) return { database: opened.id, isMirrored: true, count, wanted: null };
  }

  const inDatabase = opened === null ? LATE : await readDatabase(places);
  const inMirror = await readMirror(places);
  const older = await readOlder(places);
  const made = inDatabase === FAILED ? await beginAnew(places) : opened;
  const union = uniteCopies({
    database: orNone(inDatabase),
    mirror: orNone(inMirror),
    older: older.rows,
    // One that is not united yet may have what was deleted since, and only what is kept as deleted stops its coming back. The
    // cost: as long as one cannot be read, which has their words as well, deleted highlights stay in the bin.
    isForgetting: !older.isPending && inDatabase !== FAILED,
    now: places.now(),
  });
  const known = sentinel === FAILED ? null : sentinel;
  const witness = await caught(places, 'The witness of highlights was not heard', () => notes.witness());
  const expected = Math.max(known?.count ?? 0, witness === FAILED ? 0 : (witness ?? 0)) - union.expired.length;
  // What did not answer may yet have all of them.
  const isAll = inDatabase !== LATE && inMirror !== LATE;
  const lost = {
    at: places.now().toISOString(),
    missing: isAll ? Math.max(0, expected - union.count) : 0,
    isSetAside: older.isUnread || (inDatabase === FAILED && made !== null),
  };
  // Noted before anything is written: what is written would hide it from the next start, if this one is cut short. That an
  // old file still cannot be read is told once, and not at every start.
  const isNews = made?.isSetAside === true && lost.isSetAside;
  if (lost.missing > 0 || isNews) await note(places, { ...lost, broughtBack: 0 });

  const failures: unknown[] = [];
  const isInDatabase =
    made !== null &&
    inDatabase !== LATE &&
    (await wrote(places, union.toDatabase, (rows) => database.put(rows), failures));
  const isUnanswered = made === null || inDatabase === LATE;
  const next = {
    database: isInDatabase ? made.id : isUnanswered ? (known?.database ?? '') : '',
    count: isAll ? union.count : Math.max(union.count, expected),
  };
  const isMirrored =
    inMirror !== LATE &&
    (await wrote(places, union.toMirror, (rows) => mirror.put(rows, next), failures)) &&
    // Of fewer and fewer: the count goes first, so that a worker that is stopped here leaves too many rows, and not too few.
    (await succeeds(places, 'The sentinel of highlights was not written', () => mirror.put([], next), { failures }));
  await succeeds(places, 'The witness of highlights was not told', () => notes.setWitness(next.count));
  if (union.expired.length > 0) await forget(places, union.expired, { isInDatabase, isMirrored });
  // What the mirror alone was given while the database had no room was never lost.
  const isBehind = known?.database === '' && made === opened && made?.isNew === false;
  const broughtBack =
    (isInDatabase && !isBehind ? union.newToDatabase : 0) +
    (isMirrored && !agree ? union.newToMirror : 0) +
    (isInDatabase || isMirrored ? union.newToBoth : 0);
  if (broughtBack > 0 || older.read.length > 0) await noteFound(places, { ...lost, broughtBack }, union.newToBoth);
  if (isInDatabase && isMirrored) await noteUnited(places, older.read);
  await caught(places, 'The comparing of highlights was not noted', () =>
    notes.setCompared(isInDatabase && isMirrored),
  );
  const wanted = roomWanted(failures, isInDatabase ? union.toMirror : union.toDatabase);
  return { database: isInDatabase ? made.id : null, isMirrored, count: next.count, wanted };
}

async function wrote(
  places: Places,
  rows: readonly Row[],
  put: (rows: Row[]) => Promise<void>,
  failures: unknown[],
): Promise<boolean> {
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH);
    if (!(await succeeds(places, 'Highlights were not brought back', () => put(batch), { failures }))) return false;
  }
  return true;
}

async function forget(
  places: Places,
  ids: readonly string[],
  { isInDatabase, isMirrored }: { readonly isInDatabase: boolean; readonly isMirrored: boolean },
): Promise<void> {
  const { database, mirror } = places;
  if (isInDatabase) await succeeds(places, 'Deleted highlights were not removed', () => database.remove(ids));
  if (isMirrored) await succeeds(places, 'Deleted highlights were not removed', () => mirror.remove(ids));
}

async function isCompared(places: Places): Promise<boolean> {
  return (await caught(places, 'It is not known whether copies agree', () => places.notes.isCompared())) === true;
}

/** Notes what was brought back, so many of it from what was set aside: what was told as missing may be among those. */
async function noteFound(places: Places, happened: Happened, fromOlder: number): Promise<void> {
  const before = await caught(places, 'What was found before is not known', () => places.notes.happened());
  const told = before === FAILED ? null : before;
  if (happened.broughtBack > 0) {
    const missing = Math.max(happened.missing, fromOlder === 0 ? 0 : (told?.missing ?? 0) - fromOlder);
    await note(places, { ...happened, missing });
  } else if (told?.isSetAside === true && !happened.isSetAside) {
    await note(places, { ...told, isSetAside: false });
  }
}

/** One that is united is not read again: what is deleted from now on would come back from it once it is forgotten. */
async function noteUnited(places: Places, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await succeeds(places, 'That a database is united was not noted', () => places.database.setUnited(name));
  }
}

async function note(places: Places, happened: Happened): Promise<void> {
  await caught(places, 'What was found of highlights was not noted', () => places.notes.setHappened(happened));
}
