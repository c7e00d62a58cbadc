import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Asker } from '@/lib/browser/handle-requests.ts';
import { requestHandlers } from '@/lib/browser/request-handlers.ts';
import type { HighlightStore } from '@/lib/store/highlights/highlight-store.ts';
import { keepHighlights } from '@/lib/store/highlights/keep-highlights.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';
import { said } from '../in-english.ts';
import { type FaultyPlaces, faultyPlaces } from '../store/highlights/faulty-places.ts';
import { inventedHighlight } from '../store/highlights/invented-highlight.ts';
import { fakeNavigator } from './fake-navigator.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));
fakeNavigator();

const READER: Asker = { tabId: null, isPrivate: false, page: null };
const MANY = 1100;
let places: FaultyPlaces;
let highlights: HighlightStore;
const handlers = () => requestHandlers(async () => ({ ok: true, value: makeMemoryStore() }), highlights);

beforeEach(() => {
  fakeBrowser.reset();
  begin();
});

/** A reader with nothing yet. */
function begin(): void {
  places = faultyPlaces();
  highlights = keepHighlights(places);
}

async function backUp(): Promise<string[]> {
  const lines: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const part = await handlers().backUp({ kind: 'highlights', after }, READER);
    if (!part.ok) throw new Error(part.why.key);
    lines.push(...part.value.lines);
    after = part.value.next;
  }
  return lines;
}

async function restore(lines: readonly string[], isTrial = false) {
  const restored = await handlers().restore({ lines, isTrial }, READER);
  if (!restored.ok) throw new Error(restored.why.key);
  return restored.value.highlights;
}

const id = (at: number) => `h${String(at).padStart(4, '0')}`;

test('every highlight is there again after everything is lost, to the letter, and the second time there is nothing to add', async () => {
  const day = '2031-04-03T00:00:00.000Z';
  await highlights.change(
    Array.from({ length: MANY }, (_, at) => id(at)),
    (_, each) =>
      inventedHighlight(each, {
        note: `“${each}”\n\u0000\ud83d — not a sentence`,
        deletedAt: each === id(7) ? day : null,
      }),
  );
  const before = structuredClone(places.rows);
  const lines = await backUp();
  expect(lines).toHaveLength(MANY);

  begin();
  const all = { added: MANY, changed: 0, same: 0, leftOut: 0 };
  expect(await restore(lines, true)).toEqual(all);
  expect(places.rows.size).toBe(0);
  expect(await restore(lines)).toEqual(all);
  expect(places.rows).toEqual(before);
  expect(places.mirrored).toEqual(before);
  expect(await restore(lines)).toEqual({ ...all, added: 0, same: MANY });
  expect(await backUp()).toEqual(lines);
});

test('of a highlight in both the later one stays, a deleted one as well', async () => {
  const [early, late] = ['2031-04-02T09:00:00.000Z', '2031-04-05T09:00:00.000Z'];
  const both = [
    inventedHighlight('a', { updatedAt: late, deletedAt: late }),
    inventedHighlight('b', { updatedAt: early }),
  ];
  await highlights.change(['a', 'b'], (_, each) => both.find((one) => one.id === each) ?? null);
  const lines = await backUp();
  begin();
  const here = [
    inventedHighlight('a', { updatedAt: early }),
    inventedHighlight('b', { updatedAt: late, note: 'Aground.' }),
  ];
  await highlights.change(['a', 'b'], (_, each) => here.find((one) => one.id === each) ?? null);
  expect(await restore(lines)).toEqual({ added: 0, changed: 1, same: 1, leftOut: 0 });
  expect(places.rows.get('a')).toMatchObject({ deletedAt: late });
  expect(places.rows.get('b')).toMatchObject({ note: 'Aground.' });
});

test('what cannot be read, and what only a newer version knows, travels with the rest', async () => {
  places.state.database = 'old';
  places.rows.set('odd', { id: 'odd', colour: 7, words: 'aground' });
  places.rows.set('new', { ...inventedHighlight('new'), folder: 'ferries' });
  const lines = await backUp();
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { kind: 'highlight', highlight: { ...inventedHighlight('new'), folder: 'ferries' } },
    { kind: 'unread-highlight', text: '{"id":"odd","colour":7,"words":"aground"}' },
  ]);
  begin();
  expect(await restore(lines, true)).toMatchObject({ added: 2, same: 0 });
  expect(await restore(lines)).toMatchObject({ added: 2, same: 0 });
  expect(places.rows.get('odd')).toEqual({ id: 'odd', colour: 7, words: 'aground' });
  expect(await restore(lines)).toMatchObject({ added: 0, same: 2 });
});

test.each(['not JSON', '7', 'null', '{}', '{"id":"../x"}', '{"id":["a"]}'])(
  'a text that is no row (%s) is left out and said to be',
  async (text) => {
    const line = JSON.stringify({ kind: 'unread-highlight', text });
    expect(await restore([line])).toEqual({ added: 0, changed: 0, same: 0, leftOut: 1 });
  },
);

test('a line that says it is a highlight and is none has the file refused, before anything is restored', async () => {
  const good = JSON.stringify({ kind: 'highlight', highlight: inventedHighlight('a') });
  const bad = JSON.stringify({ kind: 'highlight', highlight: { ...inventedHighlight('b'), colour: 'mauve' } });
  expect(said(await handlers().restore({ lines: [good, bad], isTrial: false }, READER))).toEqual({
    ok: false,
    why: expect.stringMatching(/colour/),
  });
  expect(places.rows.size).toBe(0);
});

test('where highlights cannot be kept, restoring says so', async () => {
  const lines = [JSON.stringify({ kind: 'highlight', highlight: inventedHighlight('a') })];
  for (const name of ['database.put', 'mirror.put']) places.faults.set(name, new Error('disk'));
  expect(await handlers().restore({ lines, isTrial: false }, READER)).toMatchObject({ ok: false });
  for (const name of ['database.byIds', 'mirror.byIds']) places.faults.set(name, new Error('disk'));
  expect(await handlers().restore({ lines, isTrial: false }, READER)).toMatchObject({ ok: false });
  const odd = [JSON.stringify({ kind: 'unread-highlight', text: '{"id":"odd"}' })];
  expect(await handlers().restore({ lines: odd, isTrial: false }, READER)).toMatchObject({ ok: false });
});
