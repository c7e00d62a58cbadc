import { expect, test } from 'vitest';
import { searchStories } from '@/lib/search-stories.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';
import { makeVerdicts, NO_VERDICTS } from '@/lib/stories/corrections.ts';
import { inventedReport } from './store/invented-report.ts';
import { notThisStory } from './stories/correcting.ts';

async function storeOf(stories: readonly { readonly id: string; readonly day: string; readonly articles: string[] }[]) {
  const store = makeMemoryStore();
  for (const { id, day, articles } of stories) {
    for (const articleId of articles) {
      const report = {
        ...inventedReport({ articleId, outlet: id === 'spill' ? 'lantern' : 'courier' }),
        publishedAt: day,
      };
      await store.putReport(id, `The ${id} of Port Ellory`, report);
      await store.putReport(id, `The ${id} of Port Ellory`, { ...report, origin: 'pack:p' });
    }
  }
  return store;
}

const STORIES = [
  { id: 'ferry', day: '2031-05-14', articles: ['f1', 'f2'] },
  { id: 'spill', day: '2031-05-16', articles: ['s1'] },
  { id: 'flood', day: '2031-05-15', articles: ['w1'] },
];

test.each([
  ['', ['spill', 'flood', 'ferry']],
  ['ferry', ['ferry']],
  ['PORT ellory', ['spill', 'flood', 'ferry']],
  ['lantern', ['spill']],
  ['of f2', ['ferry']],
  ['ferry lantern', []],
])('stories are found by every word typed, the newest first: "%s"', async (typed, ids) => {
  const { stories, isAll } = await searchStories(typed, await storeOf(STORIES), NO_VERDICTS);
  expect(stories.map(({ id }) => id)).toEqual(ids);
  expect(isAll).toBe(true);
});

test('an article that was learned and packed is listed once', async () => {
  const { stories } = await searchStories('ferry', await storeOf(STORIES), NO_VERDICTS);
  expect(stories[0]?.articles).toEqual([
    {
      articleId: 'f1',
      headline: 'Headline of f1',
      outlet: 'The courier',
      url: 'https://courier.example/f1',
      publishedAt: '2031-05-14',
    },
    {
      articleId: 'f2',
      headline: 'Headline of f2',
      outlet: 'The courier',
      url: 'https://courier.example/f2',
      publishedAt: '2031-05-14',
    },
  ]);
});

test('a story is listed in the parts that the corrections leave of it', async () => {
  const store = await storeOf(STORIES);
  const story = (await store.story('ferry')) ?? expect.fail('no story');
  const verdicts = makeVerdicts([notThisStory('f1', story, { id: 'a', madeAt: null })]);
  const { stories } = await searchStories('courier', store, verdicts);
  const listed = stories.map(({ articles }) => articles.map(({ articleId }) => articleId).join(' '));
  expect(listed.sort()).toEqual(['f1', 'f2', 'w1']);
});

test('of more stories than a page can list the newest are, and it is said that there are more', async () => {
  const many = Array.from({ length: 100 }, (_, at) => ({
    id: `s${at}`,
    day: `2031-0${1 + (at % 9)}-${10 + Math.floor(at / 9)}`,
    articles: [`a${at}`],
  }));
  const { stories, isAll } = await searchStories('', await storeOf(many), NO_VERDICTS);
  const days = stories.map(({ articles }) => articles[0]?.publishedAt ?? '');
  expect(isAll).toBe(false);
  expect(days).toEqual(
    many
      .map(({ day }) => day)
      .sort()
      .reverse()
      .slice(0, stories.length),
  );
});
