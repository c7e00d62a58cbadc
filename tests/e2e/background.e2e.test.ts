import { beforeAll, expect, test } from 'vitest';
import type { PageState } from '../../lib/protocol.ts';
import { inEachBrowser } from './rig/each-browser.ts';
import { addressOf, importDemonstration, putNewsrooms } from './rig/scenery.ts';

inEachBrowser('a background that is ended', (scene) => {
  beforeAll(async () => {
    putNewsrooms(scene());
    await importDemonstration(scene());
  });

  test('between two pages changes nothing', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('harbour-courier'));
    const first = await desk.describe(tab);
    await reader.stopBackground();
    const other = await reader.open(addressOf('northway-post'));
    expect(await desk.describe(other)).toMatchObject({ kind: 'annotated' });
    await reader.stopBackground();
    await tab.reload();
    expect(sentences(await desk.describe(tab))).toEqual(sentences(first));
    expect(sentences(first).length).toBeGreaterThan(0);
    await tab.close();
    await other.close();
  });

  test('again and again while pages are read loses none of them', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('meridian-news'));
    const first = sentences(await desk.describe(tab));
    for (let round = 0; round < 3; round += 1) {
      const loaded = tab.reload();
      await reader.stopBackground();
      await loaded;
      expect(sentences(await desk.describe(tab))).toEqual(first);
    }
    await tab.close();
  });
});

function sentences(state: PageState | null): string[] {
  return state?.kind === 'annotated' ? state.annotated.cards.map((card) => card.text) : [];
}
