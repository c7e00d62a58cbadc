import { beforeAll, expect, test } from 'vitest';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import type { PageArticle } from '../../lib/article/page-article.ts';
import { NOTHING_DECLARED } from '../declared.ts';
import { HIGHLIGHTS_OF_LIBRARY } from '../gallery/invented-highlights.ts';
import { inEachBrowser, type Scene } from './rig/each-browser.ts';
import { listed } from './rig/kept-highlights.ts';
import { chooseFile, handedOut, press, until, words } from './rig/own-pages.ts';
import { packOf } from './rig/pack-of.ts';
import type { Tab } from './rig/reader.ts';
import { importDemonstration } from './rig/scenery.ts';
import { wipe } from './rig/wipe.ts';

const TEXT = (count: number) =>
  `The ferry Aurora ran aground off Port Ellory on Monday with ${count} passengers aboard, the harbour office said.\n\n`.repeat(
    8,
  );

inEachBrowser('the options page', (scene) => {
  let page: Tab;

  beforeAll(async () => {
    page = await scene().reader.ownPage('options.html#packs');
  });

  test('opens at the section of its address, with the focus on its heading and a mark in the contents', async () => {
    await until(() => page.run(() => document.activeElement?.id === 'packs-title'));
    await until(() => page.run(() => document.querySelector('[aria-current]')?.getAttribute('href') === '#packs'));
    const top = await page.run(() => document.querySelector('#packs')?.getBoundingClientRect().top ?? -1);
    expect(Math.abs(top)).toBeLessThan(60);
  });

  test('finds an option by its words and sets it by the keyboard alone, at once in every tab', async () => {
    const other = await scene().reader.ownPage('options.html');
    await until(() => other.run(() => document.querySelector('#appearance') !== null));
    await page.show();
    await page.run(() => document.querySelector<HTMLElement>('.contents input')?.focus());
    for (const key of 'colours') await page.press(key);
    await until(async () => (await words(page, '.found')).includes('Colours'));
    await page.press('Enter');
    await until(() => page.run(() => document.activeElement?.getAttribute('name') === 'theme'));
    // From "As the system", the first, to the last.
    await page.press('ArrowLeft');
    await until(() => other.run(() => document.body.dataset['theme'] === 'dark'));
    expect((await scene().desk.settings()).appearance?.theme).toBe('dark');
    await other.close();
  });

  test('shows a pack before it is added, and takes its import back', async () => {
    const before = await packs(scene());
    await chooseFile(
      page,
      '#packs',
      'pack.json',
      packOf([{ id: 'a', text: TEXT(412), title: 'Ferry aground', url: 'https://gazette.example/a' }]),
    );
    await until(async () => (await words(page, '#packs .preview')).includes('New here: 1 article.'));
    expect(await packs(scene())).toEqual(before);
    await press(page, 'Add this pack', '#packs');
    await until(async () => (await packs(scene())).length === before.length + 1);
    await press(page, 'Take it back', '#packs');
    await until(async () => (await packs(scene())).length === before.length);
    expect(await packs(scene())).toEqual(before);
  });

  test('refuses what is no pack with a sentence, and changes nothing', async () => {
    const before = await packs(scene());
    await chooseFile(page, '#packs', 'notes.json', '{"notes": []}');
    await until(async () => (await words(page, '#packs [role="alert"]')).includes('not a story pack'));
    expect(await packs(scene())).toEqual(before);
  });

  test('speaks the language that is chosen, and is refused in it', async () => {
    const { desk } = scene();
    const isSpoken = (language: string) => async () => {
      // A page that begins anew cannot be asked meanwhile.
      const spoken = [page, desk.tab].map((tab) => tab.run(() => document.documentElement.lang).catch(() => ''));
      return (await Promise.all(spoken)).every((each) => each.startsWith(language));
    };
    const speak = (at: number) =>
      page.run((given) => document.querySelectorAll<HTMLElement>('[name="language"]')[given]?.click(), at);
    await until(() => page.run(() => document.querySelector('[name="language"]') !== null));
    await speak(2);
    await until(isSpoken('de'));
    expect(await desk.request('importPack', { json: '{' })).toMatchObject({
      why: expect.stringMatching(/kein Themenpaket/),
    });
    await until(() => page.run(() => document.querySelector('[name="language"]') !== null));
    await speak(0);
    await until(isSpoken('en'));
  });

  test('brings everything back from a backup after it was lost, and nothing twice', async () => {
    const { desk } = scene();
    await importDemonstration(scene());
    for (const count of [412, 413, 414]) {
      const article = pageArticleOf(TEXT(count), `https://gazette.example/${count}`);
      expect(await desk.request('learn', article)).toMatchObject({ ok: true, value: { learned: true } });
    }
    await desk.request('correct', { kind: 'apart', one: ['x'], other: ['y'], oneTitle: null, otherTitle: null });
    const claim = (articleId: string) => ({ articleId, words: '412 aboard', source: null });
    await desk.request('part', { claims: 'figure', here: claim('x'), there: [claim('y')] });
    await desk.change({ cardLimit: 9, sitesOff: ['quiet.example'] });
    const saved = HIGHLIGHTS_OF_LIBRARY.slice(0, 20);
    expect(await desk.request('importHighlights', { highlights: saved, isTrial: false })).toMatchObject({ ok: true });
    await desk.request('deleteHighlights', { ids: saved.slice(0, 3).map(({ id }) => id), isUndone: false });
    const backup = await backUp(page);
    expect(backup.split('\n').length).toBeGreaterThan(5);
    expect(backup).toContain('"not-same"');

    const made = await packs(scene());
    const highlights = await listed(desk);
    await wipe(scene());
    expect(await learned(scene())).toBe(0);

    await chooseFile(page, '#backup', 'variorum-backup.jsonl', backup);
    await until(async () => (await words(page, '#backup .preview')).includes('Added: 3 articles.'));
    expect(await learned(scene())).toBe(0);
    await press(page, 'Restore this backup', '#backup');
    await until(async () => (await words(page, '.notice')).startsWith('Restored: 3 articles'));
    expect(await learned(scene())).toBe(3);
    expect(await packs(scene())).toEqual(made);
    expect(highlights).toHaveLength(saved.length);
    expect(await listed(desk)).toEqual(highlights);
    expect((await desk.settings()).cardLimit).toBe(9);
    expect(withoutDay(await backUp(page))).toBe(withoutDay(backup));

    await chooseFile(page, '#backup', 'variorum-backup.jsonl', backup);
    await until(async () => (await words(page, '#backup .preview')).includes('There is nothing to restore.'));
  });

  test('refuses a backup that was cut short, and changes nothing', async () => {
    const before = withoutDay(await backUp(page));
    await chooseFile(page, '#backup', 'cut.jsonl', before.slice(0, -40));
    await until(async () => (await words(page, '#backup [role="alert"]')) !== '');
    expect(withoutDay(await backUp(page))).toBe(before);
  });
});

/** An article as its page would give it. */
function pageArticleOf(words: string, address: string): PageArticle {
  const { standfirst, text, blocks, isArticle } = articleFromText(words);
  return { declared: { ...NOTHING_DECLARED, address }, standfirst, text, blocks, isArticle };
}

/** The file of "Back everything up". */
function backUp(page: Tab): Promise<string> {
  return handedOut(page, 'Back everything up', '#backup');
}

function withoutDay(backup: string): string {
  return backup.replace(/"createdAt":"[^"]*"/, '"createdAt":"2031-01-01"');
}

async function summary({ desk }: Scene) {
  const answer = await desk.request('summarize', null);
  if (!answer.ok) throw new Error(answer.why);
  return answer.value;
}

const packs = async (scene: Scene) =>
  (await summary(scene)).packs.map(({ id, articles, bundled }) => ({ id, articles, bundled }));
const learned = async (scene: Scene) => (await summary(scene)).learnedTotal;
