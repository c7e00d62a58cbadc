import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './rig/each-browser.ts';
import { isPanelOpen, openAnew, press, until, words } from './rig/own-pages.ts';
import type { Tab } from './rig/reader.ts';
import { addressOf, importDemonstration, putNewsrooms } from './rig/scenery.ts';

const TITLES = ['Figures', 'Quotes', 'Gaps', 'Who reported when', 'Outlets', 'Why this story'];

inEachBrowser('the side panel', (scene) => {
  let article: Tab;
  let panel: Tab;

  beforeAll(async () => {
    const { reader, desk } = scene();
    putNewsrooms(scene());
    await importDemonstration(scene());
    // Where the browser has no panel, the page stands in a tab and is told which other tab to speak of.
    article = await reader.open(addressOf('harbour-courier'));
    await desk.describe(article);
    panel = await reader.ownPage(`side-panel.html?tab=${article.id}`);
    await until(async () => (await words(panel, '#figures')) !== '');
  });

  test('tells the whole story of the article beside it, section by section', async () => {
    expect(await texts(panel, 'h2')).toEqual(TITLES);
    expect(await texts(panel, '.contents a')).toEqual(TITLES);
    expect((await texts(panel, '.ledger-row th[scope=row]')).join()).toContain('This article');
    expect((await texts(panel, '.statement .wordings > li')).length).toBeGreaterThan(1);
    expect(await words(panel, '#why .reasons')).toContain('Matched on');
  });

  test('leads from every figure of another outlet to its passage', async () => {
    const links = await panel.run(() =>
      [...document.querySelectorAll('.cells a')].map((a) => (a as HTMLAnchorElement).href),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^http:\/\/.+#:~:text=/);
  });

  test('keeps its tables for a screen reader, and within the width, where it is as narrow as a phone', async () => {
    await panel.size(320, 700);
    const { scrolls, heads } = await panel.run(() => ({
      scrolls: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      heads: getComputedStyle(document.querySelector('.cells tr') as Element).display,
    }));
    expect({ scrolls, heads }).toEqual({ scrolls: false, heads: 'block' });
    // Only Chromium's driver lets the whole page be heard.
    if (scene().engine === 'chromium') expect(await panel.speaks('columnheader', 'Printed words')).toBe(true);
    await panel.size(1280, 860);
  });

  test('copies nothing without being asked, and says so when it has', async () => {
    expect(await words(panel, '.copy-ledger [role=status]')).toBe('');
    await press(panel, 'Copy the ledger as CSV');
    await until(async () => (await words(panel, '.copy-ledger [role=status]')) !== '');
  });

  test('takes the article out of the story, and puts it back', async () => {
    await press(panel, 'Not this story');
    await until(async () => (await words(panel, 'h1')) === 'Nothing comparable yet');
    expect(await words(panel, '.correction-made')).toContain('Taken out of this story.');
    await press(panel, 'Undo');
    await until(async () => (await words(panel, '#figures')) !== '');
  });

  // The follower is a tab here, and hidden: it does not ask again by itself how far the page has got, as a panel does.
  async function comesBackRead(tab: Tab): Promise<void> {
    const { desk } = scene();
    await desk.describe(tab);
    await desk.tab.show();
    await tab.show();
  }

  test('follows the tab in front: another article, a page that is none, a pause and its end', async () => {
    const { reader, desk } = scene();
    const follower = await reader.ownPage('side-panel.html');
    await article.show();
    await until(async () => (await words(follower, '#figures')) !== '');
    const other = await reader.open(addressOf('northway-post'));
    await comesBackRead(other);
    const headline = await other.run(() => document.querySelector('h1')?.textContent?.trim() ?? '');
    await until(async () => (await words(follower, '#outlets .articles li')).includes(headline));
    await other.go(new URL('/', addressOf('northway-post')).href);
    await comesBackRead(other);
    await until(async () => (await words(follower, 'h1')) === 'Not an article');
    expect(await words(follower, '#figures')).toBe('');
    await desk.change({ paused: true });
    await comesBackRead(article);
    await until(async () => (await words(follower, 'h1')) === 'Paused everywhere');
    await press(follower, 'End the pause');
    // It is the tab in front itself now, and stays with the article.
    await follower.show();
    await until(async () => (await words(follower, '#figures')) !== '');
  });

  test('opens beside the page from the popup', async () => {
    const { reader, desk } = scene();
    const popup = await reader.ownPage('popup.html');
    // The popup is of the tab in front.
    await article.show();
    await openAnew(popup);
    await until(() => popup.run(hasDoor));
    const { x, y } = await popup.run(() => {
      const door = document.querySelector('.whole-story') as Element;
      const { left, top } = door.getBoundingClientRect();
      return { x: left + 20, y: top + 10 };
    });
    expect(await desk.tab.run(isPanelOpen)).toBe(false);
    // The popup closes itself behind the reader.
    await popup.click(x, y).catch(() => undefined);
    await until(() => desk.tab.run(isPanelOpen));
  });
});

function hasDoor(): boolean {
  return document.querySelector('.whole-story') !== null;
}

function texts(page: Tab, selector: string): Promise<string[]> {
  return page.run((wanted) => [...document.querySelectorAll(wanted)].map((each) => each.textContent ?? ''), selector);
}
