import { afterEach, describe, expect, test, vi } from 'vitest';
import { handleTab, request } from '@/lib/browser/messages.ts';
import { browser, HOME } from './fake-extension.ts';

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

describe('a tab', () => {
  const ours = { id: 'variorum-test', origin: HOME, url: `${HOME}/popup.html` };
  const describeTab = { to: 'tab', name: 'describe', ask: null };

  /** What a tab answers by the callback while its listener runs: no browser's own API is sure to take a promise. */
  function answerOf(message: unknown, sender: object): { readonly returned: unknown; readonly answers: unknown[] } {
    const add = vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementationOnce(() => undefined);
    handleTab(
      {
        describe: () => ({ kind: 'paused' }),
        article: () => null,
        openRail: () => null,
        command: () => true,
        readAgain: () => null,
      },
      new AbortController().signal,
    );
    const listener = add.mock.lastCall?.[0] as unknown as (...given: unknown[]) => unknown;
    const answers: unknown[] = [];
    const returned = listener(message, sender, (answer: unknown) => answers.push(answer));
    return { returned, answers };
  }

  test('answers our own pages at once', () => {
    expect(answerOf(describeTab, ours)).toEqual({ returned: true, answers: [{ ok: true, value: { kind: 'paused' } }] });
  });

  test.each<readonly [string, unknown, object]>([
    ['another page', describeTab, { ...ours, origin: 'https://news.example', url: 'https://news.example/' }],
    ['another extension', describeTab, { ...ours, id: 'somebody-else' }],
    ['what is for the background', { ...describeTab, to: 'background' }, ours],
    ['a name it does not know', { ...describeTab, name: 'toString' }, ours],
  ])('leaves %s to others', (_, message, sender) => {
    expect(answerOf(message, sender)).toEqual({ returned: undefined, answers: [] });
  });
});
