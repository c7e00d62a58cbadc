import { inTime, LateError } from '../database.ts';
import { FAILED } from './caught.ts';
import type { Places, Row } from './copies.ts';

/** A database that is open. */
export interface Opened {
  readonly id: string;
  readonly isNew: boolean;
  /** Whether another one was put aside for it. */
  readonly isSetAside: boolean;
}

/** All rows of a copy, or why there are none. */
export type Read = readonly Row[] | typeof FAILED | typeof LATE;

/** What a copy comes to that did not answer, and may yet. */
export const LATE = Symbol('late');

/** Reading all of a copy may take a while where there are many; somebody who saves waits for it. */
export const READ_LIMIT_MS = 8000;

/** After so many failures to open or to read a database it is futile to try again. */
const TRIES = 3;
const PAUSE_MS = 100;

/** The database, or another one in its place where it fails to open again and again; null where it only does not answer. */
export async function openDatabase(places: Places): Promise<Opened | null> {
  const opened = await tryAgain(places, 'The database of highlights did not open', () =>
    inTime(places.database.open()),
  );
  // Held by another window perhaps, or by a slow disk: what it has is not lost, so nothing is put in its place.
  if (opened === LATE) return null;
  return opened === FAILED ? beginAnew(places) : { ...opened, isSetAside: false };
}

/** All rows of the database that is open. It is opened anew before each further try: its connection may be all that is broken. */
export async function readDatabase(places: Places): Promise<Read> {
  const { database } = places;
  return tryAgain(places, 'The database of highlights was not read', async (tries) => {
    if (tries > 0) await inTime(database.open());
    return inTime(database.all(), READ_LIMIT_MS);
  });
}

/** All rows of the mirror. */
export async function readMirror({ mirror, logError }: Places): Promise<Read> {
  try {
    return await inTime(mirror.all(), READ_LIMIT_MS);
  } catch (error) {
    logError('The mirror of highlights was not read', error);
    return error instanceof LateError ? LATE : FAILED;
  }
}

/** Puts the database aside, as it is, for another one; null where none can be made. */
export async function beginAnew(places: Places): Promise<Opened | null> {
  try {
    await places.database.setAside();
    return { ...(await inTime(places.database.open())), isSetAside: true };
  } catch (error) {
    places.logError('No other database of highlights could be made', error);
    return null;
  }
}

/** The rows there are of a copy: none where it was not read. */
export function orNone(read: Read): readonly Row[] {
  return typeof read === 'symbol' ? [] : read;
}

async function tryAgain<Value>(
  places: Places,
  what: string,
  task: (tries: number) => Promise<Value>,
): Promise<Value | typeof FAILED | typeof LATE> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    try {
      return await task(tries);
    } catch (error) {
      places.logError(what, error);
      if (error instanceof LateError) return LATE;
    }
  }
  return FAILED;
}
