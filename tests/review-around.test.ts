import { expect, test } from 'vitest';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import { learnArticle } from '@/lib/learn-article.ts';
import { reviewAround } from '@/lib/review-around.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';
import type { StoryStore } from '@/lib/store/story-store.ts';
import { makeVerdicts, NO_VERDICTS } from '@/lib/stories/corrections.ts';
import { notThisStory } from './stories/correcting.ts';
import { COUNCIL, FERRY_HERE, FERRY_THERE, FLOOD } from './stories/invented-stories.ts';

const GIVEN = { origin: 'learned', verdicts: NO_VERDICTS };
const TEXTS = { courier: FERRY_HERE, lantern: FERRY_THERE, flood: FLOOD, council: COUNCIL };

/** A store in which each of some articles is a story of its own, though two of them tell one event. */
async function apart(): Promise<StoryStore> {
  const store = makeMemoryStore();
  for (const [id, text] of Object.entries(TEXTS)) {
    const alone = makeMemoryStore();
    await learnArticle({ ...articleFromText(text, { publishedAt: '2031-05-14' }), id }, alone, {
      origin: 'learned',
      now: null,
    });
    for await (const story of alone.stories()) {
      for (const report of story.reports) await store.putReport(story.id, story.title, report);
    }
  }
  return store;
}

async function grouped(store: StoryStore): Promise<string[]> {
  const groups: string[] = [];
  for await (const { reports } of store.stories()) groups.push(reports.map(({ articleId }) => articleId).join(' '));
  return groups.sort();
}

test('two stories that an article shows to be one become one, and no other is touched', async () => {
  const store = await apart();
  expect(await reviewAround('lantern', store, GIVEN)).toBe(1);
  expect(await grouped(store)).toEqual(['council', 'courier lantern', 'flood']);
  expect(await reviewAround('lantern', store, GIVEN)).toBe(0);
});

test('what a reader put apart stays apart', async () => {
  const store = await apart();
  const courier = (await store.storyOfArticle('courier')) ?? expect.fail('no story');
  const verdicts = makeVerdicts([notThisStory('lantern', courier, { id: 'a', madeAt: null })]);
  expect(await reviewAround('lantern', store, { ...GIVEN, verdicts })).toBe(0);
});

test('what a pack brought is never moved, and an article nobody learned moves nothing', async () => {
  const store = await apart();
  expect(await reviewAround('lantern', store, { ...GIVEN, origin: 'pack:p' })).toBe(0);
  expect(await reviewAround('elsewhere', store, GIVEN)).toBe(0);
});

test('never goes through the whole store', async () => {
  const store = await apart();
  const whole = { ...store, stories: () => expect.fail('every story was read') };
  expect(await reviewAround('lantern', whole, GIVEN)).toBe(1);
});
