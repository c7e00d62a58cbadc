import { expect, test } from 'vitest';
import { keepHighlights } from '@/lib/store/highlights/keep-highlights.ts';
import { inEnglish } from '../../in-english.ts';
import { type FaultyPlaces, faultyPlaces, restart } from './faulty-places.ts';
import { inventedHighlight } from './invented-highlight.ts';

/** Rows as an old bug, a newer version or a stray hand may have left them: each has a good row spoilt in one place. */
const SPOILT: readonly (readonly [string, unknown])[] = [
  ...['createdAt', 'updatedAt', 'source', 'target', 'colour', 'note', 'tags'].flatMap((field) =>
    [null, 7, '', {}, [], undefined].map((value) => [field, value] as const),
  ),
  ['deletedAt', 7],
  ['deletedAt', {}],
  ['comparison', 'none'],
  ['comparison', { storyId: 's' }],
  ['note', 'x'.repeat(20_001)],
  ['tags', [null]],
  ['tags', Array(51).fill('a')],
  ['colour', 'mauve'],
];

function filled(): FaultyPlaces {
  const places = faultyPlaces();
  places.state.database = 'old';
  places.rows.set('good', { ...inventedHighlight('good') });
  SPOILT.forEach(([field, value], at) => {
    const id = `bad${String(at).padStart(2, '0')}`;
    places.rows.set(id, { ...inventedHighlight(id), [field]: value });
  });
  return places;
}

test('rows that cannot be read are kept as they are, listed as text, and do not stop the others', async () => {
  const places = filled();
  const before = structuredClone(places.rows);
  const store = keepHighlights(places);
  const listed = await store.list(null, 1000);
  if (!listed.ok) throw new Error(listed.why.key);
  const { highlights, unread } = listed.value;
  expect(highlights.map(({ id }) => id)).toContain('good');
  expect(highlights.length + unread.length).toBe(SPOILT.length + 1);
  expect(unread.length).toBeGreaterThan(40);
  expect(unread[0]).toMatchObject({ id: 'bad00', text: expect.stringContaining('words of bad00') });
  expect(inEnglish((await store.health(null)).notice)).toMatch(
    /highlights cannot be read by this version.*update Variorum/,
  );
  expect(places.rows).toEqual(before);
  expect(places.mirrored).toEqual(before);
});

test('a row that cannot be read is not overwritten by a highlight of its id', async () => {
  const places = filled();
  const store = keepHighlights(places);
  const [bad] = (await unreadOf(places)) ?? [];
  const before = places.rows.get(bad ?? '');
  expect(await store.change([bad ?? ''], (_, id) => inventedHighlight(id))).toEqual({ ok: true, value: [] });
  expect(places.rows.get(bad ?? '')).toEqual(before);
});

test('a row that cannot be read gives way to a copy that can, older or not', async () => {
  const places = filled();
  places.mirrored.set('bad35', { ...inventedHighlight('bad35', { note: 'Aground.' }) });
  places.rows.set('bad35', { id: 'bad35', updatedAt: '2099-01-01T00:00:00.000Z' });
  restart(places);
  expect(await keepHighlights(places).read(['bad35'])).toMatchObject({ value: [{ note: 'Aground.' }] });
});

test('rows that cannot be read are added once, and never in place of one that is there', async () => {
  const places = filled();
  const store = keepHighlights(places);
  const given = [
    { id: 'good', other: 1 },
    { id: 'odd', other: 2 },
  ];
  expect(await store.addUnread(given, true)).toEqual({ ok: true, value: 1 });
  expect(places.rows.has('odd')).toBe(false);
  expect(await store.addUnread(given, false)).toEqual({ ok: true, value: 1 });
  expect(await store.addUnread(given, false)).toEqual({ ok: true, value: 0 });
  expect([places.rows.get('odd'), places.mirrored.get('odd')]).toEqual([given[1], given[1]]);
  expect(await store.read(['good'])).toMatchObject({ value: [{ id: 'good' }] });
});

async function unreadOf(places: FaultyPlaces): Promise<string[]> {
  const listed = await keepHighlights(places).list(null, 1000);
  return listed.ok ? listed.value.unread.map(({ id }) => id) : [];
}
