import { beforeEach, describe, expect, test } from 'vitest';
import type { Highlight } from '@/lib/highlights/highlight.ts';
import type { HighlightStore } from '@/lib/store/highlights/highlight-store.ts';
import { keepHighlights } from '@/lib/store/highlights/keep-highlights.ts';
import { inEnglish } from '../../in-english.ts';
import { type Fault, type FaultyPlaces, faultyPlaces, restart } from './faulty-places.ts';
import { inventedHighlight } from './invented-highlight.ts';

const FULL = new DOMException('The quota was exceeded.', 'QuotaExceededError');
const CORRUPT = new Error('Internal error.');
const IDS = ['a', 'b', 'c'];
let places: FaultyPlaces;

/** Three highlights that are in the database alone, because the mirror's disk was full. */
beforeEach(async () => {
  places = faultyPlaces();
  places.faults.set('mirror.put', FULL);
  const saved = await keepHighlights(places).change(IDS, (_, id) => inventedHighlight(id));
  expect(saved).toMatchObject({ ok: true });
  expect(places.mirrored.size).toBe(0);
});

async function found(store: HighlightStore): Promise<readonly Highlight[]> {
  const listed = await store.list(null, 1000);
  if (!listed.ok) throw new Error(listed.why.key);
  return listed.value.highlights;
}
const idsOf = (highlights: readonly Highlight[]) => highlights.map(({ id }) => id);

/** The next run of the browser, with what goes wrong in it. */
function startAgain(faults: readonly (readonly [string, Fault])[] = []) {
  restart(places);
  for (const [name, fault] of faults) places.faults.set(name, fault);
  return keepHighlights(places);
}

test.each(['open', 'all'])('one failure (database.%s) puts nothing aside and loses nothing', async (method) => {
  const store = startAgain([[`database.${method}`, 'fails once']]);
  expect(idsOf(await found(store))).toEqual(IDS);
  expect(places.state).toMatchObject({ setAside: [], happened: { missing: 0, isSetAside: false } });
  expect([...places.mirrored.keys()]).toEqual(IDS);
});

describe.each(['open', 'all'])('a database that fails again and again (database.%s)', (method) => {
  test('is put aside, and what is missing is told with the file it may be in', async () => {
    const store = startAgain([[`database.${method}`, CORRUPT]]);
    expect(await found(store)).toEqual([]);
    expect(inEnglish((await store.health(null)).notice)).toMatch(
      /3 highlights that should be here.*could not all be read.*file that could not be read is kept.*tries it again.*Do not remove/,
    );
  });

  test('and reads well later gives back what only it has, which is told', async () => {
    await found(startAgain([[`database.${method}`, CORRUPT]]));
    const store = startAgain();
    expect(idsOf(await found(store))).toEqual(IDS);
    expect(inEnglish((await store.health(null)).notice)).toMatch(/3 highlights were brought back.*Nothing was lost/);
    expect([[...places.rows.keys()], [...places.mirrored.keys()]]).toEqual([IDS, IDS]);
    expect(places.state.setAside).toHaveLength(1);
  });

  test('and never reads again is tried at each start, and stays told', async () => {
    await found(startAgain([[`database.${method}`, CORRUPT]]));
    const { happened } = places.state;
    const store = startAgain([['database.allOfOlder', CORRUPT]]);
    expect(await found(store)).toEqual([]);
    expect(places.state).toMatchObject({ happened, united: [] });
    expect(idsOf(await found(startAgain()))).toEqual(IDS);
  });
});

describe('what was put aside', () => {
  beforeEach(async () => {
    await found(startAgain([['database.all', CORRUPT]]));
  });

  test('and lacks some of what is missing leaves those told', async () => {
    places.state.setAside[0]?.pop();
    const store = startAgain();
    expect(idsOf(await found(store))).toEqual(['a', 'b']);
    expect(inEnglish((await store.health(null)).notice)).toMatch(/1 highlight that should be here/);
  });

  test('and has nothing that is missing is not called unread any more', async () => {
    places.state.setAside[0]?.splice(0);
    const notice = inEnglish((await startAgain().health(null)).notice);
    expect(notice).toMatch(/3 highlights that should be here/);
    expect(notice).not.toMatch(/could not be read/);
  });

  test('gives way to what was changed since, and wins over what is older', async () => {
    await startAgain([['database.allOfOlder', CORRUPT]]).change(['a', 'b'], (_, id) =>
      inventedHighlight(id, {
        note: 'Aground.',
        updatedAt: id === 'a' ? '2099-01-01T00:00:00.000Z' : '2001-01-01T00:00:00.000Z',
      }),
    );
    const notes = (await found(startAgain())).map(({ note }) => note);
    const { note } = inventedHighlight('b');
    expect(notes).toEqual(['Aground.', note, note]);
  });

  test('does not undo a deletion, however late it can be read', async () => {
    const deletedAt = '2031-04-03T10:00:00.000Z';
    await startAgain([['database.allOfOlder', CORRUPT]]).change(['a'], (_, id) =>
      inventedHighlight(id, { deletedAt, updatedAt: deletedAt }),
    );
    places.state.now = '2031-07-01T10:00:00.000Z';
    await found(startAgain([['database.allOfOlder', CORRUPT]]));
    expect(await found(startAgain())).toMatchObject([{ id: 'a', deletedAt }, { id: 'b' }, { id: 'c' }]);
    // United, it brings nothing back any more, so that what is deleted may go.
    expect(idsOf(await found(startAgain()))).toEqual(['b', 'c']);
    expect(idsOf(await found(startAgain()))).toEqual(['b', 'c']);
    expect([places.rows.size, places.mirrored.size]).toEqual([2, 2]);
  });

  test.each(['database.put', 'mirror.put', 'database.setUnited'])(
    'is read again as long as it is not known to be in both places (%s)',
    async (method) => {
      await found(startAgain([[method, FULL]]));
      expect(places.state.united).toEqual([]);
      expect(idsOf(await found(startAgain()))).toEqual(IDS);
      expect(places.state.united).toEqual(['0']);
    },
  );

  test('stops nothing where it does not answer which there are', async () => {
    const store = startAgain([['database.older', CORRUPT]]);
    expect(await store.change(['d'], (_, id) => inventedHighlight(id))).toMatchObject({ ok: true });
    expect(idsOf(await found(startAgain()))).toEqual([...IDS, 'd']);
  });
});
