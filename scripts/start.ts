import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { startChromium } from '../tests/e2e/rig/chromium.ts';
import { type Desk, openDesk } from '../tests/e2e/rig/desk.ts';
import { startNewsWeb } from '../tests/e2e/rig/news-web.ts';
import { packOf } from '../tests/e2e/rig/pack-of.ts';
import type { Tab } from '../tests/e2e/rig/reader.ts';
import { goToUnderline } from '../tests/e2e/rig/underlines.ts';
import { buildDemonstration, DEMONSTRATION } from './build-demonstration.ts';
import { folderSet, ownSet, type ServedPage } from './demonstration-set.ts';
import { describePage } from './describe-page.ts';
import { findOrInstallChromium } from './find-or-install-chromium.ts';

const USAGE = 'Usage: npm start [-- [--headless] FOLDER], where FOLDER holds .txt or .html articles';

const args = process.argv.slice(2);
const folders = args.filter((arg) => !arg.startsWith('-'));
const wrong = args.some((arg) => arg.startsWith('-') && arg !== '--headless') || folders.length > 1;
if (wrong) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await demonstrate(folders[0] ?? null, args.includes('--headless') || !hasDisplay());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

/** Serves the articles, opens them in a browser with the extension, and answers the exit code. */
async function demonstrate(folder: string | null, headless: boolean): Promise<number> {
  // npm runs scripts at the root; the folder was named from where the person is.
  const here = process.env['INIT_CWD'] ?? process.cwd();
  const set = folder === null ? ownSet() : folderSet(resolve(here, folder));
  const browser = findOrInstallChromium();
  if ('why' in browser) {
    console.error(browser.why);
    return 1;
  }
  console.log('Building the extension …');
  const extension = buildDemonstration([...new Set(set.pages.map((page) => new URL(page.address).host))]);
  const web = await startNewsWeb();
  for (const { address, html } of set.pages) web.put(address, { body: html });
  const reader = await startChromium(browser.path, { extension, port: web.port, headless });
  try {
    console.log(`${browser.path} ${reader.version}${headless ? ', no display: headless' : ''}`);
    const desk = await openDesk(reader);
    await importArticles(desk, bundledPacks(extension), set.lines.length > 0 ? packOf(set.lines) : null);
    let asExpected = true;
    for (const page of set.pages) {
      const tab = await reader.open(page.address);
      const state = await desk.describe(tab);
      console.log(describePage(page, state));
      asExpected &&= isAsExpected(page, state?.kind ?? null);
      if (headless) {
        for (const path of await takePictures(desk, tab, page.name)) console.log(`  ${path}`);
        await tab.close();
      }
    }
    console.log(asExpected ? '\nEvery page showed what was expected.' : '\nSome page did not show what was expected.');
    if (!headless) {
      console.log('The browser stays open until you close it.');
      await reader.closed;
    }
    return asExpected ? 0 : 1;
  } finally {
    await reader.close();
    await web.close();
  }
}

/** Only these articles shall speak: bundled packs go, and the articles come as a pack made by our own `pack` command. */
async function importArticles(desk: Desk, bundled: readonly string[], pack: string | null): Promise<void> {
  for (const packId of bundled) {
    await untilStored(desk, packId);
    await desk.request('forget', { kind: 'pack', packId });
  }
  if (pack === null) return;
  const imported = await desk.request('importPack', { json: pack });
  if (!imported.ok) throw new Error(`The pack was refused: ${imported.why}`);
  const { articles, stories } = imported.value;
  console.log(
    `Imported a pack of these articles, made by "npm run cli -- pack": ${articles} articles, ${stories} stories.`,
  );
}

/** The ids of the packs that the build carries. */
function bundledPacks(extension: string): string[] {
  const index: { id: string }[] = JSON.parse(readFileSync(join(extension, 'packs', 'index.json'), 'utf8'));
  return index.map(({ id }) => id);
}

/** The background imports bundled packs on its own, right after it is installed. */
async function untilStored(desk: Desk, packId: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const store = await desk.request('summarize', null);
    if (!store.ok) throw new Error(store.why);
    if (store.value.packs.some(({ id }) => id === packId)) return;
    await pause(100);
  }
  throw new Error(`The bundled pack ${packId} was not imported`);
}

function isAsExpected(page: ServedPage, shown: string | null): boolean {
  return shown === (page.isArticle ? 'annotated' : 'not-an-article');
}

/** The whole page with the rail open, and the window with a card open; answers the paths. */
async function takePictures(desk: Desk, tab: Tab, name: string): Promise<string[]> {
  const folder = join(DEMONSTRATION, 'screenshots');
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  const spot = await goToUnderline(tab, 0);
  if (spot) {
    await tab.click(spot.x, spot.y);
    await pause(300);
    paths.push(join(folder, `${name}-card.png`));
    await tab.screenshot(paths.at(-1) ?? '');
    await tab.press('Escape');
  }
  await desk.ask(tab, 'openRail');
  await pause(300);
  paths.push(join(folder, `${name}.png`));
  await tab.screenshot(paths.at(-1) ?? '', true);
  return paths;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
