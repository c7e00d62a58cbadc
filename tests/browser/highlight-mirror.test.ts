import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { highlightMirror } from '@/lib/browser/highlight-mirror.ts';
import { inventedHighlight } from '../store/highlights/invented-highlight.ts';
import { browser } from './fake-extension.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));

const mirror = highlightMirror();
const row = (id: string) => ({ ...inventedHighlight(id) });
const SENTINEL = { database: 'd1', count: 2 };

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(browser.storage.local, 'getKeys');
});

/** Storage in which these entries cannot be read, nor can any answer that has them in it. */
function damaged(...names: string[]): void {
  const get = browser.storage.local.get.bind(browser.storage.local);
  vi.spyOn(browser.storage.local, 'get').mockImplementation(async (wanted?: unknown) => {
    const asked = Array.isArray(wanted) ? wanted : [wanted];
    if (wanted === null || asked.some((name) => names.includes(name))) throw new Error('Invalid JSON');
    return get(wanted as never);
  });
}

describe('the second copy of highlights', () => {
  test('is an entry each, and a sentinel, among whatever else is stored', async () => {
    await browser.storage.local.set({ corrections: [], h: 1 });
    await mirror.put([row('a'), row('b')], SENTINEL);
    await mirror.put([], { ...SENTINEL, count: 3 });
    expect((await mirror.all()).map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect(await mirror.byIds(['b', 'nobody'])).toEqual([row('b')]);
    expect(await mirror.sentinel()).toEqual({ database: 'd1', count: 3 });
    await mirror.remove(['a', 'b']);
    expect(await browser.storage.local.get(null)).toMatchObject({ corrections: [], h: 1 });
    expect(await mirror.all()).toEqual([]);
  });

  test.each([undefined, 7, 'x', { database: 'd1' }, { database: 'd1', count: -1 }])(
    'has no sentinel in %j',
    async (stored) => {
      if (stored !== undefined) await browser.storage.local.set({ highlights: stored });
      expect(await mirror.sentinel()).toBeNull();
    },
  );

  test('is read entry by entry where one that is damaged fails all of them', async () => {
    await mirror.put([row('a'), row('b'), row('c')], SENTINEL);
    Object.assign(browser.storage.local, { getKeys: async () => ['h:a', 'h:b', 'h:c', 'highlights'] });
    damaged('h:b');
    expect((await mirror.all()).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  test('fails where neither the entries nor their names can be had', async () => {
    damaged('h:a');
    await expect(mirror.all()).rejects.toThrow('names');
  });

  test('keeps what is no highlight as one that cannot be read', async () => {
    await browser.storage.local.set({ 'h:a': 'words', 'h:b': { id: 'other' } });
    expect(await mirror.all()).toEqual([{ id: 'a', value: 'words' }, { id: 'b' }]);
  });
});
