import { beforeEach, expect, test, vi } from 'vitest';
import { handlePageMenu, makePageMenu } from '@/lib/browser/page-menu.ts';

type Click = (info: { menuItemId: string }, tab?: { id?: number }) => Promise<void>;
const { clicks, create, removeAll, executeScript, sendMessage } = vi.hoisted(() => ({
  clicks: [] as unknown[],
  create: vi.fn(),
  removeAll: vi.fn(),
  executeScript: vi.fn(),
  sendMessage: vi.fn(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    contextMenus: { create, removeAll, onClicked: { addListener: (click: unknown) => clicks.push(click) } },
    runtime: { id: 'ours' },
    scripting: { executeScript },
    tabs: { sendMessage },
  },
}));

async function click(menuItemId: string, tab?: { id?: number }): Promise<void> {
  for (const each of clicks) await (each as Click)({ menuItemId }, tab);
}

handlePageMenu();
beforeEach(() => vi.clearAllMocks());

test('the menus have one entry each, for a page and for selected words, however often they are made', async () => {
  await makePageMenu();
  expect(removeAll).toHaveBeenCalledBefore(create);
  expect(create.mock.calls.map(([{ contexts }]) => contexts)).toEqual([['page'], ['selection']]);
});

test('a page that is read already opens its notes', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: null });
  await click('check-page', { id: 7 });
  expect(sendMessage).toHaveBeenCalledWith(7, { to: 'tab', name: 'openRail', ask: null }, { frameId: 0 });
  expect(executeScript).not.toHaveBeenCalled();
});

test('another page is read', async () => {
  sendMessage.mockRejectedValue(new Error('Could not establish connection'));
  await click('check-page', { id: 7 });
  expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7 } }));
});

test('selected words are saved, on a page that is not read yet after it was run on', async () => {
  sendMessage.mockRejectedValueOnce(new Error('Could not establish connection'));
  sendMessage.mockRejectedValueOnce(new Error('Could not establish connection'));
  sendMessage.mockResolvedValue({ ok: true, value: null });
  await click('save-selection', { id: 7 });
  expect(executeScript).toHaveBeenCalledOnce();
  const asked = { to: 'tab', name: 'command', ask: 'save-highlight' };
  expect(sendMessage).toHaveBeenLastCalledWith(7, asked, { frameId: 0 });
});

test.each([
  { name: 'an entry that is not ours', id: 'another', tab: { id: 7 } },
  { name: 'a place that is no tab', id: 'check-page', tab: undefined },
])('$name does nothing', async ({ id, tab }) => {
  await click(id, tab);
  expect(sendMessage).not.toHaveBeenCalled();
  expect(executeScript).not.toHaveBeenCalled();
});
