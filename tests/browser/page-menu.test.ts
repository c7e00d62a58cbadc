import { beforeEach, expect, test, vi } from 'vitest';
import { handlePageMenu, makePageMenu } from '@/lib/browser/page-menu.ts';
import { saveSelection, type ToldSelection } from '@/lib/browser/save-selection.ts';

type Told = { menuItemId: string; selectionText?: string; frameId?: number; pageUrl?: string };
type Tab = { id?: number; incognito?: boolean; title?: string };
type Click = (info: Told, tab?: Tab) => Promise<void>;
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
vi.mock('@/lib/browser/save-selection.ts', () => ({ saveSelection: vi.fn() }));
const saveHighlight = vi.fn();

async function click(menuItemId: string, tab?: Tab, told: Partial<Told> = {}): Promise<void> {
  for (const each of clicks) await (each as Click)({ menuItemId, ...told }, tab);
}

handlePageMenu({ saveHighlight });
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

test.each([
  { where: 'in the page', frameId: 0, isInFrame: false },
  { where: 'in a page within it', frameId: 12, isInFrame: true },
])('words selected $where are saved as those of that page and window', async ({ frameId, isInFrame }) => {
  const told = { selectionText: '412 aboard', frameId, pageUrl: 'https://gazette.example/ferry' };
  await click('save-selection', { id: 7, incognito: true, title: 'Ferry' }, told);
  const [[tabId, selection] = []] = vi.mocked(saveSelection).mock.calls;
  expect([tabId, selection]).toEqual([
    7,
    { words: '412 aboard', title: 'Ferry', isInFrame, keep: expect.any(Function) } satisfies ToldSelection,
  ]);
  const asked = { id: 'h1' } as never;
  await selection?.keep(asked);
  const asker = { tabId: 7, isPrivate: true, page: 'https://gazette.example/ferry' };
  expect(saveHighlight).toHaveBeenCalledExactlyOnceWith(asked, asker);
});

test.each([
  { name: 'an entry that is not ours', id: 'another', tab: { id: 7 } },
  { name: 'a place that is no tab', id: 'check-page', tab: undefined },
])('$name does nothing', async ({ id, tab }) => {
  await click(id, tab);
  expect(sendMessage).not.toHaveBeenCalled();
  expect(executeScript).not.toHaveBeenCalled();
});
