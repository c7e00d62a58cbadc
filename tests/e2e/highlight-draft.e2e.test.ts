import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startChromium } from './rig/chromium.ts';
import { openDesk } from './rig/desk.ts';
import { findChromium } from './rig/find-browser.ts';
import { listed } from './rig/kept-highlights.ts';
import { startNewsWeb } from './rig/news-web.ts';
import { selectParagraph } from './rig/paragraphs.ts';
import { addressOf, importDemonstration, putNewsrooms } from './rig/scenery.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const chromium = findChromium();
/** Saving is tried for ten seconds before it is called uncertain. */
const WAIT = { timeout: 20_000 };
/** A page looks every four seconds whether its extension is still there. */
const NOTICED_MS = 6000;
const SILENCE = 'chrome.runtime.sendMessage = () => new Promise(() => undefined); true';

// In Chromium alone: a background that never answers is made in the world of the content script, where Firefox lets no driver in.
test.skipIf(chromium === null)(
  'words that the background did not answer for stay on the page, also when the extension goes from under it',
  async () => {
    const web = await startNewsWeb();
    const reader = await startChromium(chromium ?? '', { extension: EXTENSION, port: web.port, headless: true });
    const desk = await openDesk(reader);
    const scene = { engine: reader.engine, web, reader, desk };
    putNewsrooms(scene);
    await importDemonstration(scene);
    const tab = await reader.open(addressOf('northway-post'));
    await desk.describe(tab);
    await tab.show();
    const closed = () => tab.closedText();

    await tab.runInScript?.(SILENCE);
    await selectParagraph(tab, 2);
    await tab.press('h');
    await expect.poll(closed, WAIT).toContain('Saving…');
    await expect.poll(closed, WAIT).toContain('Not saved yet: Variorum did not answer.');
    expect(await closed()).toContain('Copy text');
    expect(await listed(desk)).toEqual([]);

    await desk.tab.run(() => void setTimeout(() => Reflect.get(globalThis, 'chrome').runtime.reload(), 100));
    await new Promise((resolve) => setTimeout(resolve, NOTICED_MS));
    expect(await closed()).toContain('Copy text');
    // The focus is on the surface, and what comes first is to try again.
    await tab.press('Tab');
    await tab.press('Enter');
    await expect.poll(closed, WAIT).toContain('Variorum was updated or switched off while this page was open.');
    expect(await closed()).toContain('Copy text');
    expect(await closed()).not.toContain('Saved.');
    await reader.close();
    await web.close();
  },
);
