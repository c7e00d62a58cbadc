import { afterEach, expect, test, vi } from 'vitest';

const CHROMIUM = { of: 'Chromium' };
const FIREFOX = { of: 'Firefox' };
// What a window finds by the id of an element lies behind its own properties.
const behind: object = Object.getPrototypeOf(globalThis);

afterEach(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(behind, 'browser');
});

async function found(): Promise<unknown> {
  return (await import('@/lib/browser/native-browser.ts')).browser;
}

test('is Chromium’s where there is no other', async () => {
  vi.stubGlobal('chrome', CHROMIUM);
  expect(await found()).toBe(CHROMIUM);
});

test('is Firefox’s where both names are there', async () => {
  vi.stubGlobal('chrome', CHROMIUM);
  vi.stubGlobal('browser', FIREFOX);
  expect(await found()).toBe(FIREFOX);
});

test('is never an element of the page that has the name for an id', async () => {
  vi.stubGlobal('chrome', CHROMIUM);
  Reflect.set(behind, 'browser', { runtime: { id: 'from the page' } }, behind);
  expect(Reflect.get(globalThis, 'browser')).toBeDefined();
  expect(await found()).toBe(CHROMIUM);
});
