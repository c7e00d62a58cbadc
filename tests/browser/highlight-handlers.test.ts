import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Asker } from '@/lib/browser/handle-requests.ts';
import { highlightHandlers } from '@/lib/browser/highlight-handlers.ts';
import type { NewHighlight } from '@/lib/highlight-protocol.ts';
import type { Compared } from '@/lib/highlights/save-comparison.ts';
import { keepHighlights } from '@/lib/store/highlights/keep-highlights.ts';
import { type FaultyPlaces, faultyPlaces } from '../store/highlights/faulty-places.ts';
import { inventedHighlight } from '../store/highlights/invented-highlight.ts';
import { fakeNavigator } from './fake-navigator.ts';
import { pageArticleOf } from './page-article-of.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));
fakeNavigator();

const WORDS = 'The ferry Aurora ran aground off Port Ellory.\n\nAll 412 aboard were brought ashore by midnight.';
const URL_HERE = 'https://gazette.example/2031/ferry-aground-48213';
const PAGE: Asker = { tabId: 7, isPrivate: false, page: URL_HERE };
const ELSEWHERE: Asker = { tabId: 8, isPrivate: false, page: 'https://other.example/storm-99321' };
const OWN: Asker = { tabId: 1, isPrivate: false, page: null };
const ARTICLE = pageArticleOf(WORDS, URL_HERE);
const target = (exact: string) => {
  const start = ARTICLE.text.indexOf(exact);
  const end = start + exact.length;
  const quote = {
    exact,
    prefix: ARTICLE.text.slice(Math.max(0, start - 20), start),
    suffix: ARTICLE.text.slice(end, end + 20),
  };
  return { quote, position: { start, end } };
};
const NEW: NewHighlight = {
  id: 'h1',
  madeAt: new Date().toISOString(),
  target: target('412 aboard'),
  colour: 'green',
  note: 'Was it 421?',
  tags: ['ferries', 'ferries'],
  cardId: null,
  title: 'Gazette: ferry',
  article: ARTICLE,
};
const card = (id: string, exact: string) => ({
  id,
  type: 'figure-differs' as const,
  anchor: target(exact).position,
  here: exact,
  text: 'The Courier has another figure.',
  evidence: [],
  reasons: ['Both count who was aboard.'],
  pair: null,
  spread: null,
});
const COMPARED: Compared = {
  story: { id: 's1', title: 'Ferry aground' },
  cards: [card('c1', '412 aboard'), card('c2', 'midnight')],
};

let places: FaultyPlaces;
let compare = vi.fn(async () => COMPARED);
const handlers = () => highlightHandlers({ highlights: keepHighlights(places), outlets: [], compare });

beforeEach(() => {
  fakeBrowser.reset();
  places = faultyPlaces();
  compare = vi.fn(async () => COMPARED);
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
    expect(await handlers().saveHighlight(asked, asker)).toEqual({ ok: false, why: expect.stringMatching(why) });
    expect(places.rows.size).toBe(0);
  });

  test('more than twenty times a minute from a page is refused, and no other tab or page of ours is', async () => {
    const asked = handlers();
    const save = (at: number, asker: Asker) => asked.saveHighlight({ ...NEW, id: `h${at}` }, asker);
    for (let at = 0; at < 20; at += 1) expect(await save(at, PAGE)).toMatchObject({ ok: true });
    expect(await save(20, PAGE)).toEqual({ ok: false, why: expect.stringMatching(/Wait a moment/) });
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
    expect(await asked.saveHighlight({ ...NEW, id: 'h2' }, PAGE)).toEqual({
      ok: false,
      why: expect.stringMatching(/cannot read\. Update/),
    });
    expect(places.rows.get('h1')).toMatchObject({ note: 'Was it 421?' });
  });
});

describe('the highlights of a page', () => {
  test('are found by its article and by its address, where their words stand', async () => {
    const asked = handlers();
    await asked.saveHighlight(NEW, PAGE);
    await asked.saveHighlight(
      { ...NEW, id: 'h2', target: target('midnight') },
      { ...PAGE, page: `${URL_HERE}?page=2` },
    );
    const { start, end } = target('412 aboard').position;
    const placed = await asked.highlightsOnPage(ARTICLE, PAGE);
    expect(placed).toMatchObject({ value: [{ id: 'h1', found: 'exact', span: { start, end }, warning: null }] });
    expect(await asked.highlightsOnPage(ARTICLE, ELSEWHERE)).toEqual({ ok: true, value: [] });
  });

  test('whose words are gone are orphans, with their text', async () => {
    const asked = handlers();
    await asked.saveHighlight(NEW, PAGE);
    const other = pageArticleOf('The ferry is afloat again, and nobody says how many had been on it.', URL_HERE);
    expect(await asked.highlightsOnPage(other, PAGE)).toMatchObject({
      value: [{ id: 'h1', exact: '412 aboard', found: 'orphan', span: null }],
    });
  });

  test('can be deleted and brought back, and tied to other words, from that page alone', async () => {
    const asked = handlers();
    await asked.saveHighlight(NEW, PAGE);
    expect(await asked.removeHighlight({ id: 'h1', isUndone: false }, ELSEWHERE)).toMatchObject({ ok: false });
    expect(await asked.reattachHighlight({ id: 'h1', target: target('midnight') }, ELSEWHERE)).toMatchObject({
      ok: false,
    });
    expect(await asked.removeHighlight({ id: 'h1', isUndone: false }, PAGE)).toEqual({ ok: true, value: null });
    expect(await asked.highlightsOnPage(ARTICLE, PAGE)).toEqual({ ok: true, value: [] });
    expect(await asked.removeHighlight({ id: 'h1', isUndone: true }, PAGE)).toEqual({ ok: true, value: null });
    expect(await asked.reattachHighlight({ id: 'h1', target: target('midnight') }, PAGE)).toMatchObject({
      value: { target: { quote: { exact: 'midnight' } }, note: 'Was it 421?' },
    });
    expect(await asked.removeHighlight({ id: 'nobody', isUndone: false }, PAGE)).toEqual({
      ok: false,
      why: expect.stringMatching(/not there any more/),
    });
    expect(await asked.removeHighlight({ id: 'h1', isUndone: false }, { ...PAGE, isPrivate: true })).toMatchObject({
      ok: false,
    });
  });
});

describe('all highlights', () => {
  const fill = async (count: number) => {
    const ids = Array.from({ length: count }, (_, at) => `h${String(at).padStart(4, '0')}`);
    await keepHighlights(places).change(ids, (_, id) => inventedHighlight(id, { tags: ['a'] }));
    return ids;
  };

  test('are listed in steps, each once', async () => {
    const ids = await fill(1001);
    const asked = handlers();
    const listed: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof asked.listHighlights>> = await asked.listHighlights({ after }, OWN);
      if (!page.ok) throw new Error(page.why);
      listed.push(...page.value.highlights.map(({ id }) => id));
      after = page.value.next;
    } while (after !== null);
    expect(listed).toEqual(ids);
  });

  test('are changed, deleted and brought back many at a time', async () => {
    const ids = await fill(600);
    const asked = handlers();
    const change = (what: Parameters<typeof asked.changeHighlights>[0]['change']) =>
      asked.changeHighlights({ ids: [...ids, 'nobody'], change: what }, OWN);
    expect(await change({ kind: 'tags', add: ['b', 'a'], remove: ['x'] })).toEqual({ ok: true, value: 600 });
    expect(await change({ kind: 'tags', add: ['c'], remove: ['a'] })).toEqual({ ok: true, value: 600 });
    expect(await change({ kind: 'note', note: 'Seen.' })).toEqual({ ok: true, value: 600 });
    expect(await change({ kind: 'colour', colour: 'blue' })).toEqual({ ok: true, value: 600 });
    expect(places.rows.get('h0599')).toMatchObject({ tags: ['b', 'c'], note: 'Seen.', colour: 'blue' });
    expect(await asked.deleteHighlights({ ids, isUndone: false }, OWN)).toEqual({ ok: true, value: 600 });
    expect(await asked.highlightsHealth(null, OWN)).toMatchObject({ value: { count: 0 } });
    expect(await asked.deleteHighlights({ ids, isUndone: true }, OWN)).toEqual({ ok: true, value: 600 });
    expect(await asked.highlightsHealth(null, OWN)).toMatchObject({ value: { count: 600 } });
  });

  test('of a file are added once, and a trial adds none', async () => {
    const highlights = [inventedHighlight('a'), inventedHighlight('b'), inventedHighlight('a')];
    const asked = handlers();
    const gain = { added: 2, changed: 0, same: 1, leftOut: 0 };
    expect(await asked.importHighlights({ highlights, isTrial: true }, OWN)).toEqual({ ok: true, value: gain });
    expect(places.rows.size).toBe(0);
    expect(await asked.importHighlights({ highlights, isTrial: false }, OWN)).toEqual({ ok: true, value: gain });
    expect(await asked.importHighlights({ highlights, isTrial: false }, OWN)).toMatchObject({
      value: { added: 0, same: 3 },
    });
  });

  test('saved since the last backup are counted, and a backup ends the telling of what was mended', async () => {
    const asked = handlers();
    await asked.saveHighlight(NEW, PAGE);
    places.state.happened = { at: places.state.now, missing: 0, broughtBack: 3, isSetAside: false };
    expect(await asked.highlightsHealth(null, OWN)).toEqual({
      ok: true,
      value: {
        count: 1,
        sinceBackup: 1,
        lastBackupAt: null,
        notice: expect.stringMatching(/3 highlights were brought back/),
      },
    });
    const at = new Date(Date.now() + 1000).toISOString();
    expect(await asked.noteBackup({ at }, OWN)).toEqual({ ok: true, value: null });
    expect(await asked.highlightsHealth(null, OWN)).toEqual({
      ok: true,
      value: { count: 1, sinceBackup: 0, lastBackupAt: at, notice: null },
    });
    expect(await asked.noteBackup({ at: 'yesterday' }, OWN)).toMatchObject({ ok: false });
  });

  test('are counted though the day of the last backup cannot be read', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('Invalid JSON'));
    expect(await handlers().highlightsHealth(null, OWN)).toMatchObject({ ok: true, value: { lastBackupAt: null } });
    get.mockRestore();
    log.mockRestore();
  });
});
