import { afterEach, expect, test, vi } from 'vitest';
import { openSidePanel } from '@/lib/browser/side-panel.ts';
import { browser, HOME } from './fake-extension.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));

const create = vi.fn(async () => ({ id: 9 }));
const open = vi.fn(async () => undefined);
Object.assign(browser, { tabs: { ...browser.tabs, create } });

afterEach(() => {
  Object.assign(browser, { sidePanel: undefined, sidebarAction: undefined });
  vi.clearAllMocks();
});

test.each<readonly [string, object, unknown[]]>([
  ['the side panel of Chromium, for the tab', { sidePanel: { open } }, [{ tabId: 4 }]],
  ['the sidebar of Firefox', { sidebarAction: { open } }, []],
])('the whole story opens in %s', async (_, api, asked) => {
  Object.assign(browser, api);
  await openSidePanel(4);
  expect(open).toHaveBeenCalledWith(...asked);
  expect(create).not.toHaveBeenCalled();
});

test.each<readonly [string, object]>([
  ['there is neither, as on a phone', {}],
  ['the browser refuses', { sidePanel: { open: () => Promise.reject(new Error('no gesture')) } }],
])('it opens in a tab of its own where %s', async (_, api) => {
  Object.assign(browser, api);
  await openSidePanel(4);
  expect(create).toHaveBeenCalledWith({ url: `${HOME}/side-panel.html?tab=4` });
});
