import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { handleCommands } from '@/lib/browser/commands.ts';
import { browser } from '@/lib/browser/extension-api.ts';
import { tabRequest } from '@/lib/browser/messages.ts';
import { saveSelection } from '@/lib/browser/save-selection.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));
vi.mock('@/lib/browser/messages.ts', () => ({ tabRequest: vi.fn() }));
vi.mock('@/lib/browser/save-selection.ts', () => ({ saveSelection: vi.fn() }));

let press: (command: string, tab?: { id?: number }) => Promise<void>;

beforeEach(() => {
  const addListener = vi.fn();
  Object.assign(browser, { commands: { onCommand: { addListener } } });
  handleCommands();
  press = addListener.mock.calls[0]?.[0];
});
afterEach(() => {
  vi.resetAllMocks();
});

test('a key goes to the page it was pressed over', async () => {
  await press('next-note', { id: 7 });
  expect(tabRequest).toHaveBeenCalledExactlyOnceWith(7, 'command', 'next-note');
});

test('where the browser does not say which page that is, it goes to the one in front', async () => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 9 } as never]);
  await press('toggle-notes');
  expect(tabRequest).toHaveBeenCalledExactlyOnceWith(9, 'command', 'toggle-notes');
});

test('the key that saves has the selection of that page saved, of which the browser tells nothing', async () => {
  await press('save-highlight', { id: 7 });
  expect(saveSelection).toHaveBeenCalledExactlyOnceWith(7, null);
  expect(tabRequest).not.toHaveBeenCalled();
});

test('a key of the browser’s own, as for the popup, is none of ours', async () => {
  await press('_execute_action', { id: 7 });
  expect(tabRequest).not.toHaveBeenCalled();
});

test('without keys in the browser nothing is listened for', () => {
  Object.assign(browser, { commands: undefined });
  expect(() => handleCommands()).not.toThrow();
});
