import { beforeEach, expect, test } from 'vitest';
import type { HighlightStore } from '@/lib/store/highlights/highlight-store.ts';
import { keepHighlights } from '@/lib/store/highlights/keep-highlights.ts';
import { type FaultyPlaces, faultyPlaces, restart } from './faulty-places.ts';
import { inventedHighlight } from './invented-highlight.ts';

let places: FaultyPlaces;
let store: HighlightStore;

beforeEach(() => {
  places = faultyPlaces();
  store = keepHighlights(places);
});

const deleted = (id: string, at: string) => inventedHighlight(id, { deletedAt: at, updatedAt: at });
const idsAt = async (now: string) => {
  restart(places);
  places.state.now = now;
  const listed = await keepHighlights(places).list(null, 100);
  return listed.ok && listed.value.highlights.map(({ id }) => id);
};

test('a deleted highlight is listed as deleted, is on no page and is not counted', async () => {
  await store.change(['a', 'b'], (_, id) =>
    id === 'a' ? deleted(id, '2031-04-02T10:00:00.000Z') : inventedHighlight(id),
  );
  expect(await store.list(null, 10)).toMatchObject({
    value: { highlights: [{ deletedAt: '2031-04-02T10:00:00.000Z' }, {}] },
  });
  expect(await store.ofPage('https://gazette.example/ferry', '-')).toMatchObject({ value: [{ id: 'b' }] });
  expect(await store.health(null)).toEqual({ count: 1, since: 1, notice: [] });
});

test('a deleted highlight stays deleted though the other copy has it as it was', async () => {
  await store.change(['a'], (_, id) => inventedHighlight(id));
  const before = new Map(places.mirrored);
  await store.change(['a'], (_, id) => deleted(id, '2031-04-02T11:00:00.000Z'));
  for (const [id, row] of before) places.mirrored.set(id, row);
  restart(places);
  expect(await keepHighlights(places).read(['a'])).toMatchObject({
    value: [{ deletedAt: '2031-04-02T11:00:00.000Z' }],
  });
  expect(places.mirrored.get('a')).toMatchObject({ deletedAt: '2031-04-02T11:00:00.000Z' });
});

test('a deleted highlight is there for thirty days and then goes from both places, without alarm', async () => {
  await store.change(['a', 'b'], (_, id) =>
    id === 'a' ? deleted(id, '2031-04-02T10:00:00.000Z') : inventedHighlight(id),
  );
  expect(await idsAt('2031-05-02T09:59:00.000Z')).toEqual(['a', 'b']);
  expect(await idsAt('2031-05-02T10:01:00.000Z')).toEqual(['b']);
  expect([[...places.rows.keys()], [...places.mirrored.keys()]]).toEqual([['b'], ['b']]);
  expect(places.state).toMatchObject({ sentinel: { count: 1 }, witness: 1, happened: null });
});

test.each(['database.remove', 'mirror.remove'])(
  'one that should have gone and did not (%s) goes the next time',
  async (method) => {
    await store.change(['a'], (_, id) => deleted(id, '2031-04-02T10:00:00.000Z'));
    restart(places);
    places.state.now = '2031-06-02T10:00:00.000Z';
    places.faults.set(method, new Error('busy'));
    await keepHighlights(places).list(null, 1);
    expect(await idsAt('2031-06-03T10:00:00.000Z')).toEqual([]);
    expect(places.rows.size + places.mirrored.size).toBe(0);
    expect(places.state.happened).toBeNull();
  },
);
