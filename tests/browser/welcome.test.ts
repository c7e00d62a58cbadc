import { beforeEach, expect, test, vi } from 'vitest';
import { welcomeReader } from '@/lib/browser/welcome.ts';

const { create } = vi.hoisted(() => ({ create: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: { tabs: { create }, runtime: { getURL: (path: string) => `extension://id${path}` } },
}));
beforeEach(() => create.mockClear());

test.each([
  { name: 'a new reader is welcomed', installation: { reason: 'install' }, opened: 1 },
  { name: 'an update passes in silence', installation: { reason: 'update' }, opened: 0 },
  { name: 'so does an update of the browser', installation: { reason: 'browser_update' }, opened: 0 },
  { name: 'and a developer’s own copy', installation: { reason: 'install', temporary: true }, opened: 0 },
])('$name', async ({ installation, opened }) => {
  await welcomeReader(installation);
  expect(create.mock.calls).toEqual(Array(opened).fill([{ url: 'extension://id/welcome.html' }]));
});
