import { expect, test } from 'vitest';
import { inEachBrowser } from './rig/each-browser.ts';
import { countUnderlines } from './rig/underlines.ts';

const WAIT_MS = 10_000;

// That Chromium opens it after an installation is seen by the rig itself, which waits for it at every start.
inEachBrowser('the welcome page', (scene) => {
  test('annotates its sample as a page of the web is annotated, and stores nothing', async () => {
    const { reader, desk } = scene();
    const tab = await reader.ownPage('welcome.html');
    await expect.poll(() => countUnderlines(tab), { timeout: WAIT_MS }).toBeGreaterThanOrEqual(3);
    expect(await tab.closedText()).toMatch(/^4\nnotes$/m);
    expect(await desk.request('summarize', null)).toMatchObject({ ok: true, value: { learnedTotal: 0 } });
    await tab.close();
  });
});
