import { beforeEach, describe, expect, test } from 'vitest';
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

const save = (...ids: string[]) => store.change(ids, (_, id) => inventedHighlight(id));
const idsOf = async (from = store) => {
  const listed = await from.list(null, 1000);
  return listed.ok ? listed.value.highlights.map(({ id }) => id) : listed.why;
};
/** The next run of the browser, after what a test did to its files. */
const startAgain = () => {
  restart(places);
  return keepHighlights(places);
};

describe('a highlight', () => {
  test('is in the database and in the mirror once it is called kept, and counted', async () => {
    expect(await save('a', 'b')).toMatchObject({ ok: true });
    expect([...places.rows.keys()]).toEqual(['a', 'b']);
    expect([...places.mirrored.values()]).toEqual([...places.rows.values()]);
    expect(places.state.sentinel).toEqual({ database: 'database-1', count: 2 });
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
    expect(await startAgain().health(null)).toEqual({ count: 1, since: 1, notice: null });
  });
});
