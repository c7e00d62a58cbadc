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

test('the menu has one entry, however often it is made', async () => {
  await makePageMenu();
  expect(removeAll).toHaveBeenCalledBefore(create);
  expect(create).toHaveBeenCalledOnce();
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

test.each([
  { name: 'an entry that is not ours', id: 'another', tab: { id: 7 } },
  { name: 'a place that is no tab', id: 'check-page', tab: undefined },
])('$name does nothing', async ({ id, tab }) => {
  await click(id, tab);
  expect(sendMessage).not.toHaveBeenCalled();
  expect(executeScript).not.toHaveBeenCalled();
});
