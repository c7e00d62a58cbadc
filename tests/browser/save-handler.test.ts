import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Asker } from '@/lib/browser/handle-requests.ts';
import { said } from '../in-english.ts';
import { fakeNavigator } from './fake-navigator.ts';
import { COMPARED, ELSEWHERE, inventedKeeping, NEW, OWN, PAGE, target, URL_HERE, WORDS } from './invented-save.ts';
import { pageArticleOf } from './page-article-of.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));
fakeNavigator();

let { places, compare, handlers } = inventedKeeping();

beforeEach(() => {
  fakeBrowser.reset();
  ({ places, compare, handlers } = inventedKeeping());
});

describe('saving a highlight', () => {
  test('keeps its words, where they are from and what others had on them', async () => {
    const saved = await handlers().saveHighlight(NEW, PAGE);
    expect(saved).toMatchObject({
      ok: true,
      value: {
        id: 'h1',
        colour: 'green',
        tags: ['ferries'],
        deletedAt: null,
        createdAt: NEW.madeAt,
        source: { url: URL_HERE, articleId: URL_HERE, headline: 'Gazette: ferry', language: 'en' },
        comparison: {
          storyId: 's1',
          storyTitle: 'Ferry aground',
          findings: [{ type: 'figure-differs', here: '412 aboard' }],
        },
      },
    });
    expect(saved).toMatchObject({ value: { comparison: { findings: { length: 1 } } } });
    expect(places.mirrored.get('h1')).toEqual(places.rows.get('h1'));
  });

  test('from a card keeps that card and no other', async () => {
    const saved = await handlers().saveHighlight({ ...NEW, cardId: 'c2' }, PAGE);
    expect(saved).toMatchObject({ value: { comparison: { findings: [{ here: 'midnight' }] } } });
  });

  test('does not depend on the comparison', async () => {
    compare.mockRejectedValue(new Error('The store of stories is closed.'));
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await handlers().saveHighlight(NEW, PAGE)).toMatchObject({ ok: true, value: { comparison: null } });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  test('has the highlight kept before anything is compared', async () => {
    compare.mockImplementation(async () => {
      expect(places.mirrored.get('h1')).toMatchObject({ note: 'Was it 421?', comparison: null });
      return COMPARED;
    });
    expect(await handlers().saveHighlight(NEW, PAGE)).toMatchObject({ ok: true });
    expect(compare).toHaveBeenCalledOnce();
  });

  test('again, because the answer was lost, is answered at once and keeps one', async () => {
    compare.mockImplementationOnce(() => new Promise(() => {}));
    const asked = handlers();
    void asked.saveHighlight(NEW, PAGE);
    expect(await asked.saveHighlight(NEW, PAGE)).toMatchObject({ ok: true, value: { id: 'h1' } });
    expect(places.rows.size).toBe(1);
  });

  test('again changes its colour, note and tags and nothing else', async () => {
    const asked = handlers();
    const first = await asked.saveHighlight(NEW, PAGE);
    const again = await asked.saveHighlight(
      { ...NEW, colour: 'pink', note: 'No.', tags: ['sea'], title: 'Other', target: target('midnight'), cardId: 'c2' },
      PAGE,
    );
    expect(again).toEqual({
      ok: true,
      value: {
        ...(first.ok && first.value),
        colour: 'pink',
        note: 'No.',
        tags: ['sea'],
        updatedAt: expect.any(String),
      },
    });
  });

  test('on a page that is no article takes the address and the title of the tab', async () => {
    const saved = await handlers().saveHighlight(
      { ...NEW, article: null },
      { ...PAGE, page: `${URL_HERE}?utm_source=x#top` },
    );
    expect(saved).toMatchObject({
      value: {
        source: { url: `${URL_HERE}?utm_source=x`, articleId: URL_HERE, headline: 'Gazette: ferry' },
        comparison: null,
      },
    });
    expect(compare).not.toHaveBeenCalled();
  });

  test('takes the address from the browser, whatever the page says of itself', async () => {
    const lying = pageArticleOf(WORDS, 'https://victim.example/a-story-11111');
    expect(await handlers().saveHighlight({ ...NEW, article: lying }, PAGE)).toMatchObject({
      value: { source: { url: URL_HERE, articleId: URL_HERE } },
    });
  });

  test.each([
    ['in a private window', NEW, { ...PAGE, isPrivate: true }, /private window nothing is kept.*another window/],
    ['on a page without an address', { ...NEW, article: null }, OWN, /no page of the web/],
  ])('%s is refused with a sentence', async (_, asked, asker, why) => {
    expect(said(await handlers().saveHighlight(asked, asker))).toEqual({ ok: false, why: expect.stringMatching(why) });
    expect(places.rows.size).toBe(0);
  });

  test('more than twenty times a minute from a page is refused, and no other tab or page of ours is', async () => {
    const asked = handlers();
    const save = (at: number, asker: Asker) => asked.saveHighlight({ ...NEW, id: `h${at}` }, asker);
    for (let at = 0; at < 20; at += 1) expect(await save(at, PAGE)).toMatchObject({ ok: true });
    expect(said(await save(20, PAGE))).toEqual({ ok: false, why: expect.stringMatching(/Wait a moment/) });
    expect(await save(3, PAGE)).toMatchObject({ ok: true });
    expect(await save(21, { ...PAGE, tabId: 9 })).toMatchObject({ ok: true });
    for (let at = 30; at < 60; at += 1) expect(await save(at, OWN)).toMatchObject({ ok: true });
  });

  test('over one of another page, or one that cannot be read, is refused', async () => {
    const asked = handlers();
    await asked.saveHighlight(NEW, PAGE);
    expect(await asked.saveHighlight({ ...NEW, note: 'Mine now.' }, ELSEWHERE)).toMatchObject({ ok: false });
    await asked.saveHighlight({ ...NEW, id: 'h2' }, PAGE);
    places.rows.set('h2', { id: 'h2' });
    expect(said(await asked.saveHighlight({ ...NEW, id: 'h2' }, PAGE))).toEqual({
      ok: false,
      why: expect.stringMatching(/cannot read\. Update/),
    });
    expect(places.rows.get('h1')).toMatchObject({ note: 'Was it 421?' });
  });
});
