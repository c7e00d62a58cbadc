import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { HighlightStore } from '@/lib/store/highlights/highlight-store.ts';
import { keepHighlights } from '@/lib/store/highlights/keep-highlights.ts';
import { inEnglish, said } from '../../in-english.ts';
import { type FaultyPlaces, faultyPlaces, restart } from './faulty-places.ts';
import { inventedHighlight } from './invented-highlight.ts';

let places: FaultyPlaces;
let store: HighlightStore;

beforeEach(() => {
  places = faultyPlaces();
  store = keepHighlights(places);
});

const FULL = new DOMException('The quota was exceeded.', 'QuotaExceededError');
const BROKEN = new Error('The connection is closing.');

const save = (...ids: string[]) => store.change(ids, (_, id) => inventedHighlight(id));
const idsOf = async (from = store) => {
  const listed = await from.list(null, 1000);
  return listed.ok ? listed.value.highlights.map(({ id }) => id) : inEnglish(listed.why);
};
/** The next run of the browser, after what a test did to its files. */
const startAgain = () => {
  restart(places);
  return keepHighlights(places);
};
const later = (seconds: number) => {
  places.state.now = new Date(Date.parse(places.state.now) + seconds * 1000).toISOString();
};

describe('a highlight', () => {
  test('is in the database and in the mirror once it is called kept, and counted', async () => {
    expect(await save('a', 'b')).toMatchObject({ ok: true });
    expect([...places.rows.keys()]).toEqual(['a', 'b']);
    expect([...places.mirrored.values()]).toEqual([...places.rows.values()]);
    expect(places.state).toMatchObject({ sentinel: { database: 'database-1', count: 2 }, witness: 2 });
  });

  test('saved again is one highlight', async () => {
    await save('a');
    await save('a');
    expect(await idsOf()).toEqual(['a']);
    expect(places.state.sentinel?.count).toBe(1);
  });

  test('is there in the next run of the browser, of which nobody need be told', async () => {
    await save('a');
    expect(await idsOf(startAgain())).toEqual(['a']);
    expect(await startAgain().health(null)).toEqual({ count: 1, since: 1, notice: [] });
  });

  test('is written to the mirror only once the database has it', async () => {
    places.faults.set('database.put', 'hangs');
    vi.useFakeTimers();
    const saving = save('a');
    await vi.advanceTimersByTimeAsync(3000);
    expect(places.mirrored.size).toBe(0);
    await vi.advanceTimersByTimeAsync(2000);
    vi.useRealTimers();
    expect(await saving).toMatchObject({ ok: true });
    expect([...places.mirrored.keys()]).toEqual(['a']);
  });

  test('that was stopped between the two is brought to the mirror at the next start, without alarm', async () => {
    await save('a');
    await save('b');
    places.mirrored.delete('b');
    places.state.sentinel = { database: 'database-1', count: 1 };
    const next = keepHighlights(places);
    expect(await idsOf(next)).toEqual(['a', 'b']);
    expect([...places.mirrored.keys()]).toEqual(['a', 'b']);
    expect(inEnglish((await next.health(null)).notice)).toBe('');
  });

  test('keeps what a newer version stored with it when this one changes it', async () => {
    await save('a');
    const row = places.rows.get('a');
    places.rows.set('a', { ...row, id: 'a', folder: 'ferries', source: { ...Object(row?.['source']), paywall: true } });
    await store.change(['a'], (there) => there && { ...there, note: 'Aground.' });
    const wanted = {
      note: 'Aground.',
      folder: 'ferries',
      source: { paywall: true, headline: 'The Aurora runs aground' },
    };
    expect([places.rows.get('a'), places.mirrored.get('a')]).toMatchObject([wanted, wanted]);
  });

  test('changed by several at once has all their changes', async () => {
    await save('a');
    const add = (tag: string) => store.change(['a'], (there) => there && { ...there, tags: [...there.tags, tag] });
    await Promise.all(['x', 'y', 'z'].map(add));
    expect(await store.read(['a'])).toMatchObject({ value: [{ tags: ['x', 'y', 'z'] }] });
  });

  test('that could not be read again is not stored', async () => {
    expect(await store.change(['a'], (_, id) => inventedHighlight(id, { colour: 'mauve' as never }))).toEqual({
      ok: true,
      value: [],
    });
    expect(places.rows.size).toBe(0);
  });
});

describe('with one place that fails', () => {
  test.each([
    ['database.put', 'database'],
    ['mirror.put', 'storage for extensions'],
  ])('(%s) highlights are kept in the other, which is told until both are whole again', async (method, named) => {
    await save('a');
    places.faults.set(method, BROKEN);
    expect(await save('b')).toMatchObject({ ok: true });
    expect(await idsOf()).toEqual(['a', 'b']);
    expect(inEnglish((await store.health(null)).notice)).toContain(
      `because the browser’s ${named} does not work. Save a backup`,
    );
    places.faults.clear();
    later(31);
    expect(await save('c')).toMatchObject({ ok: true });
    expect([[...places.rows.keys()].sort(), [...places.mirrored.keys()].sort()]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
    expect(inEnglish((await store.health(null)).notice)).not.toContain('one place only');
  });

  test.each([
    ['database.put', 'database'],
    ['mirror.put', 'storage for extensions'],
  ])('(%s) for want of room, it is said how much, at the next start too, and what to do', async (method, named) => {
    await save('a');
    const full = new RegExp(`browser’s ${named} is full: .* another \\d kB\\. Free some space`);
    places.faults.set(method, FULL);
    await save('b');
    await save('c');
    const notice = inEnglish((await store.health(null)).notice);
    expect(notice).toMatch(full);
    expect(notice).not.toMatch(/does not work|[Rr]estart/);
    const next = startAgain();
    places.faults.set(method, new Error('Resource::kQuotaBytes quota exceeded'));
    expect(inEnglish((await next.health(null)).notice)).toMatch(full);
    expect(await idsOf(next)).toEqual(['a', 'b', 'c']);
    places.faults.clear();
    later(31);
    expect(await idsOf(next)).toEqual(['a', 'b', 'c']);
    expect(inEnglish((await next.health(null)).notice)).not.toContain('one place only');
  });

  test.each(['later in this run', 'in the next'])(
    'for want of room, what the mirror alone was given is brought to the database (%s), without alarm',
    async (when) => {
      await save('a');
      places.faults.set('database.put', FULL);
      await save('b');
      if (when === 'in the next') {
        const next = startAgain();
        expect(await idsOf(next)).toEqual(['a', 'b']);
        expect(inEnglish((await next.health(null)).notice)).toBe('');
      } else {
        await save('c');
        places.faults.clear();
        later(31);
        expect(await idsOf()).toEqual(['a', 'b', 'c']);
        expect(inEnglish((await store.health(null)).notice)).toBe('');
      }
      expect([...places.rows.keys()]).toEqual([...places.mirrored.keys()]);
    },
  );

  test('for want of room at the start, too, nothing is called damaged once there is some', async () => {
    await save('a');
    places.faults.set('database.put', FULL);
    await save('b');
    const next = startAgain();
    places.faults.set('database.put', FULL);
    expect(await idsOf(next)).toEqual(['a', 'b']);
    const last = startAgain();
    expect(inEnglish((await last.health(null)).notice)).toBe('');
    expect([...places.rows.keys()]).toEqual(['a', 'b']);
  });

  test('a database that was emptied while the mirror was written alone is called damaged all the same', async () => {
    await save('a');
    places.faults.set('database.put', FULL);
    await save('b');
    places.state.database = null;
    places.rows.clear();
    expect(inEnglish((await startAgain().health(null)).notice)).toMatch(/damaged, and 2 highlights were brought back/);
  });

  test('a later start finds what was kept in either alone', async () => {
    await save('a');
    places.faults.set('mirror.put', BROKEN);
    await save('b');
    expect(await idsOf(startAgain())).toEqual(['a', 'b']);
    expect([...places.mirrored.keys()].sort()).toEqual(['a', 'b']);
  });

  test.each(['byIds', 'after', 'ofPage', 'all'])(
    '(database.%s) highlights are read from the mirror',
    async (method) => {
      await save('b', 'a');
      places.faults.set(`database.${method}`, BROKEN);
      expect(await store.read(['a'])).toMatchObject({ value: [{ id: 'a' }] });
      expect(await store.ofPage('https://gazette.example/ferry', '-')).toMatchObject({ value: [{}, {}] });
      expect(await idsOf()).toEqual(['a', 'b']);
      expect(await store.list('a', 1)).toMatchObject({ value: { highlights: [{ id: 'b' }], next: 'b' } });
      expect(await store.health(null)).toMatchObject({ count: 2 });
    },
  );

  test('a database that does not answer is neither put aside nor called lost', async () => {
    await save('a');
    restart(places);
    places.faults.set('database.open', 'hangs');
    places.mirrored.clear();
    vi.useFakeTimers();
    const listing = idsOf(keepHighlights(places));
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(await listing).toEqual([]);
    expect(places.state).toMatchObject({ setAside: [], happened: null, witness: 1 });
    expect(await idsOf(startAgain())).toEqual(['a']);
  });
});

describe('with both places failing', () => {
  test.each([
    [
      'a full disk',
      FULL,
      /there is no room for its 1 kB\. Free some space.*try again\. What was saved before is untouched/,
    ],
    ['any other failure', BROKEN, /not saved.*Copy the text, restart the browser, then try again/],
  ])('from %s a highlight is refused with a next step, and those there can be read', async (_, error, why) => {
    await save('a');
    places.faults.set('database.put', error);
    places.faults.set('mirror.put', error);
    expect(said(await save('b'))).toEqual({ ok: false, why: expect.stringMatching(why) });
    expect(await idsOf()).toEqual(['a']);
    places.faults.clear();
    expect(await save('b')).toMatchObject({ ok: true });
    expect(await idsOf(startAgain())).toEqual(['a', 'b']);
  });

  test('for want of room, and the database also to be read, it is said that it is full and not that it is broken', async () => {
    await save('a');
    places.faults.set('database.put', new Error('UnknownError'));
    places.faults.set('mirror.put', new Error('FILE_ERROR_NO_SPACE'));
    await save('b');
    places.faults.set('database.after', new Error('UnknownError'));
    expect(inEnglish((await store.health(null)).notice)).toMatch(/database is full: there is no room for another 1 kB/);
    places.faults.clear();
    later(31);
    expect(await save('b')).toMatchObject({ ok: true });
    expect(await store.health(null)).toMatchObject({ count: 2, notice: [] });
  });

  test('to be read, nothing is answered as if there were none', async () => {
    await save('a');
    restart(places);
    for (const name of ['open', 'setAside']) places.faults.set(`database.${name}`, BROKEN);
    for (const name of ['sentinel', 'all', 'byIds', 'put']) places.faults.set(`mirror.${name}`, BROKEN);
    const next = keepHighlights(places);
    expect(said(await next.list(null, 10))).toEqual({
      ok: false,
      why: expect.stringMatching(/cannot be read just now/),
    });
    expect(await next.change(['b'], (_, id) => inventedHighlight(id))).toMatchObject({ ok: false });
    places.faults.clear();
    expect(await idsOf(next)).toEqual(['a']);
  });
});

test.each(['isCompared', 'setCompared', 'witness', 'setWitness', 'happened', 'setHappened'])(
  'what is remembered apart from the copies may fail (%s), and everything is kept all the same',
  async (method) => {
    places.faults.set(`notes.${method}`, BROKEN);
    await save('a');
    restart(places);
    places.state.database = null;
    places.rows.clear();
    places.faults.set(`notes.${method}`, BROKEN);
    const next = keepHighlights(places);
    expect(await idsOf(next)).toEqual(['a']);
    expect(await next.health(null)).toMatchObject({ count: 1 });
  },
);
