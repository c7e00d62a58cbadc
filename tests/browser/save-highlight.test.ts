import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { saveWithRetry } from '@/lib/browser/save-highlight.ts';
import type { NewHighlight } from '@/lib/highlight-protocol.ts';
import { browser } from './fake-extension.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));

const send = vi.spyOn(browser.runtime, 'sendMessage');
const SAVED = { ok: true, value: { id: 'h1' } };
const NEW: NewHighlight = {
  id: 'h1',
  madeAt: '2031-04-02T10:00:00Z',
  target: { quote: { exact: 'aground', prefix: '', suffix: '' }, position: null },
  colour: 'yellow',
  note: '',
  tags: [],
  cardId: null,
  title: 'A ferry',
  article: null,
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  send.mockReset();
});

async function save(signal = new AbortController().signal) {
  const started = Date.now();
  let took = 0;
  const saving = saveWithRetry(NEW, signal).finally(() => {
    took = Date.now() - started;
  });
  await vi.advanceTimersByTimeAsync(30_000);
  return { outcome: await saving, took };
}

describe('a highlight on its way', () => {
  test('is saved once the background says that this very one is', async () => {
    send.mockResolvedValueOnce(SAVED);
    expect((await save()).outcome).toEqual(SAVED);
    expect(send).toHaveBeenCalledExactlyOnceWith({ to: 'background', name: 'saveHighlight', ask: NEW });
  });

  test.each<readonly [string, () => Promise<unknown>]>([
    ['an error', () => Promise.reject(new Error('The message channel closed.'))],
    [
      'an error at once',
      () => {
        throw new Error('No context.');
      },
    ],
    ['undefined', () => Promise.resolve(undefined)],
    ['another highlight', () => Promise.resolve({ ok: true, value: { id: 'h2' } })],
    ['no highlight', () => Promise.resolve({ ok: true, value: null })],
    ['a refusal without a sentence', () => Promise.resolve({ ok: false })],
    ['words', () => Promise.resolve('saved')],
    ['nothing for good', () => new Promise(() => {})],
  ])('that is answered with %s is sent again under the same id', async (_, answer) => {
    send.mockImplementationOnce(answer).mockImplementationOnce(answer).mockResolvedValueOnce(SAVED);
    expect((await save()).outcome).toEqual(SAVED);
    expect(send.mock.calls.map(([message]) => message)).toEqual(
      Array(3).fill({ to: 'background', name: 'saveHighlight', ask: NEW }),
    );
  });

  test('is not called saved by an answer that comes after its attempt was given up, but by the next', async () => {
    send.mockImplementationOnce(() => new Promise((resolve) => setTimeout(resolve, 2500, SAVED)));
    send.mockResolvedValueOnce(SAVED);
    expect(await save()).toEqual({ outcome: SAVED, took: 2050 });
  });

  test.each<readonly [string, () => Promise<unknown>]>([
    ['always fails', () => Promise.reject(new Error('Nobody listens.'))],
    ['is never answered', () => new Promise(() => {})],
  ])('that %s is said to be unsaved within ten seconds, with a next step', async (_, answer) => {
    send.mockImplementation(answer);
    const { outcome, took } = await save();
    expect(outcome).toEqual({ ok: false, why: expect.stringMatching(/^Not saved yet.*Try again, or copy the text/) });
    expect(took).toBeLessThanOrEqual(10_000);
    expect(took).toBeGreaterThan(9000);
  });

  test('that is refused is not sent again', async () => {
    send.mockResolvedValueOnce({ ok: false, why: 'In a private window nothing is kept.' });
    expect((await save()).outcome).toEqual({ ok: false, why: 'In a private window nothing is kept.' });
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('is not sent any more once nobody waits for it', async () => {
    send.mockResolvedValue(undefined);
    const life = new AbortController();
    setTimeout(() => life.abort(), 100);
    const { outcome, took } = await save(life.signal);
    expect(outcome).toMatchObject({ ok: false });
    expect(took).toBe(100);
  });

  test('from a page that outlived the extension asks to reload it, and sends nothing', async () => {
    const { id } = browser.runtime;
    Reflect.deleteProperty(browser.runtime, 'id');
    expect((await save()).outcome).toEqual({
      ok: false,
      why: expect.stringMatching(/updated or switched off.*Reload/),
    });
    expect(send).not.toHaveBeenCalled();
    browser.runtime.id = id;
  });
});
