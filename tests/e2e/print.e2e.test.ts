import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './rig/each-browser.ts';
import { addressOf, importDemonstration, putNewsrooms } from './rig/scenery.ts';
import { goToUnderline } from './rig/underlines.ts';

const WAIT = { timeout: 5000 };

inEachBrowser('a page on paper', (scene) => {
  beforeAll(async () => {
    putNewsrooms(scene());
    await importDemonstration(scene());
  });

  test('is the page as it was, whatever is drawn over it on the screen', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('harbour-courier'));
    expect(await desk.describe(tab)).toMatchObject({ kind: 'annotated' });
    await tab.show();
    const spot = await goToUnderline(tab, 0);
    await tab.click(spot?.x ?? 0, spot?.y ?? 0);
    await expect.poll(() => tab.closedText(), WAIT).toContain('Why this note');
    const withNotes = await tab.printed();
    await desk.change({ paused: true });
    await expect.poll(() => tab.closedText(), WAIT).toBe('');
    const without = await tab.printed();
    expect(without.length).toBeGreaterThan(5000);
    // Their difference in words would be a screen full of bytes.
    expect(withNotes === without).toBe(true);
    await desk.change({ paused: false });
    await tab.close();
  });
});
