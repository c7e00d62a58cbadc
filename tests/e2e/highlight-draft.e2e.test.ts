import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from './rig/chromium.ts';
import { type Desk, openDesk } from './rig/desk.ts';
import { findChromium } from './rig/find-browser.ts';
import { listed, mirrored } from './rig/kept-highlights.ts';
import { emptyStorage, fillStorage, withoutUnlimitedStorage } from './rig/little-room.ts';
import { type NewsWeb, startNewsWeb } from './rig/news-web.ts';
import { selectParagraph } from './rig/paragraphs.ts';
import type { Reader, Tab } from './rig/reader.ts';
import { addressOf, importDemonstration, putNewsrooms } from './rig/scenery.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const chromium = findChromium();
/** Saving is tried for ten seconds before it is called uncertain. */
const WAIT = { timeout: 20_000 };
/** A page looks every four seconds whether its extension is still there. */
const NOTICED_MS = 6000;
const SILENCE = 'chrome.runtime.sendMessage = () => new Promise(() => undefined); true';
const NO_ROOM = /This was not saved: there is no room for its \d+ kB\. Free some space/;

// In Chromium alone: what goes wrong here is made by its driver, and Firefox lets none into a background or a content script.
describe.skipIf(chromium === null)('words that wait to be saved stay on the page in chromium', () => {
  let folder: string;
  let web: NewsWeb;
  let reader: Reader;
  let desk: Desk;
  let tab: Tab;
  const closed = () => tab.closedText();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-draft-'));
    web = await startNewsWeb();
    const extension = withoutUnlimitedStorage(EXTENSION, join(folder, 'extension'));
    reader = await startChromium(chromium ?? '', { extension, port: web.port, headless: true });
    desk = await openDesk(reader);
    const scene = { engine: reader.engine, web, reader, desk };
    putNewsrooms(scene);
    await importDemonstration(scene);
    tab = await reader.open(addressOf('northway-post'));
    await desk.describe(tab);
    await tab.show();
  });
  afterAll(async () => {
    await reader.close();
    await web.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Tries again by the keyboard: the focus is on the surface, and that is the first it comes to. */
  async function tryAgain(): Promise<void> {
    await tab.press('Tab');
    await tab.press('Enter');
  }

  test('where there is room in neither place and the site is taken back, and are saved once when there is room', async () => {
    await fillStorage(desk.tab);
    const giveRoom = await reader.limitDatabases?.(1);
    const begins = await selectParagraph(tab, 0);
    await tab.press('h');
    await expect.poll(closed, WAIT).toMatch(NO_ROOM);
    await tryAgain();
    await expect.poll(closed, WAIT).toMatch(NO_ROOM);
    expect(await listed(desk)).toEqual([]);
    await reader.withdrawSites();
    expect(await closed()).toMatch(NO_ROOM);
    expect(await closed()).toContain('Copy text');

    await emptyStorage(desk.tab);
    await giveRoom?.();
    await tab.show();
    await tryAgain();
    await expect.poll(closed, WAIT).toContain('Saved.');
    expect((await listed(desk)).map(({ target }) => target.quote.exact.startsWith(begins))).toEqual([true]);
    expect(await mirrored(desk)).toHaveLength(1);
    expect(await desk.request('highlightsHealth', null)).toMatchObject({ value: { count: 1, notice: null } });
  });

  test('where the background does not answer, and when the extension goes from under them', async () => {
    await tab.runInScript?.(SILENCE);
    await selectParagraph(tab, 2);
    await tab.press('h');
    await expect.poll(closed, WAIT).toContain('Saving…');
    await expect.poll(closed, WAIT).toContain('Not saved yet: Variorum did not answer.');
    expect(await closed()).toContain('Copy text');
    expect(await listed(desk)).toHaveLength(1);

    await desk.tab.run(() => void setTimeout(() => Reflect.get(globalThis, 'chrome').runtime.reload(), 100));
    await new Promise((resolve) => setTimeout(resolve, NOTICED_MS));
    expect(await closed()).toContain('Copy text');
    await tryAgain();
    await expect.poll(closed, WAIT).toContain('Variorum was updated or switched off while this page was open.');
    expect(await closed()).toContain('Copy text');
    expect(await closed()).not.toContain('Saved.');
  });
});
