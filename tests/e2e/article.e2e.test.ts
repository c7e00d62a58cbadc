import { beforeAll, expect, test } from 'vitest';
import { STAND_INS } from './rig/demonstration.ts';
import { inEachBrowser } from './rig/each-browser.ts';
import type { Tab } from './rig/reader.ts';
import { addressOf, importDemonstration, putNewsrooms } from './rig/scenery.ts';
import { countUnderlines, goToUnderline } from './rig/underlines.ts';

inEachBrowser('an article', (scene) => {
  beforeAll(async () => {
    putNewsrooms(scene());
    await importDemonstration(scene());
  });

  test('gets cards with what the other outlets reported', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('harbour-courier'));
    const state = await desk.describe(tab);
    expect(state).toMatchObject({ kind: 'annotated' });
    if (state?.kind !== 'annotated') return;
    expect(state.annotated.story?.articles).toBe(4);
    expect(state.annotated.story?.reasons.length).toBeGreaterThan(0);
    expect(state.annotated.cards.length).toBeGreaterThan(2);
    for (const card of state.annotated.cards) expect(card.text).toMatch(/\S/);
    const elsewhere = state.annotated.cards.flatMap((card) => card.evidence.map((evidence) => evidence.url));
    expect(elsewhere).not.toContain(addressOf('harbour-courier'));
    await tab.close();
  });

  test('is underlined where a card has its place, and not changed', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('northway-post'));
    await desk.describe(tab);
    expect(await countUnderlines(tab)).toBeGreaterThan(0);
    const markup = await tab.run(() => document.querySelector('article')?.outerHTML ?? '');
    await desk.change({ paused: true });
    await tab.reload();
    expect(await tab.run(() => document.querySelector('article')?.outerHTML ?? '')).toBe(markup);
    await desk.change({ paused: false });
    await tab.close();
  });

  test('opens a card on a click, and closes it with Escape', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('meridian-news'));
    await desk.describe(tab);
    await tab.show();
    const spot = await goToUnderline(tab, 0);
    expect(spot).not.toBeNull();
    const before = await tab.closedText();
    await tab.click(spot?.x ?? 0, spot?.y ?? 0);
    await expect.poll(() => tab.closedText(), { timeout: 5000 }).toContain('Why this card');
    await tab.press('Escape');
    await expect.poll(() => tab.closedText(), { timeout: 5000 }).toBe(before);
    await tab.close();
  });

  test('lists its cards in the rail', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('daily-lantern'));
    const state = await desk.describe(tab);
    await desk.ask(tab, 'openRail');
    const first = state?.kind === 'annotated' ? state.annotated.cards[0]?.text : undefined;
    expect(first).toBeDefined();
    await expect.poll(() => tab.closedText(), { timeout: 5000 }).toContain('Not in this article');
    await tab.close();
  });

  test('keeps its cards to itself: scripts of the page can read nothing of them', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('fennel-hill-gazette'));
    const state = await desk.describe(tab);
    await desk.ask(tab, 'openRail');
    await expect.poll(() => tab.closedText(), { timeout: 5000 }).toContain('Notes from other outlets');
    const seen = await tab.run(() => {
      const all = [...document.querySelectorAll('*')];
      return {
        openRoots: all.filter((element) => element.shadowRoot !== null).length,
        words: [document.documentElement.outerHTML, Reflect.get(document.documentElement, 'innerText')].join('\n'),
        globals: Object.getOwnPropertyNames(window).filter((name) => /variorum|wxt|browser\.runtime/i.test(name)),
      };
    });
    expect(seen.openRoots).toBe(0);
    expect(seen.globals).toEqual([]);
    expect(seen.words).not.toContain('Notes from other outlets');
    const cards = state?.kind === 'annotated' ? state.annotated.cards : [];
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) expect(seen.words).not.toContain(card.text);
    await tab.close();
  });

  test('has no words of a card in it, not even for window.find, until the reader opens one', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('fennel-hill-gazette'));
    expect(await desk.describe(tab)).toMatchObject({ kind: 'annotated' });
    expect(await findsNotes(tab)).toBe(false);
    await tab.close();
  });

  // Both browsers' window.find looks into closed roots, and in Chromium the selection it makes can be read. Expected to fail,
  // so that this file speaks up on the day the overlay is proof against it.
  test.fails('keeps an open card from window.find', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('fennel-hill-gazette'));
    await desk.describe(tab);
    await desk.ask(tab, 'openRail');
    await expect.poll(() => tab.closedText(), { timeout: 5000 }).toContain('Notes from other outlets');
    const found = await findsNotes(tab);
    await tab.close();
    expect(found).toBe(false);
  });

  test('leaves a front page alone', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(`http://${STAND_INS['northway-post']}/`);
    expect(await desk.describe(tab)).toMatchObject({ kind: 'not-an-article' });
    expect(await countUnderlines(tab)).toBe(0);
    expect(await tab.closedText()).toBe('');
    await tab.close();
  });

  test('of a site that is no outlet is not read', async () => {
    const { reader, desk, web } = scene();
    web.put('http://www.somebody.example/a', { body: '<!doctype html><title>A diary</title><p>Dear diary.' });
    const tab = await reader.open('http://www.somebody.example/a');
    expect((await desk.ask(tab, 'describe')).ok).toBe(false);
    await tab.close();
  });
});

function findsNotes(tab: Tab): Promise<boolean> {
  return tab.run(() => Reflect.get(window, 'find').call(window, 'Notes from other outlets'));
}
