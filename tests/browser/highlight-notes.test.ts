import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { highlightNotes } from '@/lib/browser/highlight-notes.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));

const notes = highlightNotes();
/** The one file of the browser's file system for the extension; null where it was never made. */
let file: string | null = null;
let refusal: DOMException | null = null;

beforeEach(() => {
  fakeBrowser.reset();
  file = null;
  refusal = null;
  vi.stubGlobal('navigator', {
    storage: {
      getDirectory: async () => ({
        async getFileHandle(_name: string, { create }: { readonly create: boolean }) {
          if (refusal !== null) throw refusal;
          if (file === null && !create) throw new DOMException('There is none.', 'NotFoundError');
          return {
            getFile: async () => ({ text: async () => file ?? '' }),
            createWritable: async () => ({
              write: async (words: string) => {
                file = words;
              },
              close: async () => {},
            }),
          };
        },
      }),
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

test('the witness knows nothing at first, and then the number it was told', async () => {
  expect(await notes.witness()).toBeNull();
  await notes.setWitness(12);
  expect(await notes.witness()).toBe(12);
  file = 'not a number';
  expect(await notes.witness()).toBeNull();
});

test('a witness that cannot be heard is a failure, and not one that knows nothing', async () => {
  refusal = new DOMException('Not in a private window.', 'SecurityError');
  await expect(notes.witness()).rejects.toThrow('private');
});

test('whether the copies were compared is forgotten with the run of the browser', async () => {
  expect(await notes.isCompared()).toBe(false);
  await notes.setCompared(true);
  expect(await notes.isCompared()).toBe(true);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('what happened is told until it is forgotten, and what is no such note is none', async () => {
  const happened = { at: '2031-04-02T10:00:00.000Z', missing: 0, broughtBack: 4, isSetAside: false };
  expect(await notes.happened()).toBeNull();
  await notes.setHappened(happened);
  expect(await notes.happened()).toEqual(happened);
  await notes.setHappened(null);
  expect(await notes.happened()).toBeNull();
  await fakeBrowser.storage.local.set({ highlightsHappened: { at: 7 } });
  expect(await notes.happened()).toBeNull();
});
