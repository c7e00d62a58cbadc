import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './rig/each-browser.ts';
import { addressOf, importDemonstration, putNewsrooms } from './rig/scenery.ts';
import { goToUnderline } from './rig/underlines.ts';

// What browsers ask for by themselves while the tests run: their own updates and settings, never an outlet.
const BROWSERS_OWN =
  /^(CONNECT |https?:\/\/)([a-z0-9-]+\.)*(mozilla\.(com|org|net)|firefox\.com|googleapis\.com|google\.com|gvt1\.com|gstatic\.com)[:/]/;

inEachBrowser('reading', (scene) => {
  beforeAll(async () => {
    putNewsrooms(scene());
    await importDemonstration(scene());
  });

  test('is told to nobody: the browser asks for the page and for nothing else', async () => {
    const { reader, desk, web } = scene();
    web.asked.length = 0;
    const address = addressOf('harbour-courier');
    const tab = await reader.open(address);
    expect(await desk.describe(tab)).toMatchObject({ kind: 'annotated' });
    await desk.ask(tab, 'openRail');
    await tab.press('Escape');
    await tab.show();
    const spot = await goToUnderline(tab, 0);
    await tab.click(spot?.x ?? 0, spot?.y ?? 0);
    await pause(2000);
    expect(web.asked.filter((asked) => !BROWSERS_OWN.test(asked))).toEqual([address]);
    await tab.close();
  });
});
