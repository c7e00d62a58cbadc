import { beforeAll, expect, test } from 'vitest';
import { HIGHLIGHTS_OF_LIBRARY } from '../gallery/invented-highlights.ts';
import { inEachBrowser } from './rig/each-browser.ts';
import { listed, mirrored } from './rig/kept-highlights.ts';
import { chooseFile, handedOut, press, until, words } from './rig/own-pages.ts';
import type { Tab } from './rig/reader.ts';
import { wipe } from './rig/wipe.ts';

inEachBrowser('the library', (scene) => {
  let page: Tab;

  beforeAll(async () => {
    const kept = await scene().desk.request('importHighlights', { highlights: HIGHLIGHTS_OF_LIBRARY, isTrial: false });
    expect(kept).toMatchObject({ ok: true, value: { added: HIGHLIGHTS_OF_LIBRARY.length } });
    page = await scene().reader.ownPage('library.html');
  });

  test('shows all highlights, but draws only those near the window, and says which of how many each is', async () => {
    await until(() => shows(page, '600 highlights'));
    const rows = await page.run(() =>
      [...document.querySelectorAll('.highlight')].map((row) => [row.ariaSetSize, row.ariaPosInSet]),
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]).toEqual(['600', '1']);
  });

  test('keeps the focus and goes on with the arrow keys however far', async () => {
    await page.run(() => document.querySelector<HTMLElement>('.pick input')?.focus());
    await page.press('End');
    await until(() => page.run(() => document.activeElement?.closest('li')?.ariaPosInSet === '600'));
    await page.press('ArrowUp');
    await until(() => page.run(() => document.activeElement?.closest('li')?.ariaPosInSet === '599'));
    await page.press('Home');
    await until(() => page.run(() => document.activeElement?.closest('li')?.ariaPosInSet === '1'));
    await selectDown(page);
    await selectDown(page);
    await until(async () => (await words(page, '.selection')).includes('3 highlights selected'));
    await press(page, 'Select nothing');
  });

  test('finds what is typed with a slip of the keys, marks it, and keeps it in its address', async () => {
    await type(page, '.search-and-sort input', 'moorign');
    await until(async () => (await words(page, '.highlights mark')) !== '');
    expect(await words(page, '.highlights mark')).toBe('mooring');
    expect(await page.run(() => location.search)).toBe('?q=moorign');
    expect(await shows(page, '600 highlights')).toBe(false);
  });

  test('filters, and goes back with the browser’s own button', async () => {
    await type(page, '.search-and-sort input', '');
    await until(() => shows(page, '600 highlights'));
    await choose(page, 'Outlet', 'outlet-1');
    await until(() => shows(page, '120 highlights'));
    await press(page, 'Take all filters off');
    await until(() => shows(page, '600 highlights'));
    await page.back();
    await until(() => shows(page, '120 highlights'));
    const again = await scene().reader.ownPage(`library.html${await page.run(() => location.search)}`);
    await until(() => shows(again, '120 highlights'));
    await again.close();
    await press(page, 'Take all filters off');
    await until(() => shows(page, '600 highlights'));
  });

  test('keeps a note that is written here', async () => {
    await press(page, 'Open', '.highlight');
    await type(page, '.edit textarea', 'seen by me');
    await press(page, 'Save the note');
    await until(async () => (await words(page, '.edit [role="status"]')) === 'Saved.');
    const highlights = await listed(scene().desk);
    expect(highlights.filter(({ note }) => note === 'seen by me')).toHaveLength(1);
    await press(page, 'Close', '.highlight');
  });

  test('has a note again that was being written when its tab was closed', async () => {
    const [first] = await listed(scene().desk);
    const open = async () => {
      const tab = await scene().reader.ownPage(`library.html?open=${first?.id}`);
      await until(() => tab.run(() => document.querySelector('.edit textarea') !== null));
      return tab;
    };
    const tab = await open();
    await type(tab, '.edit textarea', 'half a thou');
    await tab.close();
    const again = await open();
    expect(await again.run(() => document.querySelector('textarea')?.value)).toBe('half a thou');
    await until(async () => (await listed(scene().desk)).some(({ note }) => note === 'half a thou'));
    await again.close();
  });

  test('makes two tags one, and two again by the key that undoes', async () => {
    const all = await listed(scene().desk);
    const before = all.filter(({ tags }) => tags.includes('ferries') || tags.includes('to check'));
    await page.run(() => document.querySelector<HTMLElement>('.library-head nav a[href*="tags"]')?.click());
    await press(page, 'Rename or merge: ferries');
    await type(page, '.rename input', 'to check');
    await until(async () => (await words(page, '.rename [role="status"]')).includes('both become one tag'));
    await press(page, 'Merge', '.rename');
    await until(async () => (await words(page, '.library-notice')).includes('is now one with'));
    const after = await listed(scene().desk);
    expect(after.filter(({ tags }) => tags.includes('ferries'))).toEqual([]);
    expect(after.filter(({ tags }) => tags.includes('to check'))).toHaveLength(before.length);
    await page.run(() => {
      const key = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(key);
    });
    await until(async () => (await words(page, '.library-notice')).startsWith('Undone: '));
    const tagsOf = (highlights: typeof all) => highlights.map(({ id, tags }) => [id, tags]);
    expect(tagsOf(await listed(scene().desk))).toEqual(tagsOf(all));
    await page.run(() => document.querySelector<HTMLElement>('.library-head nav a')?.click());
  });

  test('deletes many, and brings them back, without losing the focus', async () => {
    await until(() => shows(page, '600 highlights'));
    await press(page, 'Select all 600 shown');
    await press(page, 'Delete', '.selection');
    await until(async () => (await words(page, '.library-notice')).includes('600 highlights deleted.'));
    expect((await listed(scene().desk)).filter(({ deletedAt }) => deletedAt === null)).toEqual([]);
    await press(page, 'Undo', '.library-notice');
    await until(() => shows(page, '600 highlights'));
    expect((await listed(scene().desk)).filter(({ deletedAt }) => deletedAt === null)).toHaveLength(600);

    await page.run(() => document.querySelector<HTMLElement>('.pick input')?.focus());
    await press(page, 'Open', '.highlight');
    await page.run(() => {
      const button = [...document.querySelectorAll<HTMLElement>('.detail-actions button')].find(
        (each) => each.textContent === 'Delete',
      );
      button?.focus();
      button?.click();
    });
    await until(() => shows(page, '599 highlights'));
    await until(() => page.run(() => document.activeElement?.closest('li')?.ariaPosInSet === '1'));
    await press(page, 'Undo', '.library-notice');
    await until(() => shows(page, '600 highlights'));
  });

  test('writes all of them into a file, which brings them back as they were once all is lost, and nothing twice', async () => {
    await page.run(() => document.querySelector<HTMLElement>('.library-head nav a[href*="files"]')?.click());
    const before = await listed(scene().desk);
    const file = await handedOut(page, 'JSON', '.formats');
    await until(async () => {
      const health = await scene().desk.request('highlightsHealth', null);
      return health.ok && health.value.lastBackupAt !== null;
    });
    await chooseFile(page, '.files-part', 'highlights.json', file);
    await until(async () => (await words(page, '.preview')).includes('There is nothing to import.'));
    await page.close();

    await wipe(scene());
    page = await scene().reader.ownPage('library.html?part=files');
    await until(() => page.run(() => document.querySelector('.files-part') !== null));
    await chooseFile(page, '.files-part', 'highlights.json', file);
    await until(async () => (await words(page, '.preview')).includes('600 highlights'));
    expect(await listed(scene().desk)).toEqual([]);
    await press(page, 'Import', '.preview');
    await until(async () => {
      const health = await scene().desk.request('highlightsHealth', null);
      return health.ok && health.value.count === before.length;
    });
    expect(await listed(scene().desk)).toEqual(before);
    expect(await mirrored(scene().desk)).toEqual(before.map(({ id }) => id));
    await until(() => page.run(() => document.querySelector('.preview') === null));
    await chooseFile(page, '.files-part', 'highlights.json', file);
    await until(async () => (await words(page, '.preview')).includes('There is nothing to import.'));
    await press(page, 'Close', '.preview');
  });

  test('shows the stories of the store, each with its ledger', async () => {
    await page.run(() => document.querySelector<HTMLElement>('.library-head nav a[href*="stories"]')?.click());
    await press(page, 'Open its ledger', '.story-list');
    await until(() => page.run(() => document.querySelector('.story-ledger .story-section') !== null));
    expect(await page.run(() => document.activeElement?.id)).toBe('ledger-title');
    await page.back();
    await until(() => page.run(() => document.querySelector('.story-list') !== null));
  });
});

/** Shift with the arrow key, which the drivers of the two browsers have different names for. */
async function selectDown(page: Tab): Promise<void> {
  await page.run(() => {
    const key = new KeyboardEvent('keydown', { key: 'ArrowDown', shiftKey: true, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(key);
  });
  await until(() => page.run(() => document.activeElement?.matches('.pick input') === true));
}

function shows(page: Tab, count: string): Promise<boolean> {
  return words(page, '.shown-count').then((text) => text === count);
}

/** Types in place of what a field holds, as it would come from the keys. */
async function type(page: Tab, selector: string, text: string): Promise<void> {
  await until(() => page.run((wanted) => document.querySelector(wanted) !== null, selector));
  await page.run(
    (given) => {
      const field = document.querySelector<HTMLInputElement>(given.selector);
      if (field === null) return;
      field.value = given.text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { selector, text },
  );
}

async function choose(page: Tab, label: string, value: string): Promise<void> {
  await page.run(
    (given) => {
      const named = [...document.querySelectorAll('.filters label')].find((each) =>
        each.textContent?.startsWith(given.label),
      );
      const field = named?.querySelector('select');
      if (field == null) throw new Error(`there is no filter ${given.label}`);
      field.value = given.value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { label, value },
  );
}
