import { expect, test } from 'vitest';
import { annotateArticle } from '@/lib/annotate-article.ts';
import type { Article } from '@/lib/article/article.ts';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import { CARD_TYPES } from '@/lib/cards/card.ts';
import { describeStory } from '@/lib/describe-story.ts';
import { learnArticle } from '@/lib/learn-article.ts';
import { readArticle } from '@/lib/read-article.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';
import type { StoryStore } from '@/lib/store/story-store.ts';
import { makeReport } from '@/lib/stories/make-report.ts';
import { FERRY_HERE, FERRY_THERE, FLOOD } from './stories/invented-stories.ts';

const LEARNED = { origin: 'learned', now: '2031-05-16T08:00:00Z' };

function article(text: string, outlet: string, given: Partial<Article> = {}): Article {
  const url = `https://${outlet}.example/ferry`;
  const made = articleFromText(text, { publishedAt: '2031-05-14', url, outlet: { id: outlet, name: outlet } });
  return { ...made, ...given };
}

async function storeWith(...articles: Article[]): Promise<StoryStore> {
  const store = makeMemoryStore();
  for (const each of articles) await learnArticle(each, store, LEARNED);
  return store;
}

const courier = article(FERRY_HERE, 'courier');
const lantern = article(FERRY_THERE, 'lantern');
/** The courier's report once more, under another name and nearly word for word. */
const copy = article(FERRY_HERE.replace('on Monday night', 'late on Monday'), 'echo', { wire: 'Northwire' });

test('a story is told of the open article and the others, without anything being stored', async () => {
  const store = await storeWith(courier);
  const whole = await describeStory(lantern, store);
  expect(whole?.articles.map(({ outlet, readAt }) => [outlet?.name, readAt])).toEqual([
    ['lantern', null],
    ['courier', '2031-05-16T08:00:00Z'],
  ]);
  expect(whole?.rows.some(({ cells }) => cells[0]?.article === 0 && cells.length > 1)).toBe(true);
  expect(whole?.statements.some(({ wordings }) => wordings.length > 1)).toBe(true);
  expect(await store.storyOfArticle(lantern.id)).toBeNull();
});

test('an article alone, and one of another event, has no story to tell', async () => {
  expect(await describeStory(courier, makeMemoryStore())).toBeNull();
  expect(await describeStory(courier, await storeWith(courier))).toBeNull();
  expect(await describeStory(article(FLOOD, 'post'), await storeWith(courier, lantern))).toBeNull();
});

test('copies of one text are told as one, with the agency they credit', async () => {
  const whole = await describeStory(lantern, await storeWith(courier, copy));
  expect(whole?.texts.map((text) => text.length).sort()).toEqual([1, 2]);
  expect(whole?.articles.map(({ wire }) => wire)).toContain('Northwire');
});

test('the gaps are those of the cards, all of them, and none where only the beginning was read', async () => {
  const store = await storeWith(courier);
  const choice = { cardTypes: CARD_TYPES, cardLimit: 1000 };
  const cards = (await annotateArticle(lantern, store, choice)).cards.filter(({ type }) => type.startsWith('missing'));
  const whole = await describeStory(lantern, store);
  expect(whole?.missing.map(({ card }) => card.id)).toEqual(expect.arrayContaining(cards.map(({ id }) => id)));
  for (const { outlets, texts } of whole?.missing ?? []) expect([outlets, texts]).toEqual([1, 1]);
  const preview = await describeStory({ ...lantern, isPreview: true }, store);
  expect(preview?.missing).toEqual([]);
});

test('of more articles than can be compared, it says how many were left out', async () => {
  const { claims, fingerprint } = readArticle(lantern);
  const store = makeMemoryStore();
  for (let at = 0; at < 30; at++) {
    const other = { ...lantern, id: `other-${at}`, outlet: { id: `outlet-${at}`, name: `Outlet ${at}` } };
    const report = makeReport(other, claims, fingerprint, { origin: 'learned', learnedAt: null });
    await store.putReport('ferry', 'A ferry', report);
  }
  const whole = await describeStory(courier, store);
  expect(whole?.articles).toHaveLength(25);
  expect(whole?.leftOut).toBe(6);
});
