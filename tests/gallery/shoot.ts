import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium } from '../e2e/rig/find-browser.ts';
import { isOverlay, openGallery, STATES } from './gallery-page.ts';

// Takes a picture of every state of the interface, light and dark, narrow and wide, to be looked at by a person.
// Usage: tsx tests/gallery/shoot.ts [folder] [only names that hold this] [language: en, de, fr, es, ar]
const [folder = '/tmp/gallery', only = '', language = 'en'] = process.argv.slice(2);
const path = findChromium();
if (path === null) throw new Error('No Chromium was found: npm start installs one.');

await mkdir(folder, { recursive: true });
const gallery = await openGallery(language);
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
for (const name of STATES.filter((each) => each.includes(only))) {
  for (const theme of ['light', 'dark'] as const) {
    for (const width of name.startsWith('popup') ? [360] : [320, 1280]) await shoot(name, theme, width);
  }
}
await browser.close();

async function shoot(name: string, theme: 'light' | 'dark', width: number): Promise<void> {
  const height = isOverlay(name) ? 760 : 560;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme });
  page.on('pageerror', (error) => console.error(name, error.message));
  await page.setContent(await gallery.page(name, theme));
  await page.waitForTimeout(250);
  await page.screenshot({
    path: `${folder}/${name}-${theme}-${width}.png`,
    fullPage: !isOverlay(name) && !name.endsWith('many'),
  });
  await page.close();
}
