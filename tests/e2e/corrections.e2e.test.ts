import { beforeAll, expect, test } from 'vitest';
import type { PageState } from '../../lib/protocol.ts';
import { inEachBrowser } from './rig/each-browser.ts';
import { openAnew, press, until, words } from './rig/own-pages.ts';
import type { Tab } from './rig/reader.ts';
import { addressOf, importDemonstration, putNewsrooms } from './rig/scenery.ts';
import { countUnderlines } from './rig/underlines.ts';

inEachBrowser('a story that is not the one of the page', (scene) => {
  let tab: Tab;
  let popup: Tab;
  let before: readonly string[] = [];
  let underlined = 0;

  beforeAll(async () => {
    const { reader, desk } = scene();
    putNewsrooms(scene());
    await importDemonstration(scene());
    popup = await reader.ownPage('popup.html');
    tab = await reader.open(addressOf('harbour-courier'));
    before = cards(await desk.describe(tab));
    underlined = await countUnderlines(tab);
    // The popup is of the tab in front.
    await tab.show();
    await openAnew(popup);
  });

  test('takes its notes with it when the popup is told so', async () => {
    const { desk } = scene();
    expect(before.length).toBeGreaterThan(0);
    expect(underlined).toBeGreaterThan(0);
    await press(popup, 'Not this story');
    const after = await desk.describeUntil(tab, (state) => isAnnotated(state) && cards(state).length < before.length);
    expect(after).toMatchObject({ kind: 'annotated', annotated: { story: null } });
    expect(await countUnderlines(tab)).toBeLessThan(underlined);
    expect(await words(popup, '.correction-made')).toContain('Taken out of this story.');
    expect(await popup.run(() => document.activeElement?.className)).toBe('correction-made');
  });

  test('stays away when the background is ended, the pack comes again and the page is loaded again', async () => {
    const { reader, desk } = scene();
    await reader.stopBackground();
    await importDemonstration(scene());
    await tab.reload();
    expect(await desk.describe(tab)).toMatchObject({ kind: 'annotated', annotated: { story: null } });
  });

  test('leaves the story to its other articles', async () => {
    const { reader, desk } = scene();
    const other = await reader.open(addressOf('northway-post'));
    const state = await desk.describe(other);
    expect(cards(state).length).toBeGreaterThan(0);
    const outlets = state?.kind === 'annotated' ? state.annotated.story?.articleIds : [];
    expect(outlets).not.toContain(addressOf('harbour-courier'));
    await other.close();
  });

  test('is listed in the options, where Undo brings the notes back', async () => {
    const { desk } = scene();
    expect(await words(desk.tab, '#corrections .rows')).toContain('is not part of');
    await press(desk.tab, 'Undo', '#corrections');
    await until(async () => (await words(desk.tab, '#corrections')).includes('You have corrected nothing.'));
    await tab.reload();
    expect(cards(await desk.describe(tab))).toEqual(before);
  });

  test('comes back at once by the Undo of the popup', async () => {
    const { desk } = scene();
    await press(popup, 'Not this story');
    await desk.describeUntil(tab, (state) => isAnnotated(state) && cards(state).length < before.length);
    await press(popup, 'Undo');
    expect(cards(await desk.describeUntil(tab, (state) => cards(state).length === before.length))).toEqual(before);
    expect(await words(popup, '.correction-made')).toContain('Undone.');
  });
});

function cards(state: PageState | null): string[] {
  return state?.kind === 'annotated' ? state.annotated.cards.map(({ text }) => text) : [];
}

function isAnnotated(state: PageState | null): boolean {
  return state?.kind === 'annotated';
}
