import { describe, expect, test } from 'vitest';
import { annotateArticle } from '@/lib/annotate-article.ts';
import type { Article } from '@/lib/article/article.ts';
import { articleFromText, type Given } from '@/lib/article/article-from-text.ts';
import { buildPack } from '@/lib/build-pack.ts';
import { CARD_TYPES } from '@/lib/cards/card.ts';
import { importPack } from '@/lib/import-pack.ts';
import { learnArticle } from '@/lib/learn-article.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';
import type { StoryStore } from '@/lib/store/story-store.ts';
import { makeVerdicts, NO_VERDICTS } from '@/lib/stories/corrections.ts';
import { type ClaimPair, makePartings } from '@/lib/stories/parted-claims.ts';
import { thisStory } from './stories/correcting.ts';
import { COUNCIL, FERRY_HERE, FERRY_THERE, FLOOD } from './stories/invented-stories.ts';

const ALL = { cardTypes: CARD_TYPES, cardLimit: 100 };
const NOTHING = { isPreview: false, story: null, couldBe: [], cards: [] };
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

async function sizes(store: StoryStore): Promise<number[]> {
  const counts: number[] = [];
  for await (const story of store.stories()) counts.push(story.reports.length);
  return counts.sort();
}

/** Brings articles into a store as a pack of this id. */
async function bring(id: string, store: StoryStore, ...articles: Article[]): Promise<void> {
  const header = { id, title: id, licence: null, maintainer: null, createdAt: null };
  const imported = await importPack(await buildPack(await storeWith(...articles), header), store, { bundled: false });
  if (!imported.ok) throw new Error(imported.why.key);
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
    expect(await annotateArticle(courier, await storeWith(courier), ALL)).toMatchObject(NOTHING);
    expect(await annotateArticle(courier, makeMemoryStore(), ALL)).toMatchObject(NOTHING);
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

  test('is not told what it leaves out where its page has only the beginning', async () => {
    const stub = article(FERRY_THERE.split('\n\n').slice(0, 3).join('\n\n'), 'lantern');
    const store = await storeWith(courier);
    const whole = await annotateArticle(stub, store, ALL);
    const preview = await annotateArticle({ ...stub, isPreview: true }, store, ALL);
    const isMissing = (type: string) => type.startsWith('missing-');
    expect(whole.cards.map(({ type }) => type).filter(isMissing)).not.toEqual([]);
    expect(preview.cards).toEqual(whole.cards.filter(({ type }) => !isMissing(type)));
    expect(preview.cards).not.toEqual([]);
    expect([whole.isPreview, preview.isPreview]).toEqual([false, true]);
  });

  test('is checked by itself with an empty store, and beside others', async () => {
    const whole = article(FERRY_THERE, 'lantern');
    const broken = { ...whole, text: `${whole.text}\n\nIt gave back the fares of 12 of the 48 crew, or 40%.` };
    const end = { kind: 'body' as const, start: whole.text.length + 2, end: broken.text.length };
    const read = { ...broken, blocks: [...whole.blocks, end] };
    const checks = async (store: StoryStore) =>
      (await annotateArticle(read, store, ALL)).cards.filter(({ type }) => type === 'self-check');
    const alone = await checks(makeMemoryStore());
    expect(alone.map(({ text }) => text)).toEqual(['“12” of “48 crew” is 25%; the text says “40%”.']);
    expect(await checks(await storeWith(courier))).toEqual(alone);
    expect((await annotateArticle(read, makeMemoryStore(), { ...ALL, cardTypes: ['figure-agree'] })).cards).toEqual([]);
  });

  test('is told how many independent texts there are where outlets print one', async () => {
    const copy = { ...article(FERRY_HERE, 'post'), id: 'copy' };
    const one = (await annotateArticle(lantern, await storeWith(courier, copy), ALL)).story;
    expect(one).toMatchObject({ outlets: 2, articles: 2, texts: 1 });
    expect(one?.sources).toBe('2 other articles from 2 outlets in your store: 1 independent text.');
    const alone = (await annotateArticle(lantern, await storeWith(courier), ALL)).story;
    expect(alone?.sources).toBe('1 other article from 1 outlet in your store.');
    expect(alone?.articleIds).toEqual([courier.id]);
  });

  test('is told which stories it could be where it is equally like two, and is of the one a reader says', async () => {
    const store = makeMemoryStore();
    const learned = await storeWith(lantern);
    const { id = '', title = '' } = (await learned.storyOfArticle(lantern.id)) ?? {};
    const report = (await learned.story(id))?.reports[0] ?? expect.fail();
    for (const side of [0, 1]) {
      const half = <Item>(list: readonly Item[] = []) => list.filter((_, at) => at % 2 === side);
      const { names, terms, lead } = report.fingerprint;
      const told = { names: half(names), terms: half(terms), lead: half(lead) };
      const fingerprint = { ...report.fingerprint, ...told, headline: [], shingles: [], figures: [], copy: [] };
      await store.putReport(`s${side}`, `${title} ${side}`, { ...report, articleId: `a${side}`, fingerprint });
    }
    const asked = await annotateArticle(lantern, store, ALL);
    expect(asked.story).toBeNull();
    expect(asked.couldBe.map(({ id, articleIds }) => [id, ...articleIds]).sort()).toEqual([
      ['s0', 'a0'],
      ['s1', 'a1'],
    ]);
    expect(asked.nothing).toContain('one of several stories');
    const said = thisStory(asked.articleId, (await store.story('s1')) ?? expect.fail(), { id: 'a', madeAt: null });
    const chosen = await annotateArticle(lantern, store, ALL, makeVerdicts([said]));
    expect(chosen).toMatchObject({ story: { id: 's1', articleIds: ['a1'] }, couldBe: [] });
    expect(chosen.story?.reasons).toContainEqual({ kind: 'reader', text: 'your correction' });
  });

  test('stores nothing', async () => {
    const store = await storeWith(courier);
    await annotateArticle(lantern, store, ALL);
    expect(await store.storyOfArticle(lantern.id)).toBeNull();
  });

  test('is no other outlet beside itself, where a pack brings its text under no address', async () => {
    const store = await storeWith(article(FERRY_HERE));
    expect(await annotateArticle(courier, store, ALL)).toMatchObject(NOTHING);
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
    const [learned, packed] = [await storeWith(courier), makeMemoryStore()];
    await bring('ferry', packed, courier);
    const types = async (store: StoryStore) =>
      (await annotateArticle(lantern, store, ALL)).cards.map(({ type }) => type);
    expect(await types(packed)).toEqual(await types(learned));
  });

  test('takes the reader’s own report where a pack brings one of the same article', async () => {
    const learned = await storeWith(courier);
    const alone = await annotateArticle(lantern, learned, ALL);
    await bring('ferry', learned, courier);
    const { story, cards } = await annotateArticle(lantern, learned, ALL);
    expect(cards).toEqual(alone.cards);
    expect(story).toMatchObject({ outlets: 1, articles: 1 });
  });

  test('gets cards where two packs tell its story, from both', async () => {
    const store = makeMemoryStore();
    await bring('one', store, courier);
    await bring('two', store, article(FERRY_HERE.replaceAll('£250', '£300'), 'beacon'));
    const { story, cards } = await annotateArticle(lantern, store, ALL);
    expect(story).toMatchObject({ outlets: 2, articles: 2 });
    const outlets = new Set(cards.flatMap(({ evidence }) => evidence.map(({ outlet }) => outlet?.id)));
    expect(outlets).toEqual(new Set(['courier', 'beacon']));
  });

  test('gets cards where two packs both have one article', async () => {
    const store = makeMemoryStore();
    await bring('one', store, courier);
    await bring('two', store, courier);
    expect((await annotateArticle(lantern, store, ALL)).story).toMatchObject({ outlets: 1, articles: 1 });
  });

  test('gets nothing from a pack that puts other claims beside a known address', async () => {
    const store = await storeWith(courier);
    await bring('strange', store, { ...article(FLOOD, 'post'), id: courier.id }, article(COUNCIL, 'herald'));
    const alone = await annotateArticle(lantern, await storeWith(courier), ALL);
    expect(await annotateArticle(lantern, store, ALL)).toEqual(alone);
  });

  test('is not taken for what its address once told', async () => {
    const store = await storeWith(courier, lantern);
    expect((await annotateArticle({ ...article(FLOOD), id: lantern.id }, store, ALL)).story).toBeNull();
  });
});

describe('an article that is learned', () => {
  test('joins the story it belongs to, and starts one where there is none', async () => {
    const store = await storeWith(courier, lantern, article(FLOOD), article(COUNCIL));
    expect(await sizes(store)).toEqual([1, 1, 2]);
  });

  test('is one report, however often it is read', async () => {
    const store = await storeWith(courier, courier, courier);
    expect((await store.storyOfArticle(courier.id))?.reports).toHaveLength(1);
  });

  test('keeps its story when its text is edited', async () => {
    const store = await storeWith(courier, article(FLOOD), lantern);
    const edited = FERRY_THERE.split('\n\n').slice(0, 3).join('\n\n');
    await learnArticle({ ...article(edited), id: lantern.id }, store, LEARNED);
    expect((await store.storyOfArticle(lantern.id))?.reports).toHaveLength(2);
  });

  test('at an address that now tells something else leaves the story it was in, and joins none for its address', async () => {
    const store = await storeWith(courier, lantern);
    const { storyId } = await learnArticle({ ...article(FLOOD), id: courier.id }, store, LEARNED);
    expect(await sizes(store)).toEqual([1, 1]);
    expect((await store.story(storyId))?.title).toMatch(/River bursts/);
  });

  test('at an address whose earlier text began a story never takes that story’s id for another', async () => {
    const store = await storeWith(courier);
    const first = (await store.storyOfArticle(courier.id))?.id ?? '';
    await learnArticle(lantern, store, LEARNED);
    const { storyId } = await learnArticle({ ...article(COUNCIL), id: courier.id }, store, LEARNED);
    expect(storyId).not.toBe(first);
    expect((await store.story(first))?.reports.map(({ articleId }) => articleId)).toEqual([lantern.id]);
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

describe('claims of which a reader says that they are not the same', () => {
  const said = (pair: ClaimPair | null) =>
    makePartings(pair === null ? [] : [{ ...pair, id: 'x', kind: 'not-same', madeAt: null }]);
  const pairsOf = async (read: Article, store: StoryStore, partings = said(null)) =>
    (await annotateArticle(read, store, ALL, NO_VERDICTS, partings)).cards.flatMap(({ pair }) => pair ?? []);

  test('are set side by side no more, from whichever of their articles; all others are', async () => {
    const [read, others] = [await storeWith(courier), await storeWith(lantern)];
    const before = await pairsOf(lantern, read);
    expect(before.map(({ claims }) => claims)).toEqual(expect.arrayContaining(['figure', 'quote']));
    for (const pair of before) {
      expect(pair.here.articleId).toBe(lantern.id);
      expect(await pairsOf(lantern, read, said(pair))).toEqual(before.filter((each) => each !== pair));
      const words = new Set(pair.there.map((each) => each.words));
      const fromThere = (await pairsOf(courier, others)).filter((each) => !words.has(each.here.words));
      expect(await pairsOf(courier, others, said(pair))).toEqual(fromThere);
    }
  });

  test('are not held to be missing on that account', async () => {
    const store = await storeWith(courier);
    const missing = async (partings = said(null)) =>
      (await annotateArticle(lantern, store, ALL, NO_VERDICTS, partings)).cards.filter(({ type }) =>
        type.startsWith('missing-'),
      );
    const before = await missing();
    for (const pair of await pairsOf(lantern, store)) expect(await missing(said(pair))).toEqual(before);
  });
});
