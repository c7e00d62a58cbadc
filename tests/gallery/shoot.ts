import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { OPTIONS_STATES } from './options-states.ts';
import { OVERLAY_STATES } from './overlay-states.ts';
import { POPUP_STATES } from './page-states.ts';
import { STORY_STATES } from './story-states.ts';

// Takes a picture of every state of the interface, light and dark, narrow and wide, to be looked at by a person.
// Usage: tsx tests/gallery/shoot.ts [folder] [only names that hold this]
const [folder = '/tmp/gallery', only = ''] = process.argv.slice(2);
const OVERLAY_CSS = [
  'assets/theme',
  'components/controls/buttons',
  'components/card/card',
  'components/overlay/overlay',
];
const PAGE_CSS = [...OVERLAY_CSS.slice(0, 2), 'components/controls/controls', 'components/popup/popup'];
const OPTIONS_CSS = [
  ...OVERLAY_CSS.slice(0, 3),
  'components/controls/controls',
  'components/options/options',
  'components/options/sections',
];
const STORY_CSS = [...PAGE_CSS.slice(0, 3), 'components/card/card', 'components/story/story'];
/** A picture of a whole page has what is below the window too. */
const ALL_LAID_OUT = '* { content-visibility: visible !important }';
const PARAGRAPH =
  'The ferry had left the mainland a little after ten with a light wind behind it, and most of those aboard were asleep. ';

const script = await bundle();
const overlayCss = await sheet(OVERLAY_CSS);
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const names = [
  ...Object.keys(OVERLAY_STATES),
  ...Object.keys(POPUP_STATES),
  ...Object.keys(STORY_STATES),
  ...OPTIONS_STATES,
];
for (const name of names.filter((each) => each.includes(only))) {
  for (const theme of ['light', 'dark'] as const) {
    for (const width of name.startsWith('popup') ? [360] : [320, 1280]) await shoot(name, theme, width);
  }
}
await browser.close();

async function shoot(name: string, theme: 'light' | 'dark', width: number): Promise<void> {
  const isOverlay = name in OVERLAY_STATES;
  const page: Page = await browser.newPage({ viewport: { width, height: isOverlay ? 760 : 560 }, colorScheme: theme });
  page.on('pageerror', (error) => console.error(name, error.message));
  await page.setContent(isOverlay ? article(theme) : await ownPage(name));
  await page.addScriptTag({ content: script });
  await page.evaluate(`show(${JSON.stringify(name)}, '${theme}', ${JSON.stringify(overlayCss)})`);
  await page.waitForTimeout(250);
  await page.screenshot({ path: `${folder}/${name}-${theme}-${width}.png`, fullPage: !isOverlay });
  await page.close();
}

function article(theme: 'light' | 'dark'): string {
  const colours = theme === 'light' ? 'background:#fff;color:#222' : 'background:#151515;color:#ddd';
  return `<!doctype html><style>body{margin:0;${colours};font:17px/1.6 Georgia,serif}article{max-width:640px;margin:auto;padding:16px}
    #sentence{text-decoration:underline #4a7fa8 1.5px;text-underline-offset:3px}</style><article><h1>Ferry runs aground</h1>
    <p>${PARAGRAPH.repeat(2)}<span id="sentence">“We had very little warning before the hull struck rock, and the crew were
    magnificent,” said the captain.</span></p>${`<p>${PARAGRAPH.repeat(4)}</p>`.repeat(5)}</article>`;
}

async function ownPage(name: string): Promise<string> {
  const css = await sheet(name in STORY_STATES ? STORY_CSS : name.startsWith('popup') ? PAGE_CSS : OPTIONS_CSS);
  return `<!doctype html><html lang="en"><style>${css}${ALL_LAID_OUT}</style><body></body></html>`;
}

async function sheet(names: readonly string[]): Promise<string> {
  return (await Promise.all(names.map((name) => readFile(`${name}.css`, 'utf8')))).join('\n');
}

async function bundle(): Promise<string> {
  const made = (await build({
    logLevel: 'error',
    configFile: false,
    resolve: { alias: { '@': resolve('.') } },
    build: { write: false, lib: { entry: 'tests/gallery/show.tsx', formats: ['iife'], name: 'gallery' } },
  })) as Rollup.RollupOutput[];
  const [chunk] = (made[0] as Rollup.RollupOutput).output;
  return chunk.code;
}
