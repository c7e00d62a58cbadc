import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ShownCard } from '../../lib/cards/show-card.ts';
import type { PageState } from '../../lib/protocol.ts';
import { inEachBrowser } from './rig/each-browser.ts';
import type { Tab } from './rig/reader.ts';
import { addressOf, importDemonstration, putNewsrooms } from './rig/scenery.ts';
import { countUnderlines } from './rig/underlines.ts';

const WAIT = { timeout: 5000 };
const OPEN = 'Why this note';
const HEADING = 'Notes beside this article';

inEachBrowser('a reader with a keyboard', (scene) => {
  let tab: Tab;
  let placed: readonly ShownCard[];
  const closed = () => tab.closedText();
  const rail = async () => (await scene().desk.settings()).appearance?.rail;
  const cards = async () => cardsOf(await scene().desk.describe(tab));

  beforeAll(async () => {
    putNewsrooms(scene());
    await importDemonstration(scene());
  });
  beforeEach(async () => {
    tab = await scene().reader.open(addressOf('northway-post'));
    placed = (await cards()).filter(({ anchor }) => anchor !== null);
    await tab.show();
    expect(placed.length).toBeGreaterThan(1);
  });
  afterEach(() => tab.close());

  test('goes from note to note, each told by its name and opened at its words, and back', async () => {
    const [first, second] = placed;
    for (const [key, card] of [
      ['n', first],
      ['n', second],
      ['p', first],
    ] as const) {
      await tab.press(key);
      await expect.poll(() => tab.speaks('dialog', card?.name ?? ''), WAIT).toBe(true);
    }
    await tab.press('p');
    await expect.poll(() => tab.speaks('dialog', placed.at(-1)?.name ?? ''), WAIT).toBe(true);
    await expect.poll(() => tab.run(() => scrollY), WAIT).toBeGreaterThan(0);
    await tab.press('Escape');
    await expect.poll(closed, WAIT).not.toContain(OPEN);
  });

  test('is left alone while typing, and where the keys are switched off', async () => {
    await tab.run(() => {
      const field = document.createElement('input');
      document.body.prepend(field);
      field.focus();
    });
    await tab.press('n');
    expect(await tab.run(() => document.querySelector('input')?.value)).toBe('n');
    expect(await closed()).not.toContain(OPEN);
    await tab.run(() => document.querySelector('input')?.blur());
    await scene().desk.change({ keys: false });
    await new Promise((resolve) => setTimeout(resolve, 500));
    await tab.press('n');
    expect(await closed()).not.toContain(OPEN);
    await scene().desk.change({ keys: true });
  });

  test('has keys in the browser, to be changed there, that open the list and go to a note', async () => {
    const { desk } = scene();
    const commands = await desk.tab.run(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return (await api.commands.getAll()).map((each: { name: string }) => each.name);
    });
    expect(commands.sort()).toEqual([
      '_execute_action',
      'next-note',
      'previous-note',
      'save-highlight',
      'toggle-notes',
    ]);
    await desk.ask(tab, 'command', 'toggle-notes');
    await expect.poll(closed, WAIT).toContain(HEADING);
    await desk.ask(tab, 'command', 'toggle-notes');
    await expect.poll(closed, WAIT).not.toContain(HEADING);
    await desk.ask(tab, 'command', 'next-note');
    await expect.poll(() => tab.speaks('dialog', placed[0]?.name ?? ''), WAIT).toBe(true);
  });

  test('moves the tab, which stays where it was put, and drags it back', async () => {
    const { desk } = scene();
    await focusTab(tab, (to) => desk.ask(tab, 'command', to));
    for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowDown']) await tab.press(key);
    await expect.poll(rail, WAIT).toEqual({ side: 'left', top: 60 });
    await expect.poll(closed, WAIT).toContain('At the left edge, 60 percent down.');
    await tab.reload();
    await desk.describe(tab);
    const height = await tab.run(() => innerHeight);
    const width = await tab.run(() => document.documentElement.clientWidth);
    await expect.poll(closed, WAIT).toContain('notes');
    await tab.drag([12, height * 0.6], [width - 20, height - 1]);
    await expect.poll(rail, WAIT).toEqual({ side: 'right', top: 100 });
    expect(await closed()).not.toContain(HEADING);
    // Whole in the window, so that a click at its foot finds it.
    await tab.click(width - 12, height - 8);
    await expect.poll(closed, WAIT).toContain(HEADING);
  });

  test('says that two things are not the same, takes it back, and is believed from then on', async () => {
    const { reader, desk } = scene();
    const card = placed.find(({ pair }) => pair !== null);
    if (card === undefined) throw new Error('The page has a card that sets claims side by side');
    const [underlined, ids] = [await countUnderlines(tab), (await cards()).map(({ id }) => id)];
    const apart = async () => (await cards()).every(({ id }) => id !== card.id);

    await sayNotTheSame(tab, card, placed);
    await expect.poll(closed, WAIT).toContain('Kept apart from now on');
    await expect.poll(apart, WAIT).toBe(true);
    // The focus is on the way back.
    await tab.press('Enter');
    await expect.poll(closed, WAIT).toContain('Undone.');
    await expect.poll(async () => (await cards()).map(({ id }) => id), WAIT).toEqual(ids);
    expect(await countUnderlines(tab)).toBe(underlined);
    await tab.press('Escape');

    await tab.reload();
    await desk.describe(tab);
    await sayNotTheSame(tab, card, placed);
    await expect.poll(apart, WAIT).toBe(true);
    await reader.stopBackground();
    await importDemonstration(scene());
    await tab.reload();
    expect(await apart()).toBe(true);
  });
});

function cardsOf(state: PageState | null): readonly ShownCard[] {
  return state?.kind === 'annotated' ? state.annotated.cards : [];
}

/** Opens the list and closes it, which leaves the focus on the tab. */
async function focusTab(tab: Tab, command: (to: 'toggle-notes') => Promise<unknown>): Promise<void> {
  await command('toggle-notes');
  await expect.poll(() => tab.closedText(), WAIT).toContain(HEADING);
  await tab.press('Escape');
  await expect.poll(() => tab.closedText(), WAIT).not.toContain(HEADING);
}

/** With the keyboard alone: to the card, past what is on it to "More", and to the first thing there. */
async function sayNotTheSame(tab: Tab, card: ShownCard, placed: readonly ShownCard[]): Promise<void> {
  for (const each of placed.slice(0, placed.indexOf(card) + 1)) {
    await tab.press('n');
    await expect.poll(() => tab.speaks('dialog', each.name), WAIT).toBe(true);
  }
  const { start = 0, end = 0 } = card.anchor ?? {};
  const beside = placed.filter(({ anchor }) => anchor !== null && anchor.start < end && start < anchor.end);
  const links = card.evidence.filter(({ link }) => link !== null).length;
  // To close, the links, why, the next note here where there is one, save, copy, more.
  const stops = 1 + links + 1 + (beside.length > 1 ? 1 : 0) + 1 + 1 + 1;
  for (let stop = 0; stop < stops; stop += 1) await tab.press('Tab');
  await tab.press('Enter');
  await tab.press('Tab');
  await tab.press('Enter');
}
