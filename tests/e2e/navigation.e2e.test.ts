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

  test('that only changes parameters leaves the notes where they are', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(`${addressOf('harbour-courier')}?utm_source=letter`);
    const before = await desk.describe(tab);
    expect(before).toMatchObject({ kind: 'annotated' });
    await desk.ask(tab, 'openRail');
    // The announcement is the last to come, a tenth of a second after all else.
    await expect
      .poll(() => tab.closedText(), { timeout: 5000 })
      .toMatch(/beside this article[\s\S]*Notes beside this article/);
    const underlines = await countUnderlines(tab);
    expect(underlines).toBeGreaterThan(0);
    const words = await tab.closedText();
    await tab.run(() => history.replaceState(null, '', `${location.pathname}?scroll=80`));
    // The address is looked at every second, and the text until 5.4 s after that.
    const gone = await desk.describeUntil(tab, (state) => state?.kind !== 'annotated', 7000);
    expect(gone).toEqual(before);
    expect(await countUnderlines(tab)).toBe(underlines);
    expect(await tab.closedText()).toBe(words);
    await tab.close();
  });

  test('back to a page kept by the browser finds its cards again', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('harbour-courier'));
    const first = await desk.describe(tab);
    const count = first?.kind === 'annotated' ? first.annotated.cards.length : 0;
    expect(count).toBeGreaterThan(0);
    await tab.run(() => Reflect.set(window, 'isKept', true));
    await tab.go(addressOf('daily-lantern'));
    await desk.describe(tab);
    await tab.back();
    await pause(500);
    const again = await desk.describeUntil(tab, (state) => state?.kind === 'annotated');
    expect(await tab.run(() => Reflect.get(window, 'isKept'))).toBe(true);
    expect(again?.kind === 'annotated' && again.annotated.cards.length).toBe(count);
    expect(await countUnderlines(tab)).toBeGreaterThan(0);
    await expect.poll(() => desk.badge(tab), { timeout: 5000 }).toBe(String(count));
    await tab.close();
  });
});
