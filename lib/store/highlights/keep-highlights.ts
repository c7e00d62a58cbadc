import type { Highlight } from '../../highlights/highlight.ts';
import { readHighlight } from '../../highlights/read-highlight.ts';
import type { Outcome } from '../../protocol.ts';
import { inTime } from '../database.ts';
import { changedRow } from './changed-row.ts';
import { compareCopies, type Standing } from './compare-copies.ts';
import type { Places, Row } from './copies.ts';
import type { ChangeOne, HighlightPage, HighlightStore, UnreadHighlight } from './highlight-store.ts';
import { NOT_READ, notKept, sayHealth } from './notices.ts';
import { roomWanted } from './room-wanted.ts';

/** A copy that failed is looked at again after so long, both together: by then a full disk or a held database may be free. */
const LOOK_AGAIN_MS = 30_000;
/** So many are read at a time to be counted. */
const COUNTED_AT_A_TIME = 1000;

/**
 * Keeps highlights in two places. A write is one transaction of the database, and once that is on the disk the mirror; only
 * then is it answered. Where one of the two fails, the other alone is written and read, which the reader is told, until
 * they are compared again; where both fail, the write is refused.
 */
export function keepHighlights(places: Places): HighlightStore {
  const { database, mirror } = places;
  let comparing: Promise<void> | null = null;
  let standing: Standing | null = null;
  let brokenAt: number | null = null;
  let last: Promise<unknown> = Promise.resolve();

  return {
    read: (ids) => reading(async () => (await rowsOf(ids)).flatMap(readable)),
    list: (after, limit) => reading(async () => pageOf(await rowsAfter(after, limit), limit)),
    ofPage: (articleId, url) =>
      reading(async () => {
        const rows = await readEither(
          () => database.ofPage(articleId, url),
          async () => (await mirror.all()).filter((row) => isOfPage(row, articleId, url)),
        );
        return rows.flatMap(readable).filter(({ deletedAt }) => deletedAt === null);
      }),
    change: (ids, change) => inTurn(() => changeRows(ids, change)),
    addUnread: (rows, isTrial) =>
      inTurn(async () => {
        const there = await attempt(async () => new Set((await rowsOf(rows.map(({ id }) => id))).map(({ id }) => id)));
        if (!there.ok) return there;
        const added = rows.filter(({ id }) => !there.value.has(id));
        const kept = await keep(isTrial ? [] : added, added.length);
        return kept.ok ? { ok: true, value: added.length } : kept;
      }),
    async forgetHappened() {
      await places.notes.setHappened(null).catch((error) => places.logError('What was found is still told', error));
    },
    async health(since) {
      const counted = await reading(() => countAll(since));
      if (!counted.ok) return { count: 0, since: 0, notice: [counted.why] };
      // Asked for after the copies were compared: that is what it is about.
      const happened = await places.notes.happened().catch((error) => {
        places.logError('What was found before is not known', error);
        return null;
      });
      const { database: id, isMirrored, wanted } = await stand();
      const { count, made, unread } = counted.value;
      const notice = sayHealth({ isInDatabase: id !== null, isMirrored, wanted, unread, happened }, places.now());
      return { count, since: made, notice };
    },
  };

  /** How the copies stand, once they were compared. */
  async function stand(): Promise<Standing> {
    comparing ??= compareCopies(places).then((found) => {
      standing = found;
      brokenAt = found.database === null || !found.isMirrored ? places.now().getTime() : null;
    });
    await comparing;
    if (standing === null) throw new Error('The highlights were not compared.');
    return standing;
  }

  function isDue(): boolean {
    if (brokenAt === null) return false;
    const isOut = standing?.database === null && !standing.isMirrored;
    return isOut || Math.abs(places.now().getTime() - brokenAt) > LOOK_AGAIN_MS;
  }

  /** One task after the other, so that no two change the same; only between two of them are the copies compared anew. */
  async function inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
    const turn = last.then(() => {
      if (isDue()) comparing = null;
      return task();
    });
    last = turn.catch(() => {});
    return turn;
  }

  async function reading<Value>(task: () => Promise<Value>): Promise<Outcome<Value>> {
    if (isDue()) await inTurn(stand);
    return attempt(task);
  }

  async function attempt<Value>(task: () => Promise<Value>): Promise<Outcome<Value>> {
    try {
      return { ok: true, value: await task() };
    } catch (error) {
      places.logError('The highlights could not be read', error);
      return { ok: false, why: NOT_READ };
    }
  }

  async function changeRows(ids: readonly string[], change: ChangeOne): Promise<Outcome<readonly Highlight[]>> {
    const there = await attempt(async () => new Map((await rowsOf(ids)).map((row) => [row.id, row])));
    if (!there.ok) return there;
    const changed = ids.flatMap((id) => {
      const row = there.value.get(id) ?? null;
      const highlight = row && readHighlight(row);
      // One that cannot be read is not overwritten: a newer version may know what it is.
      if (row !== null && highlight === null) return [];
      const made = change(highlight, id);
      const changed = made && changedRow(row, made);
      // Nothing is stored that could not be read again.
      if (made === null || changed === null || readHighlight(changed) === null) return [];
      return [{ made, row: changed, isNew: row === null }];
    });
    const kept = await keep(
      changed.map(({ row }) => row),
      changed.filter(({ isNew }) => isNew).length,
    );
    return kept.ok ? { ok: true, value: changed.map(({ made }) => made) } : kept;
  }

  /** Writes rows, so many of them new, to the database and then to the mirror. */
  async function keep(rows: readonly Row[], added: number): Promise<Outcome<null>> {
    if (rows.length === 0) return { ok: true, value: null };
    const { database: id, isMirrored, count, wanted } = await stand();
    const failures: unknown[] = [];
    const isInDatabase = id !== null && (await write(() => database.put(rows), failures));
    // No database is named where it lacks what the mirror is given: it is brought up to that, and was never damaged.
    const sentinel = { database: isInDatabase ? id : '', count: count + added };
    const isInMirror = isMirrored && (await write(() => mirror.put(rows, sentinel), failures));
    // Where nothing could be written, what was written before can be read as it could.
    if (!isInDatabase && !isInMirror) {
      // On a full disk Chromium's database cannot be read any more either, and only its writing says why.
      standing = { database: id, isMirrored, count, wanted: roomWanted(failures, rows) ?? wanted };
      return { ok: false, why: notKept(failures, rows) };
    }
    const isTwice = isInDatabase && isInMirror;
    standing = { database: id, isMirrored, count: sentinel.count, wanted: isTwice ? null : wanted };
    // Not waited for: a witness that knows of too few never tells of a loss that was none.
    if (added > 0)
      places.notes.setWitness(sentinel.count).catch((error) => places.logError('The witness was not told', error));
    if (failures.length > 0) {
      const left = { database: isInDatabase ? id : null, isMirrored: isInMirror, count: sentinel.count };
      await breakOff({ ...left, wanted: roomWanted(failures, rows) });
    }
    return { ok: true, value: null };
  }

  /** From now on what failed is neither read nor written, until the copies are compared anew. */
  async function breakOff(left: Standing): Promise<void> {
    standing = left;
    brokenAt ??= places.now().getTime();
    await places.notes.setCompared(false).catch((error) => places.logError('A failure was not noted', error));
  }

  async function write(task: () => Promise<void>, failures: unknown[]): Promise<boolean> {
    try {
      await inTime(task());
      return true;
    } catch (error) {
      places.logError('A copy of the highlights could not be written', error);
      failures.push(error);
      return false;
    }
  }

  function rowsOf(ids: readonly string[]): Promise<readonly Row[]> {
    return readEither(
      () => database.byIds(ids),
      () => mirror.byIds(ids),
    );
  }

  function rowsAfter(after: string | null, limit: number): Promise<readonly Row[]> {
    return readEither(
      () => database.after(after, limit),
      async () => {
        const rows = (await mirror.all()).filter(({ id }) => after === null || id > after);
        return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit);
      },
    );
  }

  /** Counted a step at a time: however many there are, no step takes so long that the database looks broken. */
  async function countAll(since: string | null): Promise<{ count: number; made: number; unread: number }> {
    const counts = { count: 0, made: 0, unread: 0 };
    let after: string | null = null;
    do {
      const page: HighlightPage = pageOf(await rowsAfter(after, COUNTED_AT_A_TIME), COUNTED_AT_A_TIME);
      const there = page.highlights.filter(({ deletedAt }) => deletedAt === null);
      counts.count += there.length;
      counts.made += there.filter(({ createdAt }) => since === null || createdAt > since).length;
      counts.unread += page.unread.length;
      after = page.next;
    } while (after !== null);
    return counts;
  }

  /** Reads the database where it has everything, else the mirror. */
  async function readEither<Value>(ofDatabase: () => Promise<Value>, ofMirror: () => Promise<Value>): Promise<Value> {
    const { database: id, isMirrored, count, wanted } = await stand();
    if (id === null) return inTime(ofMirror());
    try {
      return await inTime(ofDatabase());
    } catch (error) {
      places.logError('The database of highlights could not be read', error);
      if (!isMirrored) throw error;
      await breakOff({ database: null, isMirrored, count, wanted });
      return inTime(ofMirror());
    }
  }
}

function pageOf(rows: readonly Row[], limit: number): HighlightPage {
  const highlights: Highlight[] = [];
  const unread: UnreadHighlight[] = [];
  for (const row of rows) {
    const highlight = readHighlight(row);
    if (highlight === null) unread.push({ id: row.id, text: JSON.stringify(row) });
    else highlights.push(highlight);
  }
  return { highlights, unread, rows, next: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
}

function readable(row: Row): Highlight[] {
  const highlight = readHighlight(row);
  return highlight === null ? [] : [highlight];
}

function isOfPage({ source }: Row, articleId: string, url: string): boolean {
  if (typeof source !== 'object' || source === null) return false;
  return Reflect.get(source, 'articleId') === articleId || Reflect.get(source, 'url') === url;
}
