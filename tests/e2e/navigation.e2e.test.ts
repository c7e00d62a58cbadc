import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { STAND_INS, VIEWS } from './rig/demonstration.ts';
import { inEachBrowser } from './rig/each-browser.ts';
import { addressOf, importDemonstration, putNewsrooms } from './rig/scenery.ts';
import { countUnderlines } from './rig/underlines.ts';

const SITE = `http://${STAND_INS['harbour-courier']}`;

inEachBrowser('navigation', (scene) => {
  beforeAll(async () => {
    putNewsrooms(scene());
    await importDemonstration(scene());
  });

  test('inside a single-page site is followed, there and back', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(SITE + VIEWS.front);
    expect(await desk.describe(tab)).toMatchObject({ kind: 'not-an-article' });
    await tab.run(() => document.querySelector<HTMLElement>('a[data-view]')?.click());
    const story = await desk.describeUntil(
      tab,
      (state) => state?.kind === 'annotated' && state.annotated.story !== null,
    );
    expect(story).toMatchObject({ kind: 'annotated' });
    expect(await countUnderlines(tab)).toBeGreaterThan(0);
    await tab.run(() => history.back());
    expect(await desk.describeUntil(tab, (state) => state?.kind === 'not-an-article')).toMatchObject({
      kind: 'not-an-article',
    });
    expect(await countUnderlines(tab)).toBe(0);
    await tab.close();
  });

  test('to another article of a single-page site does not carry cards over', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(SITE + VIEWS.story);
    await desk.describeUntil(tab, (state) => state?.kind === 'annotated');
    await tab.run((path) => {
      history.pushState(null, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
    }, VIEWS.other);
    const other = await desk.describeUntil(
      tab,
      (state) => state?.kind === 'annotated' && state.headline?.includes('lighthouse') === true,
    );
    expect(other).toMatchObject({ kind: 'annotated', annotated: { story: null } });
    await tab.close();
  });

  test('back to a page kept by the browser finds its cards again', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('harbour-courier'));
    const first = await desk.describe(tab);
    await tab.go(addressOf('daily-lantern'));
    await desk.describe(tab);
    await tab.back();
    await pause(500);
    const again = await desk.describeUntil(tab, (state) => state?.kind === 'annotated');
    expect(again?.kind === 'annotated' && again.annotated.cards.length).toBe(
      first?.kind === 'annotated' && first.annotated.cards.length,
    );
    expect(await countUnderlines(tab)).toBeGreaterThan(0);
    await tab.close();
  });
});
