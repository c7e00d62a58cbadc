import { expect, test, vi } from 'vitest';
import { stayAwake } from '@/lib/browser/stay-awake.ts';
import { browser } from './fake-extension.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));

test.each([
  ['done', async () => 'done', { value: 'done' }],
  ['an error', () => Promise.reject(new Error('no room')), { error: 'no room' }],
])('the browser is called while a task lasts, and no more after its end: %s', async (_, end, expected) => {
  vi.useFakeTimers();
  const call = vi.spyOn(browser.runtime, 'getPlatformInfo');
  try {
    const work = stayAwake(() => new Promise((resolve) => setTimeout(resolve, 10_000)).then(end)).then(
      (value) => ({ value }),
      (error: Error) => ({ error: error.message }),
    );
    expect(call).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await work).toEqual(expected);
    const calls = call.mock.calls.length;
    expect(calls).toBeGreaterThan(25);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(call).toHaveBeenCalledTimes(calls);
  } finally {
    call.mockRestore();
    vi.useRealTimers();
  }
});
