import { beforeEach, describe, expect, test } from 'vitest';
import type { HighlightStore } from '@/lib/store/highlights/highlight-store.ts';
import { keepHighlights } from '@/lib/store/highlights/keep-highlights.ts';
import { inEnglish } from '../../in-english.ts';
import { DAMAGES } from './damage.cases.ts';
import { type FaultyPlaces, faultyPlaces, restart } from './faulty-places.ts';
import { inventedHighlight } from './invented-highlight.ts';

const IDS = Array.from({ length: 200 }, (_, at) => `h${String(at).padStart(3, '0')}`);
let places: FaultyPlaces;

beforeEach(async () => {
  places = faultyPlaces();
  const saved = await keepHighlights(places).change(IDS, (_, id) => inventedHighlight(id));
  expect(saved).toMatchObject({ ok: true });
});

/** The highlights that are found in the run after one in which a test damaged something. */
async function found(store: HighlightStore): Promise<string[]> {
  const listed = await store.list(null, 1000);
  return listed.ok ? listed.value.highlights.map(({ id }) => id) : [];
}

describe('of two copies, where', () => {
  describe.each(DAMAGES)('one $kind', ({ database, mirror }) => {
    test('and that is the database, every highlight is there', async () => {
      restart(places);
      database(places);
      const store = keepHighlights(places);
      expect(await found(store)).toEqual(IDS);
      expect(await store.change(['new'], (_, id) => inventedHighlight(id))).toMatchObject({ ok: true });
    });

    test('and that is the mirror, every highlight is there', async () => {
      restart(places);
      mirror(places);
      const store = keepHighlights(places);
      expect(await found(store)).toEqual(IDS);
      expect(await store.change(['new'], (_, id) => inventedHighlight(id))).toMatchObject({ ok: true });
    });

    test('and those are both, what is lost is told with a next step, and stays told', async () => {
      restart(places);
      database(places);
      mirror(places);
      const store = keepHighlights(places);
      const count = (await found(store)).length;
      const notice = inEnglish((await store.health(null)).notice);
      expect(count === IDS.length || /restore (it|your last backup)|update Variorum/.test(notice)).toBe(true);
      const faults = new Map(places.faults);
      restart(places);
      for (const [name, fault] of faults) places.faults.set(name, fault);
      expect(inEnglish((await keepHighlights(places).health(null)).notice)).toBe(notice);
    });
  });

  test('the database is emptied, both are whole again, and that is told', async () => {
    restart(places);
    DAMAGES[0]?.database(places);
    const notice = inEnglish((await keepHighlights(places).health(null)).notice);
    expect(notice).toMatch(/200 highlights were brought back from another\. Nothing was lost\. Save a backup/);
    expect([...places.rows.keys()].sort()).toEqual(IDS);
    places.state.now = '2031-05-02T10:00:00.000Z';
    expect(inEnglish((await keepHighlights(places).health(null)).notice)).toBe('');
  });

  test('the database cannot be opened, it is put aside as it is and another one begun', async () => {
    restart(places);
    places.faults.set('database.open', new Error('UnknownError'));
    const notice = inEnglish((await keepHighlights(places).health(null)).notice);
    expect(places.state.setAside).toEqual([IDS.map((id) => inventedHighlight(id))]);
    expect([...places.rows.keys()].sort()).toEqual(IDS);
    expect(notice).toMatch(/brought back.*file that could not be read is kept/);
  });

  test('the database can neither be opened nor replaced, the mirror alone is used, and that is told', async () => {
    restart(places);
    for (const name of ['open', 'setAside']) places.faults.set(`database.${name}`, new Error('UnknownError'));
    const store = keepHighlights(places);
    expect(await found(store)).toEqual(IDS);
    expect(await store.change(['x'], (_, id) => inventedHighlight(id))).toMatchObject({ ok: true });
    expect(inEnglish((await store.health(null)).notice)).toMatch(
      /one place only for now.*database does not work.*Save a backup/,
    );
    restart(places);
    expect(await found(keepHighlights(places))).toEqual([...IDS, 'x']);
  });

  test('both were emptied of nothing, nobody is told of a loss', async () => {
    const empty = faultyPlaces();
    await keepHighlights(empty).health(null);
    restart(empty);
    empty.state.database = null;
    empty.state.sentinel = null;
    expect(await keepHighlights(empty).health(null)).toEqual({ count: 0, since: 0, notice: [] });
  });
});
