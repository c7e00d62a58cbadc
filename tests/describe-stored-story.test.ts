import { expect, test } from 'vitest';
import type { Article } from '@/lib/article/article.ts';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import { USUAL_REACH } from '@/lib/compare/hedge-reach.ts';
import { describeStoredStory } from '@/lib/describe-stored-story.ts';
import { learnArticle } from '@/lib/learn-article.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';
import { makeVerdicts, NO_VERDICTS } from '@/lib/stories/corrections.ts';
import { NO_PARTINGS } from '@/lib/stories/parted-claims.ts';
import { given, notThisStory } from './stories/correcting.ts';
import { FERRY_HERE, FERRY_THERE } from './stories/invented-stories.ts';

function article(text: string, outlet: string): Article {
  const url = `https://${outlet}.example/ferry`;
  return articleFromText(text, { publishedAt: '2031-05-14', url, outlet: { id: outlet, name: outlet } });
}

const courier = article(FERRY_HERE, 'courier');
const lantern = article(FERRY_THERE, 'lantern');

async function storeOfBoth() {
  const store = makeMemoryStore();
  for (const [origin, each] of [
    ['learned', courier],
    ['pack:p', courier],
    ['learned', lantern],
  ] as const) {
    await learnArticle(each, store, { origin, now: '2031-05-16T08:00:00Z' });
  }
  const id = (await store.storyOfArticle(courier.id))?.id ?? '';
  return { store, id };
}

const AS_PRINTED = { partings: NO_PARTINGS, hedges: USUAL_REACH };

test('a story of the store is told with no article open: each once, none of them “this one”, nothing missing', async () => {
  const { store, id } = await storeOfBoth();
  const told = await describeStoredStory({ id, articleId: null }, store, NO_VERDICTS, AS_PRINTED);
  expect(told?.id).toBe(id);
  expect(told?.whole.articles.map(({ outlet }) => outlet?.name).sort()).toEqual(['courier', 'lantern']);
  expect(told?.whole.articles.some(({ isOpen }) => isOpen)).toBe(false);
  expect(told?.whole.rows.some(({ cells }) => new Set(cells.map((cell) => cell.article)).size > 1)).toBe(true);
  expect(told?.whole).toMatchObject({ missing: [], onlyHere: [], leftOut: 0 });
});

test('a story that is not there is none, whatever article is named with it', async () => {
  const { store } = await storeOfBoth();
  for (const articleId of [null, 'https://nobody.example/x']) {
    expect(await describeStoredStory({ id: 'gone', articleId }, store, NO_VERDICTS, AS_PRINTED)).toBeNull();
  }
});

test('what a correction took out of a story is found by its article, and is told alone', async () => {
  const { store, id } = await storeOfBoth();
  const story = await store.storyOfArticle(lantern.id);
  if (story === null) throw new Error('there is no story');
  const verdicts = makeVerdicts([notThisStory(lantern.id, story, given('x'))]);
  const parted = await describeStoredStory({ id: 'part', articleId: lantern.id }, store, verdicts, AS_PRINTED);
  expect(parted?.whole.articles.map(({ articleId }) => articleId)).toEqual([lantern.id]);
  expect(parted?.title).toBe(lantern.headline ?? parted?.title);
  const rest = await describeStoredStory({ id, articleId: null }, store, verdicts, AS_PRINTED);
  expect(rest?.whole.articles.map(({ articleId }) => articleId)).toEqual([courier.id]);
});
