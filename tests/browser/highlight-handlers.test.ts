import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLost } from '@/lib/browser/lost-highlights.ts';
import { openHighlight } from '@/lib/browser/open-highlight.ts';
import { howSearchWent } from '@/lib/browser/wanted-highlight.ts';
import { keepHighlights } from '@/lib/store/highlights/keep-highlights.ts';
import { said } from '../in-english.ts';
import { inventedHighlight } from '../store/highlights/invented-highlight.ts';
import { fakeNavigator } from './fake-navigator.ts';
import { ARTICLE, ELSEWHERE, inventedKeeping, NEW, OWN, PAGE, target, URL_HERE } from './invented-save.ts';
import { pageArticleOf } from './page-article-of.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));
vi.mock('@/lib/browser/open-highlight.ts', () => ({ openHighlight: vi.fn(async () => {}) }));
fakeNavigator();

const openWindow = vi.mocked(openHighlight);

let { places, handlers } = inventedKeeping();

beforeEach(() => {
  fakeBrowser.reset();
  ({ places, handlers } = inventedKeeping());
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

  test('whose words are gone are noted as lost until they are found again or tied to others, but not in private', async () => {
    const asked = handlers();
    await asked.saveHighlight(NEW, PAGE);
    const other = pageArticleOf('The ferry is afloat again, and nobody says how many had been on it.', URL_HERE);
    await asked.highlightsOnPage(other, { ...PAGE, isPrivate: true });
    await asked.highlightsOnPage(ARTICLE, PAGE);
    expect(await readLost()).toEqual({});
    const isLost = async () => Object.keys(await readLost());
    await asked.highlightsOnPage(other, PAGE);
    await vi.waitFor(async () => expect(await isLost()).toEqual(['h1']));
    await asked.highlightsOnPage(ARTICLE, PAGE);
    await vi.waitFor(async () => expect(await isLost()).toEqual([]));
    await asked.highlightsOnPage(other, PAGE);
    await vi.waitFor(async () => expect(await isLost()).toEqual(['h1']));
    await asked.reattachHighlight({ id: 'h1', target: target('midnight') }, PAGE);
    await vi.waitFor(async () => expect(await isLost()).toEqual([]));
  });

  test('are looked for from the library in a new tab, and the one that is wanted is opened there once', async () => {
    const asked = handlers();
    await asked.saveHighlight(NEW, PAGE);
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({ id: PAGE.tabId } as never);
    expect(await asked.findOnItsPage({ id: 'h1' }, OWN)).toEqual({ ok: true, value: null });
    expect(create).toHaveBeenCalledWith({ url: URL_HERE });
    expect(await howSearchWent('h1')).toBe('missed');
    const wanted = async (asker: typeof PAGE) => {
      const placed = await asked.highlightsOnPage(ARTICLE, asker);
      return placed.ok && placed.value.map(({ isWanted }) => isWanted);
    };
    expect(await wanted({ ...PAGE, tabId: 9 })).toEqual([undefined]);
    expect(await wanted(PAGE)).toEqual([true]);
    expect(await wanted(PAGE)).toEqual([undefined]);
    expect(await howSearchWent('h1')).toBe('shown');
    expect(await asked.findOnItsPage({ id: 'nobody' }, OWN)).toMatchObject({ ok: false });
    create.mockRestore();
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
    expect(said(await asked.removeHighlight({ id: 'nobody', isUndone: false }, PAGE))).toEqual({
      ok: false,
      why: expect.stringMatching(/not there any more/),
    });
    expect(await asked.removeHighlight({ id: 'h1', isUndone: false }, { ...PAGE, isPrivate: true })).toMatchObject({
      ok: false,
    });
  });
});

describe('the notes of a highlight', () => {
  beforeEach(() => openWindow.mockClear());

  test('are opened from its page and from our own, and from no other page nor in private', async () => {
    const asked = handlers();
    await asked.saveHighlight(NEW, PAGE);
    for (const asker of [ELSEWHERE, { ...PAGE, isPrivate: true }]) {
      expect(await asked.openHighlight({ id: 'h1' }, asker)).toMatchObject({ ok: false });
    }
    expect(await asked.openHighlight({ id: 'nobody' }, PAGE)).toMatchObject({ ok: false });
    expect(openWindow).not.toHaveBeenCalled();
    for (const asker of [PAGE, OWN]) expect(await asked.openHighlight({ id: 'h1' }, asker)).toMatchObject({ ok: true });
    expect(openWindow.mock.calls).toEqual([['h1'], ['h1']]);
  });

  test('are not opened again and again by a page', async () => {
    const asked = handlers();
    await asked.saveHighlight(NEW, PAGE);
    const answers = [];
    for (let at = 0; at < 30; at++) answers.push(await asked.openHighlight({ id: 'h1' }, PAGE));
    expect(openWindow).toHaveBeenCalledTimes(20);
    expect(answers.at(-1)).toEqual({ ok: false, why: { key: 'kept.tooManyOpened' } });
    expect(await asked.openHighlight({ id: 'h1' }, { ...PAGE, tabId: 9 })).toMatchObject({ ok: true });
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
      if (!page.ok) throw new Error(page.why.key);
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
    const all = { ok: true, value: { length: 600 } };
    expect(await change({ kind: 'tags', add: ['b', 'a'], remove: ['x'] })).toMatchObject(all);
    expect(await change({ kind: 'tags', add: ['c'], remove: ['a'] })).toMatchObject(all);
    expect(await change({ kind: 'note', note: 'Seen.' })).toMatchObject(all);
    expect(await change({ kind: 'colour', colour: 'blue' })).toMatchObject(all);
    expect(places.rows.get('h0599')).toMatchObject({ tags: ['b', 'c'], note: 'Seen.', colour: 'blue' });
    expect(await asked.deleteHighlights({ ids, isUndone: false }, OWN)).toMatchObject(all);
    expect(await asked.highlightsHealth(null, OWN)).toMatchObject({ value: { count: 0 } });
    expect(await asked.deleteHighlights({ ids, isUndone: true }, OWN)).toMatchObject(all);
    expect(await asked.highlightsHealth(null, OWN)).toMatchObject({ value: { count: 600 } });
  });

  test('are given back what a change took, but for what was changed since, and what is gone stays gone', async () => {
    const ids = await fill(600);
    const asked = handlers();
    const merged = await asked.changeHighlights({ ids, change: { kind: 'tags', add: ['b'], remove: ['a'] } }, OWN);
    if (!merged.ok) throw new Error(merged.why.key);
    await asked.changeHighlights({ ids: ['h0007'], change: { kind: 'tags', add: ['mine'], remove: [] } }, OWN);
    await asked.deleteHighlights({ ids: ['h0008'], isUndone: false }, OWN);
    places.rows.delete('h0009');
    const taken = await asked.takeBackChanges({ changes: merged.value }, OWN);
    expect(taken).toMatchObject({ ok: true, value: { length: 599 } });
    expect(places.rows.get('h0599')).toMatchObject({ tags: ['a'] });
    expect(places.rows.get('h0007')).toMatchObject({ tags: ['mine', 'a'] });
    expect(places.rows.get('h0008')).toMatchObject({ tags: ['a'], deletedAt: expect.any(String) });
    expect(places.rows.has('h0009')).toBe(false);
  });

  test('that a change leaves as they are do not count as changed', async () => {
    await fill(2);
    const asked = handlers();
    const before = places.rows.get('h0001');
    const change = { kind: 'tags', add: ['a'], remove: ['x'] } as const;
    expect(await asked.changeHighlights({ ids: ['h0001'], change }, OWN)).toMatchObject({ value: { length: 1 } });
    expect(places.rows.get('h0001')).toEqual(before);
    await asked.deleteHighlights({ ids: ['h0001'], isUndone: false }, OWN);
    const deleted = places.rows.get('h0001');
    await asked.deleteHighlights({ ids: ['h0001'], isUndone: false }, OWN);
    expect(places.rows.get('h0001')).toEqual(deleted);
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

  test('saved since the last backup are counted, and a backup of everything ends the telling of what was mended', async () => {
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
    expect(await asked.noteBackup({ at, isWhole: false }, OWN)).toEqual({ ok: true, value: null });
    expect(await asked.highlightsHealth(null, OWN)).toMatchObject({
      value: { sinceBackup: 0, lastBackupAt: at, notice: expect.any(String) },
    });
    expect(await asked.noteBackup({ at, isWhole: true }, OWN)).toEqual({ ok: true, value: null });
    expect(await asked.highlightsHealth(null, OWN)).toEqual({
      ok: true,
      value: { count: 1, sinceBackup: 0, lastBackupAt: at, notice: null },
    });
    expect(await asked.noteBackup({ at: 'yesterday', isWhole: true }, OWN)).toMatchObject({ ok: false });
  });

  test('are counted though the day of the last backup cannot be read', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('Invalid JSON'));
    expect(await handlers().highlightsHealth(null, OWN)).toMatchObject({ ok: true, value: { lastBackupAt: null } });
    get.mockRestore();
    log.mockRestore();
  });
});
