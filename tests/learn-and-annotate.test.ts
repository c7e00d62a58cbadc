import { describe, expect, test } from 'vitest';
import { annotateArticle } from '@/lib/annotate-article.ts';
import type { Article } from '@/lib/article/article.ts';
import { articleFromText, type Given } from '@/lib/article/article-from-text.ts';
import { buildPack } from '@/lib/build-pack.ts';
import { CARD_TYPES } from '@/lib/cards/card.ts';
import { learnArticle } from '@/lib/learn-article.ts';
import { decodePack } from '@/lib/packs/decode-pack.ts';
import { storiesFromPack } from '@/lib/packs/pack.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';
import type { StoryStore } from '@/lib/store/story-store.ts';
import { COUNCIL, FERRY_HERE, FERRY_THERE, FLOOD } from './stories/invented-stories.ts';

const ALL = { cardTypes: CARD_TYPES, cardLimit: 100 };
const LEARNED = { origin: 'learned', now: '2031-05-14' };

function article(text: string, outlet: string | null = null, given: Given = {}): Article {
  const url = outlet === null ? null : `https://${outlet}.example/ferry`;
  return articleFromText(text, {
    publishedAt: '2031-05-14',
    url,
    outlet: outlet === null ? null : { id: outlet, name: outlet },
    ...given,
  });
}

async function storeWith(...articles: Article[]): Promise<StoryStore> {
  const store = makeMemoryStore();
  for (const each of articles) await learnArticle(each, store, LEARNED);
  return store;
}

const courier = article(FERRY_HERE, 'courier');
const lantern = article(FERRY_THERE, 'lantern');

describe('an article that is annotated', () => {
  test('gets what another outlet printed', async () => {
    const { story, cards } = await annotateArticle(lantern, await storeWith(courier), ALL);
    expect(story).toMatchObject({ title: courier.headline, outlets: 1, articles: 1 });
    expect(story?.reasons.map(({ kind }) => kind)).toContain('name');
    for (const { kind, text } of story?.reasons ?? []) if (kind === 'name') expect(FERRY_THERE).toContain(text);
    expect(cards.map(({ type }) => type)).toContain('quote-reworded');
    expect(new Set(cards.flatMap(({ evidence }) => evidence.map(({ outlet }) => outlet?.id)))).toEqual(
      new Set(['courier']),
    );
  });

  test('gets nothing from what it printed itself, learned before or not', async () => {
    expect(await annotateArticle(courier, await storeWith(courier), ALL)).toEqual({ story: null, cards: [] });
    expect(await annotateArticle(courier, makeMemoryStore(), ALL)).toEqual({ story: null, cards: [] });
  });

  test('gets the same from others whether it was learned before or not', async () => {
    const before = await annotateArticle(lantern, await storeWith(courier), ALL);
    const after = await annotateArticle(lantern, await storeWith(courier, lantern), ALL);
    expect(after.cards).toEqual(before.cards);
    expect(after.story).toMatchObject({ outlets: 1, articles: 1 });
  });

  test('gets nothing from a story on something else', async () => {
    for (const other of [FLOOD, COUNCIL]) {
      expect((await annotateArticle(article(other), await storeWith(courier, lantern), ALL)).story).toBeNull();
    }
  });

  test('stores nothing', async () => {
    const store = await storeWith(courier);
    await annotateArticle(lantern, store, ALL);
    expect(await store.storyOfArticle(lantern.id)).toBeNull();
  });

  test('is no other outlet beside itself, where a pack brings its text under no address', async () => {
    const store = await storeWith(article(FERRY_HERE));
    expect(await annotateArticle(courier, store, ALL)).toEqual({ story: null, cards: [] });
    await learnArticle(lantern, store, LEARNED);
    expect((await annotateArticle(courier, store, ALL)).story).toMatchObject({ outlets: 1, articles: 1 });
  });

  test('counts an outlet once, and each unknown one by itself', async () => {
    const second = article(FERRY_THERE.replace('two helicopters', 'three helicopters'), 'lantern', {
      url: 'https://lantern.example/later',
    });
    const { story } = await annotateArticle(courier, await storeWith(lantern, second, article(FERRY_THERE)), ALL);
    expect(story).toMatchObject({ outlets: 2, articles: 3 });
  });

  test('gets from a pack what it gets from learning, as far as cards go', async () => {
    const learned = await storeWith(courier);
    const header = { id: 'ferry', title: 'Ferry', licence: null, maintainer: null, createdAt: null };
    const decoded = decodePack(await buildPack(learned, header));
    if (!decoded.ok) throw new Error(decoded.why);
    const packed = makeMemoryStore();
    await packed.putPack({ ...header, bundled: false, digest: '' }, storiesFromPack(decoded.value));
    const types = async (store: StoryStore) =>
      (await annotateArticle(lantern, store, ALL)).cards.map(({ type }) => type);
    expect(await types(packed)).toEqual(await types(learned));
  });

  test('takes the reader’s own report where a pack brings one of the same article', async () => {
    const learned = await storeWith(courier);
    const header = { id: 'ferry', title: 'Ferry', licence: null, maintainer: null, createdAt: null };
    const decoded = decodePack(await buildPack(learned, header));
    if (!decoded.ok) throw new Error(decoded.why);
    const alone = await annotateArticle(lantern, learned, ALL);
    await learned.putPack({ ...header, bundled: false, digest: '' }, storiesFromPack(decoded.value));
    expect(await annotateArticle(lantern, learned, ALL)).toEqual(alone);
  });
});

describe('an article that is learned', () => {
  test('joins the story it belongs to, and starts one where there is none', async () => {
    const store = await storeWith(courier, lantern, article(FLOOD), article(COUNCIL));
    const sizes: number[] = [];
    for await (const story of store.stories()) sizes.push(story.reports.length);
    expect(sizes.sort()).toEqual([1, 1, 2]);
  });

  test('is one report, however often it is read', async () => {
    const store = await storeWith(courier, courier, courier);
    expect((await store.storyOfArticle(courier.id))?.reports).toHaveLength(1);
  });

  test('keeps its story when its text is edited into something else', async () => {
    const store = await storeWith(courier, lantern);
    await learnArticle({ ...article(FLOOD), id: lantern.id }, store, LEARNED);
    expect((await store.storyOfArticle(lantern.id))?.reports).toHaveLength(2);
  });

  test('names its story by the first headline told', async () => {
    const headless = article(FERRY_HERE.replace(/^.*\n\n/, ''), 'post');
    expect(headless.headline).toBeNull();
    const store = await storeWith(headless);
    const made = (await store.storyOfArticle(headless.id))?.title ?? '';
    expect(made).toMatch(/Skerrow/);
    await learnArticle(lantern, store, LEARNED);
    expect((await store.storyOfArticle(headless.id))?.title).toBe(lantern.headline);
    await learnArticle(courier, store, LEARNED);
    expect((await store.storyOfArticle(headless.id))?.title).toBe(lantern.headline);
  });

  test('without a name in it has a title all the same', async () => {
    const nameless = article('it rained all day. nobody came.', 'post');
    expect((await (await storeWith(nameless)).storyOfArticle(nameless.id))?.title).toBe('An untitled story');
  });
});
