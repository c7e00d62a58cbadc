import { inTime, LateError } from '../database.ts';
import type { DatabaseCopy, Happened, KeepersNotes, MirrorCopy, Row } from './copies.ts';
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
    if (count === sentinel.count) return { database: opened.id, isMirrored: true, count };
  }

  let id = opened?.id ?? null;
  let isSetAside = opened?.isSetAside ?? false;
  let inDatabase = id === null ? LATE : await readAll(places, () => database.all());
  const inMirror = await readAll(places, () => mirror.all());
  if (inDatabase === FAILED) {
    const again = await beginAnew(places);
    id = again?.id ?? null;
    isSetAside = again !== null;
    inDatabase = [];
  }
  if (inDatabase === LATE) id = null;
  const union = uniteCopies(orNone(inDatabase), orNone(inMirror), places.now());
  const known = sentinel === FAILED ? null : sentinel;

  const isUnknown = known === null && opened !== null && (opened.isNew || isSetAside);
  const lost = {
    at: places.now().toISOString(),
    isAllLost: union.count === 0 && isUnknown && !(await isJustInstalled(places)),
    missing: Math.max(0, (known?.count ?? 0) - union.count - union.expired.length),
    isSetAside,
  };
  // Noted before anything is written: what is written would hide it from the next start, if this one is cut short.
  await note(places, { ...lost, broughtBack: 0 });
  if (id !== null && !(await wrote(places, union.toDatabase, (rows) => database.put(rows)))) id = null;
  const next = { database: id ?? known?.database ?? '', count: union.count };
  let isMirrored = await wrote(places, union.toMirror, (rows) => mirror.put(rows, next));
  // Of fewer and fewer: the count goes first, so that a worker that is stopped here leaves too many rows, and not too few.
  isMirrored &&= await succeeds(places, 'The sentinel of highlights was not written', () => mirror.put([], next));
  if (union.expired.length > 0) await forget(places, union.expired, id !== null);
  const [toDatabase, toMirror] = [id === null ? 0 : union.newToDatabase, isMirrored && !agree ? union.newToMirror : 0];
  if (toDatabase + toMirror > 0) await note(places, { ...lost, broughtBack: toDatabase + toMirror });
  await caught(places, 'The comparing of highlights was not noted', () => notes.setCompared(id !== null && isMirrored));
  return { database: id, isMirrored, count: union.count };
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

async function wrote(places: Places, rows: readonly Row[], put: (rows: Row[]) => Promise<void>): Promise<boolean> {
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH);
    if (!(await succeeds(places, 'Highlights were not brought back', () => put(batch)))) return false;
  }
  return true;
}

async function forget(places: Places, ids: readonly string[], hasDatabase: boolean): Promise<void> {
  const { database, mirror } = places;
  if (hasDatabase) await succeeds(places, 'Deleted highlights were not removed', () => database.remove(ids));
  await succeeds(places, 'Deleted highlights were not removed', () => mirror.remove(ids));
}

async function isCompared(places: Places): Promise<boolean> {
  return (await caught(places, 'It is not known whether copies agree', () => places.notes.isCompared())) === true;
}

async function isJustInstalled(places: Places): Promise<boolean> {
  const is = await caught(places, 'It is not known when Variorum was installed', () => places.notes.isJustInstalled());
  return is === true;
}

async function note(places: Places, happened: Happened): Promise<void> {
  const { isAllLost, missing, broughtBack, isSetAside } = happened;
  if (!isAllLost && missing === 0 && broughtBack === 0 && !isSetAside) return;
  await caught(places, 'What was found of highlights was not noted', () => places.notes.setHappened(happened));
}

const FAILED = Symbol('failed');
const LATE = Symbol('late');

async function caught<Value>(places: Places, what: string, task: () => Promise<Value>): Promise<Value | typeof FAILED> {
  try {
    return await inTime(task());
  } catch (error) {
    places.logError(what, error);
    return FAILED;
  }
}

async function succeeds(places: Places, what: string, task: () => Promise<void>): Promise<boolean> {
  return (await caught(places, what, task)) !== FAILED;
}

function orNone(rows: readonly Row[] | typeof FAILED | typeof LATE): readonly Row[] {
  return typeof rows === 'symbol' ? [] : rows;
}
