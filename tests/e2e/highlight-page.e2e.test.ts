import { expect, test } from 'vitest';
import { demonstrationArticle, STAND_INS } from './rig/demonstration.ts';
import { inEachBrowser, type Scene } from './rig/each-browser.ts';
import { selectParagraph, withoutParagraph } from './rig/paragraphs.ts';
import type { Tab } from './rig/reader.ts';
import { readToSave } from './rig/saving-reader.ts';

const WAIT = { timeout: 8000 };
const NOTE = 'quagga zephyr';
const GONE = '1 highlight is not found on this page any more';

inEachBrowser('a reader who saves words of a page', (scene) => {
  let tab: Tab;
  const { closed, kept } = readToSave(scene, (opened) => {
    tab = opened;
  });

  test('with the pointer finds them marked in their place when the page is opened again', async () => {
    const { from, to, words } = await linesOf(tab);
    await tab.drag(from, to);
    await expect.poll(closed, WAIT).toContain('Save');
    expect(await kept()).toEqual([]);
    const [x, y] = await selectionEnd(tab);
    await tab.click(x, y + 8 + 14);
    await expect.poll(closed, WAIT).toContain('Saved.');
    const [highlight] = await kept();
    expect(words).toContain(highlight?.target.quote.exact);
    expect(highlight?.target.position).not.toBeNull();
    expect(highlight?.source.outlet?.name).toBeTruthy();

    await tab.reload();
    await scene().desk.describe(tab);
    await tab.run(() => getSelection()?.removeAllRanges());
    await expect
      .poll(async () => {
        await tab.click((from[0] + to[0]) / 2, from[1]);
        return closed();
      }, WAIT)
      .toContain('Note and tags');
    expect(await tab.run(() => document.querySelectorAll('mark').length)).toBe(0);
    await tab.press('Escape');
    await expect.poll(closed, WAIT).not.toContain('Note and tags');
    // Laid out anew, they are marked where they are then.
    await tab.size(420, 800);
    const { from: narrow } = await linesOf(tab);
    await tab.click(narrow[0] + 40, narrow[1]);
    await expect.poll(closed, WAIT).toContain('Note and tags');
    await tab.size(1280, 900);
  });

  test('with one key saves, takes that back, and has it back', async () => {
    await selectParagraph(tab, 2);
    await tab.press('h');
    await expect.poll(closed, WAIT).toContain('Saved.');
    await expect.poll(() => tab.speaks('button', 'Note and tags, in the library'), WAIT).toBe(true);
    expect(await kept()).toHaveLength(1);
    // The focus is on the surface: the colours come first, then the note, then the way back.
    await tab.press('Tab');
    await tab.press('Tab');
    await tab.press('Enter');
    await expect.poll(async () => (await kept())[0]?.colour, WAIT).toBe('green');
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter']) await tab.press(key);
    await expect.poll(async () => (await kept()).length, WAIT).toBe(0);
    await expect.poll(closed, WAIT).toContain('Removed.');
  });

  test('types into the page without saving anything', async () => {
    await selectParagraph(tab, 2);
    await tab.run(() => {
      const field = document.createElement('input');
      document.body.prepend(field);
      field.focus();
    });
    await tab.press('h');
    expect(await tab.run(() => document.querySelector('input')?.value)).toBe('h');
    expect(await kept()).toEqual([]);
  });

  test('is told of words that the page has no more', async () => {
    const words = await selectParagraph(tab, 2);
    await tab.press('h');
    await expect.poll(closed, WAIT).toContain('Saved.');
    const { address, html } = demonstrationArticle('northway-post', STAND_INS['northway-post']);
    scene().web.put(address, { body: withoutParagraph(html, words) });
    await tab.reload();
    await scene().desk.describe(tab);
    await expect
      .poll(async () => {
        await scene().desk.ask(tab, 'command', 'open-notes');
        return closed();
      }, WAIT)
      .toContain(GONE);
    expect(await kept()).toHaveLength(1);
    await foundFromLibrary(scene(), tab, (await kept())[0]?.id ?? '');
  });

  test('shows the page nothing of a note', async () => {
    const { from, to } = await linesOf(tab);
    await tab.drag(from, to);
    await tab.press('h');
    await expect.poll(closed, WAIT).toContain('Saved.');
    const [{ id } = { id: '' }] = await kept();
    await scene().desk.request('changeHighlights', { ids: [id], change: { kind: 'note', note: NOTE } });
    await tab.reload();
    await scene().desk.describe(tab);
    await expect
      .poll(async () => {
        await tab.click((from[0] + to[0]) / 2, from[1]);
        return closed();
      }, WAIT)
      .toContain(NOTE);
    const seen = await tab.run((note) => {
      const { find } = window as unknown as { find: (text: string) => boolean };
      getSelection()?.selectAllChildren(document.documentElement);
      const all = [document.documentElement.outerHTML, document.body.textContent, String(getSelection())];
      getSelection()?.removeAllRanges();
      const roots = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null).length;
      return [all.some((text) => text.includes(note)), find.call(window, note), roots];
    }, NOTE);
    expect(seen).toEqual([false, false, 0]);
  });
});

/** Looks for a lost highlight as the library does: a tab opens for it and takes what it is to show. Then `tab` is that one. */
async function foundFromLibrary({ desk }: Scene, tab: Tab, id: string): Promise<void> {
  const stored = () =>
    desk.tab.run(async () => {
      const { storage, tabs } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const { lostHighlights = {} } = await storage.local.get('lostHighlights');
      const { wantedHighlight = null } = await storage.session.get('wantedHighlight');
      const open = ((await tabs.query({})) as { id: number }[]).map((each) => each.id);
      return { lost: Object.keys(lostHighlights), wanted: wantedHighlight, open };
    });
  await expect.poll(async () => (await stored()).lost, WAIT).toEqual([id]);
  const { open } = await stored();
  expect(await desk.request('findOnItsPage', { id })).toEqual({ ok: true, value: null });
  await expect.poll(async () => (await stored()).wanted, WAIT).toBeNull();
  const opened = (await stored()).open.filter((each) => !open.includes(each));
  expect(opened).toHaveLength(1);
  const want = (given: { close: number[]; id: string; tabId: number | null }) =>
    desk.tab.run(async ({ close, ...wantedHighlight }) => {
      const { storage, tabs } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      await tabs.remove(close);
      await storage.session.set({ wantedHighlight });
    }, given);
  await want({ close: opened, id, tabId: tab.id });
  await expect
    .poll(
      async () => {
        const words = await tab.closedText();
        if (words.includes('Re-attach')) return words;
        // The page as it was asks as well, when it comes to the front again.
        if ((await stored()).wanted === null) await want({ close: [], id, tabId: tab.id });
        await tab.reload();
        await desk.describe(tab);
        return tab.closedText();
      },
      { ...WAIT, interval: 700 },
    )
    .toContain('Re-attach');
}

/** From near the start of a paragraph to near its end, in the window, and its words. */
function linesOf(tab: Tab) {
  return tab.run(() => {
    const paragraphs = [...document.querySelectorAll('article p, main p')].filter(
      (each) => each.textContent.length > 120,
    );
    const paragraph = paragraphs[2] as Element;
    paragraph.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const [first, last] = [range.getClientRects()[0], [...range.getClientRects()].at(-1)] as [DOMRect, DOMRect];
    const from: [number, number] = [first.left + 2, (first.top + first.bottom) / 2];
    const to: [number, number] = [last.right - 4, (last.top + last.bottom) / 2];
    return { from, to, words: paragraph.textContent.replace(/\s+/g, ' ') };
  });
}

function selectionEnd(tab: Tab): Promise<[number, number]> {
  return tab.run(() => {
    const rects = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
    const last = rects.findLast(({ width }) => width > 0) as DOMRect;
    return [last.right, last.bottom] as [number, number];
  });
}
