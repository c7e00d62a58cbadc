import { inTime, LateError } from '../database.ts';
import type { DatabaseCopy, Happened, KeepersNotes, MirrorCopy, Row } from './copies.ts';
import { roomWanted } from './room-wanted.ts';
import { uniteCopies } from './unite-copies.ts';

/** The two copies, what is remembered of them, and the clock. */
export interface Places {
  readonly database: DatabaseCopy;
  readonly mirror: MirrorCopy;
  readonly notes: KeepersNotes;
  readonly now: () => Date;
  /** Told of what failed: nothing here is worth stopping for, and all of it worth knowing. */
  readonly logError: (what: string, error: unknown) => void;
}

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

/** After so many failures to open a database it is futile to try again. */
const TRIES = 3;
const PAUSE_MS = 100;
/** Reading all of a copy may take a while where there are many; somebody who saves waits for it. */
const READ_LIMIT_MS = 8000;
/** So many rows are written at a time: a few megabytes at most. */
const BATCH = 500;

/**
 * Opens both copies and, once in each run of the browser or where they do not agree in number, reads them and writes what
 * either lacks into it. Each is read and written in its own catch: one that fails never stops the other.
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

  const inDatabase = opened === null ? LATE : await readAll(places, () => database.all());
  const inMirror = await readAll(places, () => mirror.all());
  const made = inDatabase === FAILED ? await beginAnew(places) : opened;
  const union = uniteCopies(orNone(inDatabase), orNone(inMirror), places.now());
  const known = sentinel === FAILED ? null : sentinel;
  const witness = await caught(places, 'The witness of highlights was not heard', () => notes.witness());
  const expected = Math.max(known?.count ?? 0, witness === FAILED ? 0 : (witness ?? 0)) - union.expired.length;
  // What did not answer may yet have all of them.
  const isAll = inDatabase !== LATE && inMirror !== LATE;
  const lost = {
    at: places.now().toISOString(),
    missing: isAll ? Math.max(0, expected - union.count) : 0,
    isSetAside: made?.isSetAside ?? false,
  };
  // Noted before anything is written: what is written would hide it from the next start, if this one is cut short.
  await note(places, { ...lost, broughtBack: 0 });

  const failures: unknown[] = [];
  const isInDatabase =
    made !== null &&
    inDatabase !== LATE &&
    (await wrote(places, union.toDatabase, (rows) => database.put(rows), failures));
  const next = {
    database: made?.id ?? known?.database ?? '',
    count: isAll ? union.count : Math.max(union.count, expected),
  };
  const isMirrored =
    inMirror !== LATE &&
    (await wrote(places, union.toMirror, (rows) => mirror.put(rows, next), failures)) &&
    // Of fewer and fewer: the count goes first, so that a worker that is stopped here leaves too many rows, and not too few.
    (await succeeds(places, 'The sentinel of highlights was not written', () => mirror.put([], next), failures));
  await succeeds(places, 'The witness of highlights was not told', () => notes.setWitness(next.count));
  if (union.expired.length > 0) await forget(places, union.expired, { isInDatabase, isMirrored });
  const broughtBack = (isInDatabase ? union.newToDatabase : 0) + (isMirrored && !agree ? union.newToMirror : 0);
  if (broughtBack > 0) await note(places, { ...lost, broughtBack });
  await caught(places, 'The comparing of highlights was not noted', () =>
    notes.setCompared(isInDatabase && isMirrored),
  );
  const wanted = roomWanted(failures, isInDatabase ? union.toMirror : union.toDatabase);
  return { database: isInDatabase ? made.id : null, isMirrored, count: next.count, wanted };
}

interface Opened {
  readonly id: string;
  readonly isNew: boolean;
  readonly isSetAside: boolean;
}

/** The database, or another one in its place where it fails to open again and again; null where it only does not answer. */
async function openDatabase(places: Places): Promise<Opened | null> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      return { ...(await inTime(places.database.open())), isSetAside: false };
    } catch (error) {
      places.logError('The database of highlights did not open', error);
      // Held by another window perhaps, or by a slow disk: what it has is not lost, so nothing is put in its place.
      if (error instanceof LateError) return null;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return beginAnew(places);
}

async function beginAnew(places: Places): Promise<Opened | null> {
  try {
    await places.database.setAside();
    return { ...(await inTime(places.database.open())), isSetAside: true };
  } catch (error) {
    places.logError('No other database of highlights could be made', error);
    return null;
  }
}

async function readAll(
  { logError }: Places,
  read: () => Promise<readonly Row[]>,
): Promise<readonly Row[] | typeof FAILED | typeof LATE> {
  try {
    return await inTime(read(), READ_LIMIT_MS);
  } catch (error) {
    logError('A copy of the highlights was not read', error);
    return error instanceof LateError ? LATE : FAILED;
  }
}

async function wrote(
  places: Places,
  rows: readonly Row[],
  put: (rows: Row[]) => Promise<void>,
  failures: unknown[],
): Promise<boolean> {
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH);
    if (!(await succeeds(places, 'Highlights were not brought back', () => put(batch), failures))) return false;
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

async function note(places: Places, happened: Happened): Promise<void> {
  const { missing, broughtBack, isSetAside } = happened;
  if (missing === 0 && broughtBack === 0 && !isSetAside) return;
  await caught(places, 'What was found of highlights was not noted', () => places.notes.setHappened(happened));
}

const FAILED = Symbol('failed');
const LATE = Symbol('late');

async function caught<Value>(
  places: Places,
  what: string,
  task: () => Promise<Value>,
  failures: unknown[] = [],
): Promise<Value | typeof FAILED> {
  try {
    return await inTime(task());
  } catch (error) {
    places.logError(what, error);
    failures.push(error);
    return FAILED;
  }
}

async function succeeds(
  places: Places,
  what: string,
  task: () => Promise<void>,
  failures: unknown[] = [],
): Promise<boolean> {
  return (await caught(places, what, task, failures)) !== FAILED;
}

function orNone(rows: readonly Row[] | typeof FAILED | typeof LATE): readonly Row[] {
  return typeof rows === 'symbol' ? [] : rows;
}
