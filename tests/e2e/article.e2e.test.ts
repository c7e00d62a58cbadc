import { beforeAll, expect, test } from 'vitest';
import type { PageState } from '../../lib/protocol.ts';
import { STAND_INS } from './rig/demonstration.ts';
import { inEachBrowser } from './rig/each-browser.ts';
import { isPanelOpen, until } from './rig/own-pages.ts';
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
    const elsewhere = state.annotated.cards.flatMap((card) =>
      card.evidence.map((evidence) => evidence.link?.split('#')[0]),
    );
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

  test('has its notes in the top layer, but not above a dialog that the page waits with', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('northway-post'));
    const top = () => tab.run(() => document.documentElement.lastElementChild?.matches(':popover-open'));
    await desk.describe(tab);
    await expect.poll(top, { timeout: 5000 }).toBe(true);
    await desk.change({ paused: true });
    await expect.poll(top, { timeout: 5000 }).toBe(false);
    await tab.run(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
    });
    await desk.change({ paused: false });
    const isHosted = () => tab.run(() => document.documentElement.lastElementChild?.localName === 'div');
    await expect.poll(isHosted, { timeout: 5000 }).toBe(true);
    expect(await top()).toBe(false);
    await tab.close();
  });

  test('opens a card on a click, and closes it with Escape', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('meridian-news'));
    await desk.describe(tab);
    await tab.show();
    const spot = await goToUnderline(tab, 0);
    expect(spot).not.toBeNull();
    await expect.poll(() => tab.closedText(), { timeout: 5000 }).toContain('beside this article');
    const before = await tab.closedText();
    await tab.click(spot?.x ?? 0, spot?.y ?? 0);
    await expect.poll(() => tab.closedText(), { timeout: 5000 }).toContain('Why this note');
    await tab.press('Escape');
    await expect.poll(() => tab.closedText(), { timeout: 5000 }).toBe(before);
    await tab.close();
  });

  test('lists its cards in the rail', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('daily-lantern'));
    const state = await desk.describe(tab);
    await desk.ask(tab, 'openRail');
    // The words of a card are sealed in several runs; what counts is that they stand there, in this order.
    const listed = async () => (await tab.closedText()).replace(/\s+/g, ' ');
    for (const words of sentencesOf(state)) await expect.poll(listed, { timeout: 5000 }).toContain(words);
    await tab.close();
  });

  test('keeps its cards to itself: scripts of the page can read nothing of them', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('fennel-hill-gazette'));
    const state = await desk.describe(tab);
    await desk.ask(tab, 'openRail');
    await expect.poll(() => tab.closedText(), { timeout: 5000 }).toContain('Notes beside this article');
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
    expect(seen.words).not.toContain('Notes beside this article');
    const cards = state?.kind === 'annotated' ? state.annotated.cards : [];
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) expect(seen.words).not.toContain(card.text);
    await tab.close();
  });

  test('keeps an open card from window.find and from selections', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('fennel-hill-gazette'));
    const words = [...sentencesOf(await desk.describe(tab)), 'Notes beside this article', 'Why this note'];
    expect(await findsIn(tab, ['notes', ...words])).toEqual([]);
    await openFirstNote(tab);
    expect(await findsIn(tab, words)).toEqual([]);
    await tab.press('Escape');
    await desk.ask(tab, 'openRail');
    await expect.poll(() => tab.closedText(), { timeout: 5000 }).toContain('Notes beside this article');
    expect(await findsIn(tab, words)).toEqual([]);
    await tab.close();
  });

  // In Firefox an event tells the page at which element of a closed root it began.
  test('keeps the words of a card from those who watch the pointer and the keys', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('fennel-hill-gazette'));
    const words = sentencesOf(await desk.describe(tab));
    await watchEvents(tab);
    await openFirstNote(tab);
    await tab.press('Tab');
    await desk.ask(tab, 'openRail');
    await expect.poll(() => tab.closedText(), { timeout: 5000 }).toContain('Notes beside this article');
    for (let y = 10; y < 850; y += 12) for (const x of [900, 1000, 1150, 1260]) await tab.point(x, y);
    await tab.press('Tab');
    const seen = await seenByWatcher(tab);
    expect(seen.events).toBeGreaterThan(0);
    for (const each of words) expect(seen.markup).not.toContain(each);
    await tab.close();
  });

  test('says its cards to screen readers', async () => {
    const { reader, desk } = scene();
    const tab = await reader.open(addressOf('fennel-hill-gazette'));
    const state = await desk.describe(tab);
    await desk.ask(tab, 'openRail');
    await expect.poll(() => tab.closedText(), { timeout: 5000 }).toContain('Notes beside this article');
    expect(await tab.speaks('heading', 'Notes beside this article')).toBe(true);
    expect(await tab.speaks('button', 'Hide on this page')).toBe(true);
    const card = state?.kind === 'annotated' ? state.annotated.cards[0] : undefined;
    if (card === undefined) throw new Error('The page has a card');
    const name = [card.label, card.text, card.outlets].join(' ').trim();
    expect(await tab.speaks('button', name)).toBe(true);
    await tab.close();
  });

  test('leads from the list of its cards to the whole story beside it', async () => {
    const { engine, reader, desk } = scene();
    const tab = await reader.open(addressOf('harbour-courier'));
    await desk.describe(tab);
    await tab.show();
    await desk.ask(tab, 'command', 'open-notes');
    await expect.poll(() => tab.closedText(), { timeout: 5000 }).toContain('See the whole story');
    const before = await desk.tab.run(countTabs);
    // From the heading to the way out, and to the door; in Firefox what scrolls is stopped at too.
    const stops = engine === 'chromium' ? ['Tab', 'Tab'] : ['Tab', 'Tab', 'Tab'];
    for (const key of [...stops, 'Enter']) await tab.press(key);
    // Firefox counts no key pressed in a page as one that may open its sidebar: there it is a tab.
    await until(async () =>
      engine === 'chromium' ? desk.tab.run(isPanelOpen) : (await desk.tab.run(countTabs)) > before,
    );
    expect(await desk.tab.run(countTabs)).toBe(engine === 'chromium' ? before : before + 1);
    await tab.close();
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

/** The sentences of the cards of a page. */
function sentencesOf(state: PageState | null): string[] {
  const cards = state?.kind === 'annotated' ? state.annotated.cards : [];
  expect(cards.length).toBeGreaterThan(0);
  return cards.map((card) => card.text);
}

async function countTabs(): Promise<number> {
  const { tabs } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  return (await tabs.query({})).length;
}

async function openFirstNote(tab: Tab): Promise<void> {
  await tab.show();
  const spot = await goToUnderline(tab, 0);
  await tab.click(spot?.x ?? 0, spot?.y ?? 0);
  await expect.poll(() => tab.closedText(), { timeout: 5000 }).toContain('Why this note');
}

/** Those words that a script of the page finds, or gets by selecting everything it can. */
function findsIn(tab: Tab, words: readonly string[]): Promise<string[]> {
  return tab.run((wanted) => {
    const selection = getSelection();
    const found = wanted.filter((each) => {
      selection?.removeAllRanges();
      return Reflect.get(window, 'find').call(window, each, false, false, true) || selection?.toString();
    });
    selection?.collapse(document.body, 0);
    for (let step = 0; step < 2000; step += 1) selection?.modify('extend', 'forward', 'word');
    const extended = selection?.toString() ?? '';
    selection?.selectAllChildren(document.documentElement);
    const all = `${extended} ${selection}`;
    selection?.removeAllRanges();
    return [...found, ...wanted.filter((each) => all.includes(each))];
  }, words);
}

/** Has the page look at all that events of the pointer and the keys tell it. */
function watchEvents(tab: Tab): Promise<void> {
  return tab.run(() => {
    const seen = new Set<Node>();
    const types = [
      'mouseover',
      'mousemove',
      'mouseout',
      'mousedown',
      'click',
      'pointermove',
      'keydown',
      'focusin',
      'wheel',
    ];
    const names = ['target', 'originalTarget', 'explicitOriginalTarget', 'rangeParent', 'relatedTarget'];
    const look = (event: Event) => {
      for (const name of names) {
        const node = Reflect.get(event, name);
        const root = node instanceof Node ? node.getRootNode() : document;
        if (node instanceof Node) seen.add(node);
        if (root instanceof ShadowRoot) seen.add(root);
      }
    };
    for (const type of types) addEventListener(type, look, true);
    Reflect.set(window, 'seenNodes', seen);
  });
}

function seenByWatcher(tab: Tab): Promise<{ events: number; markup: string }> {
  return tab.run(() => {
    const nodes: Element[] = [...Reflect.get(window, 'seenNodes')];
    return { events: nodes.length, markup: nodes.map((node) => `${node.innerHTML} ${node.textContent}`).join('\n') };
  });
}
