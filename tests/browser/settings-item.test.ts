import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings, resetSettings, watchSettings } from '@/lib/browser/settings-item.ts';
import { DEFAULT_SETTINGS } from '@/lib/settings.ts';
import { fakeNavigator } from './fake-navigator.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));
fakeNavigator();

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

test('settings are as they are at first until something is changed, and then only that', async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  expect(await changeSettings({ paused: true })).toEqual({ ...DEFAULT_SETTINGS, paused: true });
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, paused: true });
});

test('a change that sync storage refuses is kept on this device, and wins until sync takes one again', async () => {
  await changeSettings({ cardLimit: 3 });
  const set = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM'));
  await changeSettings({ cardLimit: 5 });
  expect((await readSettings()).cardLimit).toBe(5);
  set.mockRestore();
  await changeSettings({ learning: false });
  expect(await readSettings()).toMatchObject({ cardLimit: 5, learning: false });
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({});
});

test('what a newer version stored stays in storage, though it cannot be read here', async () => {
  await fakeBrowser.storage.sync.set({ settings: { cardTypes: ['only-here', 'of-the-future'], invented: 7 } });
  expect(await changeSettings({ paused: true })).toMatchObject({ paused: true, cardTypes: ['only-here'] });
  await changeSettings({ cardTypes: ['figure-agree'] });
  expect(await fakeBrowser.storage.sync.get('settings')).toEqual({
    settings: { paused: true, cardTypes: ['figure-agree', 'of-the-future'], invented: 7 },
  });
  expect((await readSettings()).cardTypes).toEqual(['figure-agree']);
});

test('damaged settings are mended by the next change', async () => {
  await fakeBrowser.storage.sync.set({ settings: ['damaged'] });
  expect(await changeSettings({ paused: true })).toEqual({ ...DEFAULT_SETTINGS, paused: true });
});

test('two changes made at once are both kept', async () => {
  await Promise.all([
    changeSettings({ paused: true }),
    changeSettings({ cardLimit: 4 }),
    changeSettings({ learning: false }),
  ]);
  expect(await readSettings()).toMatchObject({ paused: true, cardLimit: 4, learning: false });
});

test('settings can be read where there is no sync storage', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('storage.sync is disabled'));
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test('everything goes back to how it was at first', async () => {
  await changeSettings({ paused: true, sitesOff: ['gazette.example'] });
  await resetSettings();
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test('a watcher hears of every change until its signal, and of no other item', async () => {
  const heard = new Set<number>();
  const lifetime = new AbortController();
  watchSettings(({ cardLimit }) => heard.add(cardLimit), lifetime.signal);
  await fakeBrowser.storage.local.set({ other: 1 });
  await changeSettings({ cardLimit: 7 });
  await vi.waitFor(() => expect([...heard]).toEqual([7]));
  lifetime.abort();
  await changeSettings({ cardLimit: 9 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([...heard]).toEqual([7]);
});
