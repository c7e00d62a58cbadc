import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CORRECTIONS_LIMIT } from '@/lib/browser/corrections-schema.ts';
import type { Asker } from '@/lib/browser/handle-requests.ts';
import { requestHandlers } from '@/lib/browser/request-handlers.ts';
import { changeSettings, readSettings } from '@/lib/browser/settings-item.ts';
import { addCorrection, addParted, readCorrections, readParted } from '@/lib/browser/stored-corrections.ts';
import { importPack } from '@/lib/import-pack.ts';
import { keepHighlights } from '@/lib/store/highlights/keep-highlights.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';
import type { StoryStore } from '@/lib/store/story-store.ts';
import { said } from '../in-english.ts';
import { GOOD_PACK } from '../packs/bad-packs.cases.ts';
import { faultyPlaces } from '../store/highlights/faulty-places.ts';
import { inventedReport } from '../store/invented-report.ts';
import { fakeNavigator } from './fake-navigator.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));
fakeNavigator();

const READER: Asker = { tabId: null, isPrivate: false, page: null };
let store: StoryStore;
const handlers = () => requestHandlers(async () => ({ ok: true, value: store }), keepHighlights(faultyPlaces()));

beforeEach(() => {
  fakeBrowser.reset();
  store = makeMemoryStore();
});

async function backUp(): Promise<string[]> {
  const { backUp: ask } = handlers();
  const parts = [
    await ask({ kind: 'start' }, READER),
    await ask({ kind: 'packs', after: '' }, READER),
    await ask({ kind: 'stories', after: '' }, READER),
  ];
  return parts.flatMap((part) => (part.ok ? part.value.lines : []));
}

async function restore(lines: readonly string[], isTrial = false) {
  const restored = await handlers().restore({ lines, isTrial }, READER);
  if (!restored.ok) throw new Error(restored.why.key);
  return restored.value;
}

const claim = (articleId: string) => ({ articleId, words: '214 people', source: 'The Courier' });
const parted = (one: string) => ({ claims: 'figure', here: claim(one), there: [claim('x')] }) as const;
const apart = (one: string) => ({ kind: 'apart', one: [one], other: ['x'], oneTitle: null, otherTitle: null }) as const;

test('settings, corrections, packs and what was learned are there again after everything is lost', async () => {
  await changeSettings({ cardLimit: 7, sitesOff: ['quiet.example'], badge: false });
  await addCorrection(apart('a'));
  await addParted(parted('a'));
  await importPack(GOOD_PACK, store, { bundled: false });
  await store.putReport('s1', 'Ferry', inventedReport({ articleId: 'a', learnedAt: '2031-04-02' }));
  const lines = await backUp();

  fakeBrowser.reset();
  store = makeMemoryStore();
  const said = await restore(lines, true);
  expect(said).toMatchObject({
    settings: ['sitesOff', 'cardLimit', 'badge'],
    corrections: { added: 2 },
    packs: { added: 1 },
    articles: { added: 1 },
  });
  expect(await readSettings()).toMatchObject({ cardLimit: 24 });
  expect(await restore(lines)).toEqual(said);
  expect(await backUp()).toEqual(lines);
  expect(await restore(lines)).toMatchObject({ settings: [], corrections: { added: 0, same: 2 }, packs: { same: 1 } });
  expect(await backUp()).toEqual(lines);
});

test('sites that were added or switched off since stay, beside those of the backup', async () => {
  await changeSettings({ sitesAdded: ['old.example'], sitesOff: ['quiet.example'] });
  const lines = await backUp();
  await changeSettings({ sitesAdded: ['new.example'], sitesOff: [] });
  await restore(lines);
  expect(await readSettings()).toMatchObject({
    sitesAdded: ['new.example', 'old.example'],
    sitesOff: ['quiet.example'],
  });
});

test('a bundled pack that the reader had removed is removed again', async () => {
  await importPack(GOOD_PACK, store, { bundled: true });
  await handlers().forget({ kind: 'pack', packId: 'ferry' }, READER);
  const lines = await backUp();
  fakeBrowser.reset();
  await importPack(GOOD_PACK, store, { bundled: true });
  expect(await restore(lines, true)).toMatchObject({ packsRemoved: 1 });
  expect(await store.packs()).toHaveLength(1);
  await restore(lines);
  expect(await store.packs()).toEqual([]);
  expect(await backUp()).toEqual(lines);
});

test('corrections come back in the order they were made, and what is there does not go to make room', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    vi.setSystemTime('2031-01-01');
    await addCorrection(apart('first'));
    vi.setSystemTime('2031-03-03');
    await addCorrection(apart('third'));
    const lines = await backUp();
    fakeBrowser.reset();
    vi.setSystemTime('2031-02-02');
    await addCorrection(apart('second'));
    await restore(lines);
    expect((await readCorrections()).map(({ one }) => one[0])).toEqual(['first', 'second', 'third']);
    fakeBrowser.reset();
    for (let at = 1; at < CORRECTIONS_LIMIT; at++) await addCorrection(apart(`a${at}`));
    expect(await restore(lines)).toMatchObject({ corrections: { added: 1, leftOut: 1 } });
    const kept = (await readCorrections()).map(({ one }) => one[0]);
    expect([kept.length, kept.includes('third'), kept.includes('a1')]).toEqual([CORRECTIONS_LIMIT, true, true]);
  } finally {
    vi.useRealTimers();
  }
});

test('claims that a reader set apart count among corrections, and share their room', async () => {
  await addParted(parted('a'));
  await addParted(parted('b'));
  const lines = await backUp();
  fakeBrowser.reset();
  // The same words said anew, and a row that only a newer version can read.
  await addParted(parted('b'));
  const { corrections } = await fakeBrowser.storage.local.get<{ corrections: unknown[] }>('corrections');
  await fakeBrowser.storage.local.set({ corrections: [...corrections, { kind: 'of a newer version' }] });
  for (let at = 3; at < CORRECTIONS_LIMIT; at++) await addCorrection(apart(`a${at}`));
  expect(await restore(lines, true)).toMatchObject({ corrections: { added: 1, same: 1, leftOut: 0 } });
  expect(await restore(lines)).toMatchObject({ corrections: { added: 1, same: 1, leftOut: 0 } });
  expect((await readParted()).map(({ here }) => here.articleId).sort()).toEqual(['a', 'b']);
  const stored = (await fakeBrowser.storage.local.get<{ corrections: unknown[] }>('corrections')).corrections;
  expect(stored).toHaveLength(CORRECTIONS_LIMIT);
  expect(stored).toContainEqual({ kind: 'of a newer version' });
});

test.each([
  [
    '{"kind":"settings","settings":{"paused":true,"feeds":[]}}',
    /this version of Variorum does not know one of the settings/,
  ],
  [
    '{"kind":"settings","settings":{"appearance":{"grain":"fine"}}}',
    /this version of Variorum does not know one of the settings/,
  ],
  ['{"kind":"correction","correction":{"id":"x"}}', /cannot be read\. Missing: correction › kind/],
  ['{"kind":"parted","parted":{"id":"x"}}', /cannot be read\. Missing: parted › claims/],
  ['nonsense', /damaged on the way/],
])('one bad line among good ones changes nothing: %s', async (bad, why) => {
  await store.putReport('s1', 'Ferry', inventedReport({ articleId: 'a' }));
  const lines = await backUp();
  fakeBrowser.reset();
  store = makeMemoryStore();
  const refused = await handlers().restore({ lines: [...lines, bad], isTrial: false }, READER);
  expect(said(refused)).toEqual({ ok: false, why: expect.stringMatching(why) });
  expect(await backUp()).toHaveLength(1);
  expect(await readSettings()).toMatchObject({ paused: false });
});
