import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from './rig/chromium.ts';
import { findChromium } from './rig/find-browser.ts';
import { type NewsWeb, startNewsWeb } from './rig/news-web.ts';
import type { Reader } from './rig/reader.ts';

const WAIT_MS = 10_000;
const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const PATH = findChromium();

// Firefox takes its language from a package that is installed with it, which there may not be.
describe.skipIf(PATH === null)('in a Chromium that speaks Arabic', () => {
  let web: NewsWeb;
  let reader: Reader;
  beforeAll(async () => {
    if (!existsSync(`${EXTENSION}/manifest.json`)) throw new Error(`${EXTENSION} is not built: run npm test`);
    web = await startNewsWeb();
    const options = { extension: EXTENSION, port: web.port, headless: true, args: ['--lang=ar'] };
    reader = await startChromium(PATH ?? '', options);
  });
  afterAll(async () => {
    await reader?.close();
    await web?.close();
  });

  test('a page of ours runs from right to left, and its headings and notes are Arabic', async () => {
    const tab = await reader.ownPage('welcome.html');
    const html = () => tab.run(() => ({ dir: document.documentElement.dir, lang: document.documentElement.lang }));
    await expect.poll(html, { timeout: WAIT_MS }).toEqual({ dir: 'rtl', lang: 'ar' });
    expect(await tab.run(() => document.querySelector('h2')?.textContent)).toBe('جرّبه هنا');
    await expect.poll(() => tab.closedText(), { timeout: WAIT_MS }).toContain('ملاحظات');
    await tab.close();
  });
});
