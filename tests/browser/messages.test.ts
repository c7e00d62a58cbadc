import { afterEach, describe, expect, test, vi } from 'vitest';
import { request } from '@/lib/browser/messages.ts';
import { browser } from './fake-extension.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));

const send = vi.spyOn(browser.runtime, 'sendMessage');

afterEach(() => {
  send.mockReset();
});

describe('a request', () => {
  test('travels with its name and argument, and the answer comes back', async () => {
    send.mockResolvedValueOnce({ ok: true, value: null });
    expect(await request('badge', { count: 2 })).toEqual({ ok: true, value: null });
    expect(send).toHaveBeenCalledExactlyOnceWith({ to: 'background', name: 'badge', ask: { count: 2 } });
  });

  test('that is refused is not made again', async () => {
    send.mockResolvedValueOnce({ ok: false, why: 'No.' });
    expect(await request('summarize', null)).toEqual({ ok: false, why: 'No.' });
    expect(send).toHaveBeenCalledTimes(1);
  });

  test.each<readonly [string, () => unknown]>([
    ['nothing, as from a killed worker', () => send.mockResolvedValueOnce(undefined)],
    ['null, as from a worker without listeners', () => send.mockResolvedValueOnce(null)],
    ['something else', () => send.mockResolvedValueOnce('done')],
    [
      'an error',
      () => send.mockRejectedValueOnce(new Error('The message port closed before a response was received.')),
    ],
  ])('that is answered with %s is made once more', async (_, first) => {
    first();
    send.mockResolvedValueOnce({ ok: true, value: 3 });
    expect(await request('forget', { kind: 'learned' })).toEqual({ ok: true, value: 3 });
  });

  test('that is never answered is a refusal with a next step', async () => {
    send.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    expect(await request('summarize', null)).toEqual({
      ok: false,
      why: expect.stringMatching(/did not answer.*reload/),
    });
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('from a page that outlived the extension asks to reload it, at once', async () => {
    const { id } = browser.runtime;
    Object.assign(browser.runtime, { id: undefined });
    send.mockRejectedValue(new TypeError('Cannot read properties of undefined'));
    expect(await request('summarize', null)).toEqual({ ok: false, why: expect.stringMatching(/was updated.*Reload/) });
    expect(send).toHaveBeenCalledTimes(1);
    Object.assign(browser.runtime, { id });
  });
});
