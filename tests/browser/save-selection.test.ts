import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runOnTab } from '@/lib/browser/added-sites.ts';
import { browser } from '@/lib/browser/extension-api.ts';
import { takeNotice } from '@/lib/browser/library-notice.ts';
import { tabRequest } from '@/lib/browser/messages.ts';
import { saveSelection } from '@/lib/browser/save-selection.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));
vi.mock('@/lib/browser/messages.ts', () => ({ tabRequest: vi.fn() }));
vi.mock('@/lib/browser/added-sites.ts', () => ({ runOnTab: vi.fn() }));

const page = vi.mocked(tabRequest);
const keep = vi.fn();
const opened = vi.fn();
const told = { words: ' 412 aboard ', title: 'Ferry', isInFrame: false, keep };
const NOT_RUNNING = { ok: false, why: 'Variorum is not running on this page.' } as const;
const windows = () => opened.mock.calls.map(([{ url }]) => url.split('/').at(-1));

beforeEach(() => {
  vi.resetAllMocks();
  fakeBrowser.reset();
  Object.assign(browser, { windows: { create: opened } });
  keep.mockImplementation(async ({ id }) => ({ ok: true, value: { id } }));
});

test('the page saves what is selected on it, and says so itself', async () => {
  page.mockResolvedValue({ ok: true, value: true });
  await saveSelection(7, told);
  expect(page).toHaveBeenCalledExactlyOnceWith(7, 'command', 'save-highlight');
  expect([runOnTab, keep, opened].map((each) => vi.mocked(each).mock.calls.length)).toEqual([0, 0, 0]);
});

test('a page that is not read yet is run on first, by the key as by the menu', async () => {
  page.mockResolvedValueOnce(NOT_RUNNING).mockResolvedValue({ ok: true, value: true });
  vi.mocked(runOnTab).mockResolvedValue(true);
  await saveSelection(7, null);
  expect(runOnTab).toHaveBeenCalledExactlyOnceWith(7);
  expect(page).toHaveBeenCalledTimes(2);
  expect(opened).not.toHaveBeenCalled();
});

test.each([
  ['lets no script run', NOT_RUNNING, false, 1],
  ['sees nothing selected', { ok: true, value: false } as const, false, 1],
  ['has them in a frame, whatever else is selected on it', { ok: true, value: true } as const, true, 0],
])(
  'where the page %s, words are kept as the menu tells them and shown in a window',
  async (_, answer, isInFrame, asked) => {
    page.mockResolvedValue(answer);
    vi.mocked(runOnTab).mockResolvedValue(false);
    await saveSelection(7, { ...told, isInFrame });
    expect(page).toHaveBeenCalledTimes(asked);
    const [[kept] = []] = keep.mock.calls;
    const target = { quote: { exact: '412 aboard', prefix: '', suffix: '' }, position: null };
    expect(kept).toMatchObject({ target, title: 'Ferry', note: '', article: null });
    expect(windows()).toEqual([`library.html?open=${kept.id}`]);
    expect(await takeNotice()).toMatch(/^Saved\. .*look here whether/);
  },
);

test('what is refused is said in a window, with the reason', async () => {
  page.mockResolvedValue(NOT_RUNNING);
  keep.mockResolvedValue({ ok: false, why: { key: 'kept.notInPrivate' } });
  await saveSelection(7, told);
  expect(windows()).toEqual(['library.html']);
  expect(await takeNotice()).toMatch(/^In a private window nothing is kept\./);
  expect(await takeNotice()).toBeNull();
});

test.each([
  ['by the key, of whose words nothing is told', null],
  ['by a menu that tells no words', { ...told, words: ' ' }],
])('where nothing can be saved (%s) that is said, with a next step', async (_, selection) => {
  page.mockResolvedValue(NOT_RUNNING);
  await saveSelection(7, selection);
  expect(keep).not.toHaveBeenCalled();
  expect(windows()).toEqual(['library.html']);
  expect(await takeNotice()).toMatch(/^Nothing was saved: .*or copy them\.$/);
});

test('words beyond all measure are refused with a sentence, not cut', async () => {
  page.mockResolvedValue(NOT_RUNNING);
  await saveSelection(7, { ...told, words: 'aboard '.repeat(5000) });
  expect(keep).not.toHaveBeenCalled();
  expect(await takeNotice()).toMatch(/^The selection /);
});
