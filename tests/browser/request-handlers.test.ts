import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nameArticle } from '@/lib/article/name-article.ts';
import type { Asker } from '@/lib/browser/handle-requests.ts';
import { requestHandlers } from '@/lib/browser/request-handlers.ts';
import { changeSettings, readSettings } from '@/lib/browser/settings-item.ts';
import { readCorrections, readParted } from '@/lib/browser/stored-corrections.ts';
import { DEFAULT_SETTINGS } from '@/lib/settings.ts';
import { keepHighlights } from '@/lib/store/highlights/keep-highlights.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';
import type { StoryStore } from '@/lib/store/story-store.ts';
import { GOOD_PACK } from '../packs/bad-packs.cases.ts';
import { faultyPlaces } from '../store/highlights/faulty-places.ts';
import { FERRY_HERE, FERRY_THERE } from '../stories/invented-stories.ts';
import { fakeNavigator } from './fake-navigator.ts';
import { pageArticleOf } from './page-article-of.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));
fakeNavigator();

const READER: Asker = { tabId: 7, isPrivate: false, page: null };
const ARTICLE = pageArticleOf(
  'The ferry Aurora ran aground off Port Ellory on Monday with 412 passengers aboard, the harbour office said.\n\n'.repeat(
    6,
  ),
  'https://gazette.example/ferry',
);

let store: StoryStore;
const opened = () => requestHandlers(async () => ({ ok: true, value: store }), keepHighlights(faultyPlaces()));
const broken = () =>
  requestHandlers(async () => ({ ok: false, why: { key: 'refused.storeClosed' } }), keepHighlights(faultyPlaces()));
const learned = async () => (await store.storyOfArticle(nameArticle(ARTICLE, []).id)) !== null;

beforeEach(() => {
  fakeBrowser.reset();
  store = makeMemoryStore();
});

describe('learning', () => {
  test('adds an article that was read', async () => {
    expect(await opened().learn(ARTICLE, READER)).toEqual({ ok: true, value: { learned: true } });
    expect(await learned()).toBe(true);
  });

  test('never happens in a private window', async () => {
    expect(await opened().learn(ARTICLE, { ...READER, isPrivate: true })).toEqual({
      ok: true,
      value: { learned: false },
    });
    expect(await learned()).toBe(false);
  });

  test.each([{ learning: false }, { paused: true }])('does not happen with %j', async (change) => {
    await changeSettings(change);
    expect(await opened().learn(ARTICLE, READER)).toEqual({ ok: true, value: { learned: false } });
    expect(await learned()).toBe(false);
  });

  test('says so where the store cannot be opened', async () => {
    expect(await broken().learn(ARTICLE, READER)).toEqual({ ok: false, why: { key: 'refused.storeClosed' } });
  });
});

describe('a page', () => {
  test('is annotated without being learned', async () => {
    expect(await opened().annotate(ARTICLE, READER)).toMatchObject({ ok: true });
    expect(await learned()).toBe(false);
  });

  test('is annotated from itself where the store cannot be opened or breaks while it is read', async () => {
    const alone = await opened().annotate(ARTICLE, READER);
    expect(await broken().annotate(ARTICLE, READER)).toEqual(alone);
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    store = { ...store, candidates: () => Promise.reject(new Error('The connection is closing')) };
    expect(await opened().annotate(ARTICLE, READER)).toEqual(alone);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});

describe('a word of the reader’s on the page', () => {
  const [here, there] = [FERRY_HERE, FERRY_THERE].map((words, at) => pageArticleOf(words, `https://o${at}.example/f`));
  const pairs = async (asker = READER) => {
    const answer = await opened().annotate(here ?? ARTICLE, asker);
    return answer.ok ? answer.value.cards.flatMap(({ pair }) => pair ?? []) : expect.fail(answer.why.key);
  };

  test('that claims are not the same is honoured from then on, and taken back', async () => {
    await opened().learn(there ?? ARTICLE, READER);
    const [pair, ...others] = await pairs();
    const made = await opened().part(pair ?? expect.fail('no pair'), READER);
    expect(await pairs()).toEqual(others);
    await opened().undoCorrection({ id: made.ok ? made.value.id : '' }, READER);
    expect(await pairs()).toEqual([pair, ...others]);
  });

  test('is neither offered nor kept in a private window', async () => {
    await opened().learn(there ?? ARTICLE, READER);
    const [pair] = await pairs();
    const hidden = { ...READER, isPrivate: true };
    expect(await pairs(hidden)).toEqual([]);
    expect(await opened().part(pair ?? expect.fail('no pair'), hidden)).toMatchObject({ ok: false });
    expect(await readParted()).toEqual([]);
  });

  test('hides a kind of card and shows it again, and moves the tab, and changes nothing else', async () => {
    const hide = (isShown: boolean) => opened().adjust({ kind: 'card-type', type: 'only-here', isShown }, READER);
    await hide(false);
    expect((await readSettings()).cardTypes).not.toContain('only-here');
    await hide(true);
    expect(new Set((await readSettings()).cardTypes)).toEqual(new Set(DEFAULT_SETTINGS.cardTypes));
    await opened().adjust({ kind: 'rail', rail: { side: 'left', top: 20 } }, READER);
    const appearance = { ...DEFAULT_SETTINGS.appearance, rail: { side: 'left', top: 20 } };
    expect(await readSettings()).toMatchObject({ ...DEFAULT_SETTINGS, cardTypes: expect.anything(), appearance });
  });
});

describe('the whole story of a page', () => {
  const page = pageArticleOf(FERRY_HERE, 'https://gazette.example/ferry');

  test('is told from what others reported, without the page being learned', async () => {
    await opened().learn(pageArticleOf(FERRY_THERE, 'https://lantern.example/ferry'), READER);
    expect(await opened().readStory(page, READER)).toMatchObject({ ok: true, value: { leftOut: 0 } });
    expect(await store.storyOfArticle(nameArticle(page, []).id)).toBeNull();
  });

  test('is none where nobody else reported, and refused where the store cannot be opened', async () => {
    expect(await opened().readStory(page, READER)).toEqual({ ok: true, value: null });
    expect(await broken().readStory(page, READER)).toEqual({ ok: false, why: { key: 'refused.storeClosed' } });
  });
});

describe('a correction', () => {
  const other = (words: string, host: string) => pageArticleOf(words, `https://${host}.example/ferry`);
  const [here, there] = [other(FERRY_HERE, 'gazette'), other(FERRY_THERE, 'lantern')];
  const annotated = async () => {
    const answer = await opened().annotate(here, READER);
    return answer.ok ? answer.value : expect.fail(answer.why.key);
  };
  const notThis = async () => {
    const { articleId, story } = await annotated();
    const sides = { one: [articleId], other: story?.articleIds ?? [] };
    return opened().correct({ kind: 'apart', ...sides, oneTitle: 'Here', otherTitle: story?.title ?? null }, READER);
  };

  test('is honoured from then on, by another background too, and taken back', async () => {
    await opened().learn(there, READER);
    expect((await annotated()).cards).not.toEqual([]);
    const made = await notThis();
    expect(await annotated()).toMatchObject({ story: null, cards: [] });
    await opened().learn(here, READER);
    expect(await annotated()).toMatchObject({ story: null, cards: [] });
    await opened().undoCorrection({ id: made.ok ? made.value.id : '' }, READER);
    expect((await annotated()).cards).not.toEqual([]);
  });

  test('goes with the article that it is about, and no sooner', async () => {
    await opened().learn(there, READER);
    await opened().learn(here, READER);
    await notThis();
    await opened().forget({ kind: 'outlet', outlet: 'elsewhere' }, READER);
    expect(await readCorrections()).toHaveLength(1);
    await opened().forget({ kind: 'article', articleId: nameArticle(here, []).id }, READER);
    expect(await readCorrections()).toEqual([]);
  });

  test('that cannot be read costs no page its cards, and one that cannot be kept is refused', async () => {
    await opened().learn(there, READER);
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    expect((await annotated()).story).not.toBeNull();
    await expect(notThis()).rejects.toThrow('disk');
    get.mockRestore();
    log.mockRestore();
    expect(await readCorrections()).toEqual([]);
  });

  test('can be made from what a search finds', async () => {
    await opened().learn(there, READER);
    expect(await opened().searchStories({ words: '' }, READER)).toMatchObject({
      ok: true,
      value: { stories: [{ articles: [{ articleId: nameArticle(there, []).id }] }], isAll: true },
    });
    expect(await broken().searchStories({ words: '' }, READER)).toMatchObject({ ok: false });
  });
});

describe('a bundled pack', () => {
  test('that is forgotten is remembered as unwanted, a reader’s own is not', async () => {
    const pack = { title: '', licence: null, maintainer: null, createdAt: null, digest: '' };
    await store.putPack({ ...pack, id: 'ours', bundled: true }, []);
    await store.putPack({ ...pack, id: 'theirs', bundled: false }, []);
    await opened().forget({ kind: 'pack', packId: 'theirs' }, READER);
    await opened().forget({ kind: 'pack', packId: 'ours' }, READER);
    expect(await fakeBrowser.storage.local.get('unwantedPacks')).toEqual({ unwantedPacks: ['ours'] });
  });
});

describe('our own pages', () => {
  test('import a pack, see it, and are told why another is refused', async () => {
    expect(await opened().importPack({ json: GOOD_PACK }, READER)).toMatchObject({ ok: true, value: { id: 'ferry' } });
    expect(await opened().importPack({ json: '[' }, READER)).toEqual({
      ok: false,
      why: { key: 'refused.pack.notJson' },
    });
    expect(await opened().summarize(null, READER)).toMatchObject({
      ok: true,
      value: { bytes: 99, packs: [{ id: 'ferry' }] },
    });
  });

  test.each(['summarize', 'forget', 'importPack'] as const)(
    'are told when the store cannot be opened: %s',
    async (name) => {
      const ask = { summarize: null, forget: { kind: 'learned' }, importPack: { json: GOOD_PACK } }[name];
      expect(await broken()[name](ask as never, READER)).toEqual({ ok: false, why: { key: 'refused.storeClosed' } });
    },
  );
});
