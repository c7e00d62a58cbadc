import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { demonstrationArticle, STAND_INS } from './rig/demonstration.ts';
import { openDesk } from './rig/desk.ts';
import { inEachBrowser } from './rig/each-browser.ts';
import { findFirefox } from './rig/find-browser.ts';
import { startFirefox } from './rig/firefox.ts';
import { listed } from './rig/kept-highlights.ts';
import { startNewsWeb } from './rig/news-web.ts';
import { selectParagraph, withoutParagraph } from './rig/paragraphs.ts';
import type { Tab } from './rig/reader.ts';
import { readToSave } from './rig/saving-reader.ts';
import { addressOf, importDemonstration, putNewsrooms } from './rig/scenery.ts';

const WAIT = { timeout: 8000 };
const LONG_WAIT = { timeout: 20_000 };
const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const firefox = findFirefox();
const GONE = '1 highlight is not found on this page any more';
const REATTACH = 'Re-attach';
/** The surface is so wide where a quotation fills it, and stands in the middle of the window's foot. */
const SURFACE_WIDTH = 400;
/** A selection is listened to once it has not changed for some tenths of a second. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 1000));

inEachBrowser('a reader who saves words by hand', (scene) => {
  let tab: Tab;
  const { closed, kept } = readToSave(scene, (opened) => {
    tab = opened;
  });
  afterEach(async () => scene().desk.change({ paused: false, saving: true }));

  test('ties a highlight to other words where the page has its own no more', async () => {
    const words = await selectParagraph(tab, 2);
    await tab.press('h');
    await expect.poll(closed, WAIT).toContain('Saved.');
    const { address, html } = demonstrationArticle('northway-post', STAND_INS['northway-post']);
    scene().web.put(address, { body: withoutParagraph(html, words) });
    await tab.reload();
    await scene().desk.describe(tab);
    await expect
      .poll(async () => {
        await scene().desk.ask(tab, 'command', 'open-notes');
        return closed();
      }, WAIT)
      .toContain(GONE);
    await clickLastInPanel(tab, async () => (await closed()).includes(REATTACH));
    const others = await selectParagraph(tab, 0);
    await settled();
    const [width, height] = await tab.run(() => [document.documentElement.clientWidth, innerHeight] as const);
    // The first of the buttons in its last line.
    await tab.click((width - SURFACE_WIDTH) / 2 + 40, height - 30);
    await expect.poll(closed, WAIT).toContain('Tied to these words.');
    const [highlight] = await kept();
    expect(highlight?.target.quote.exact).toContain(others);
    await tab.reload();
    await scene().desk.describe(tab);
    await scene().desk.ask(tab, 'command', 'open-notes');
    await expect.poll(closed, WAIT).toContain('Your highlights here');
    expect(await closed()).not.toContain(GONE);
  });

  test('saves on a paused page what the menu or the key says is to be saved, and is told so', async () => {
    await scene().desk.change({ paused: true });
    await scene().desk.describeUntil(tab, (state) => state?.kind === 'paused');
    const words = await selectParagraph(tab, 2);
    await tab.press('h');
    expect(await scene().desk.ask(tab, 'command', 'save-highlight')).toEqual({ ok: true, value: true });
    await expect.poll(closed, WAIT).toContain('Saved. Variorum marks nothing on this page.');
    expect((await kept()).map(({ target }) => target.quote.exact.startsWith(words))).toEqual([true]);
  });

  test('is offered nothing where that is switched off, and saves with the key', async () => {
    await scene().desk.change({ saving: false });
    await tab.reload();
    await scene().desk.describe(tab);
    await selectParagraph(tab, 2);
    await settled();
    expect(await tab.speaks('button', 'Save')).toBe(false);
    await tab.press('h');
    await expect.poll(closed, WAIT).toContain('Saved.');
    expect(await kept()).toHaveLength(1);
  });

  // The last: nothing gives the sites back.
  test('loses nothing where the site is taken back from the extension while words are selected', async () => {
    const words = await selectParagraph(tab, 2);
    await expect.poll(() => tab.speaks('button', 'Save'), WAIT).toBe(true);
    await scene().reader.withdrawSites();
    await tab.show();
    expect(await tab.speaks('button', 'Save')).toBe(true);
    await tab.press('h');
    await expect.poll(closed, WAIT).toContain('Saved.');
    await tab.reload();
    await settled();
    expect(await scene().desk.describeUntil(tab, (state) => state !== null, 500)).toBeNull();
    expect(await closed()).toBe('');
    expect((await kept()).map(({ target }) => target.quote.exact.startsWith(words))).toEqual([true]);
  });
});

// What Chromium does is told in highlight-draft: there the old script goes on, and says so itself. Firefox ends it and starts the new.
test.skipIf(firefox === null)(
  'words selected in Firefox while the extension is updated are offered once, and are saved',
  async () => {
    const web = await startNewsWeb();
    const reader = await startFirefox(firefox ?? '', { extension: EXTENSION, port: web.port, headless: true });
    try {
      const scene = { engine: reader.engine, web, reader, desk: await openDesk(reader) };
      putNewsrooms(scene);
      await importDemonstration(scene);
      const tab = await reader.open(addressOf('northway-post'));
      await scene.desk.describe(tab);
      await tab.show();
      const words = await selectParagraph(tab, 2);
      await expect.poll(() => tab.speaks('button', 'Save'), WAIT).toBe(true);
      const before = await tab.closedText();

      await reader.update?.();
      await expect.poll(() => tab.closedText(), LONG_WAIT).not.toContain('Save');
      await expect.poll(() => tab.closedText(), LONG_WAIT).toBe(before.replace(/\nSave$/, ''));
      await tab.show();
      await tab.press('h');
      await expect.poll(() => tab.closedText(), LONG_WAIT).toContain('Saved.');
      const saved = await listed(await openDesk(reader));
      expect(saved.map(({ target }) => target.quote.exact.startsWith(words))).toEqual([true]);
    } finally {
      await reader.close();
      await web.close();
    }
  },
);

/** Clicks in the open list of notes from its foot upwards, until that did something. */
async function clickLastInPanel(tab: Tab, isDone: () => Promise<boolean>): Promise<void> {
  const [width, height] = await tab.run(() => [document.documentElement.clientWidth, innerHeight] as const);
  await tab.point(width - 60, height / 2);
  await tab.scroll(20_000);
  for (let y = height - 4; y > height / 2; y -= 16) {
    await tab.click(width - 60, y);
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (await isDone()) return;
  }
}
