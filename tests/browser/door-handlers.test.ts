import { beforeEach, expect, test, vi } from 'vitest';
import { doorHandlers } from '@/lib/browser/door-handlers.ts';
import { openLibrary } from '@/lib/browser/open-library.ts';
import { openSidePanel } from '@/lib/browser/side-panel.ts';
import { PAGE } from './invented-save.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));
vi.mock('@/lib/browser/open-library.ts', () => ({ openLibrary: vi.fn(async () => {}) }));
vi.mock('@/lib/browser/side-panel.ts', () => ({ openSidePanel: vi.fn(async () => {}) }));

beforeEach(() => vi.clearAllMocks());

test('the whole story is opened beside the tab that asks, before anything is waited for', () => {
  doorHandlers().goTo({ door: 'story' }, PAGE);
  expect(vi.mocked(openSidePanel).mock.calls).toEqual([[PAGE.tabId]]);
});

test('a page cannot open the library again and again', async () => {
  const { goTo } = doorHandlers();
  const answers = [];
  for (let at = 0; at < 30; at++) answers.push(await goTo({ door: 'library' }, PAGE));
  expect(openLibrary).toHaveBeenCalledTimes(20);
  expect(answers.at(-1)).toMatchObject({ ok: false, why: { key: 'kept.tooManyOpened' } });
  expect(await goTo({ door: 'library' }, { ...PAGE, tabId: 9 })).toMatchObject({ ok: true });
});
