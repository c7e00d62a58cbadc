import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import { answerStory, findStory } from '@/lib/find-story.ts';
import { learnArticle } from '@/lib/learn-article.ts';
import { readArticle } from '@/lib/read-article.ts';
import { reviewStories } from '@/lib/review-stories.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';
import type { StoryStore } from '@/lib/store/story-store.ts';
import { type Correction, makeVerdicts } from '@/lib/stories/corrections.ts';
import type { Story } from '@/lib/stories/story.ts';
import { mergeStories, notThisStory, thisStory, undoCorrection } from './stories/correcting.ts';
import { COUNCIL, FERRY_HERE, FERRY_THERE, FLOOD } from './stories/invented-stories.ts';

const LEARNED = { origin: 'learned', now: null };
const article = (id: string, text: string, day = '2031-05-14') => ({
  ...articleFromText(text, { publishedAt: day }),
  id,
});
const [courier, lantern] = [article('courier', FERRY_HERE), article('lantern', FERRY_THERE)];
const [flood, council] = [article('flood', FLOOD), article('council', COUNCIL)];

async function storeWith(articles: readonly ReturnType<typeof article>[], corrections: readonly Correction[] = []) {
  const store = makeMemoryStore();
  const verdicts = makeVerdicts(corrections);
  for (const each of articles) await learnArticle(each, store, { ...LEARNED, verdicts });
  return store;
}

async function grouped(store: StoryStore): Promise<string[]> {
  const groups: string[] = [];
  for await (const { reports } of store.stories()) groups.push(reports.map(({ articleId }) => articleId).join(' '));
  return groups.sort();
}

const storyOf = async (store: StoryStore, id: string): Promise<Story> => {
  const { id: storyId = '' } = (await store.storyOfArticle(id)) ?? {};
  return (await store.story(storyId)) ?? { id: '', title: '', reports: [] };
};

describe('a reader’s word', () => {
  test('keeps an article out of a story it would match, for good and until it is taken back', async () => {
    const store = await storeWith([courier, lantern]);
    const said = [notThisStory('lantern', await storyOf(store, 'lantern'), { id: 'a', madeAt: null })];
    const { fingerprint } = readArticle(lantern);
    const find = (corrections: readonly Correction[]) =>
      findStory('lantern', fingerprint, store, { verdicts: makeVerdicts(corrections) });
    expect(await find(said)).toBeNull();
    expect(await find(undoCorrection(said, 'a'))).not.toBeNull();
    await learnArticle(lantern, store, { ...LEARNED, verdicts: makeVerdicts(said) });
    expect(await grouped(store)).toEqual(['courier', 'lantern']);
    await reviewStories(store, { origin: 'learned', verdicts: makeVerdicts(said) });
    expect(await grouped(store)).toEqual(['courier', 'lantern']);
    await reviewStories(store, { origin: 'learned' });
    expect(await grouped(store)).toEqual(['courier lantern']);
  });

  test('leaves the rest of a story that a pack brought as it was, for its other articles and for new ones', async () => {
    const packed = makeMemoryStore();
    const learned = await storeWith([courier, lantern, { ...courier, id: 'post' }]);
    const { title, reports } = await storyOf(learned, 'courier');
    for (const report of reports) await packed.putReport('pack', title, { ...report, origin: 'pack:p' });
    const said = [notThisStory('lantern', await storyOf(packed, 'lantern'), { id: 'a', madeAt: null })];
    const found = async (id: string, text: string) => {
      const { fingerprint } = readArticle(article(id, text));
      return (await findStory(id, fingerprint, packed, { verdicts: makeVerdicts(said) }))?.story.reports.map(
        ({ articleId }) => articleId,
      );
    };
    expect(await found('courier', FERRY_HERE)).toEqual(['courier', 'post']);
    expect(await found('new', FERRY_HERE)).toEqual(['courier', 'post']);
    expect(await found('lantern', FERRY_THERE)).toBeUndefined();
  });

  test('says which of several stories it is, and is given as the reason', async () => {
    const store = await storeWith([courier, flood]);
    const said = [thisStory('council', await storyOf(store, 'flood'), { id: 'a', madeAt: null })];
    const { fingerprint } = readArticle(council);
    expect(await findStory('council', fingerprint, store)).toBeNull();
    const found = await findStory('council', fingerprint, store, { verdicts: makeVerdicts(said) });
    expect(found?.story.reports.map(({ articleId }) => articleId)).toEqual(['flood']);
    expect(found?.match.reasons).toEqual([{ kind: 'reader', text: 'your correction' }]);
  });

  test('joins two stories that share nothing, and takes nothing apart that cannot be joined again', async () => {
    const store = await storeWith([courier, flood]);
    const said = [
      mergeStories(await storyOf(store, 'courier'), await storyOf(store, 'flood'), { id: 'a', madeAt: null }),
    ];
    const verdicts = makeVerdicts(said);
    const { fingerprint } = readArticle(lantern);
    const ids = (story: Story | undefined) => story?.reports.map(({ articleId }) => articleId).sort();
    expect(ids((await findStory('flood', readArticle(flood).fingerprint, store, { verdicts }))?.story)).toEqual([
      'courier',
      'flood',
    ]);
    expect(ids((await findStory('lantern', fingerprint, store))?.story)).toEqual(['courier']);
    await reviewStories(store, { origin: 'learned', verdicts });
    expect(await grouped(store)).toEqual(['courier flood']);
    await reviewStories(store, { origin: 'learned' });
    expect(await grouped(store)).toEqual(['courier', 'flood']);
  });
});

describe('a second look', () => {
  test('moves nothing where everything is where it belongs', async () => {
    const store = await storeWith([courier, flood, lantern, council]);
    const before = await grouped(store);
    expect(await reviewStories(store, { origin: 'learned' })).toBe(0);
    expect(await grouped(store)).toEqual(before);
    expect(before).toEqual(['council', 'courier lantern', 'flood']);
  });

  test('joins two stories that turn out to be one, and parts one that turns out to be two', async () => {
    const store = makeMemoryStore();
    const apart = await storeWith(
      [courier, lantern],
      [
        notThisStory('courier', await storyOf(await storeWith([courier, lantern]), 'courier'), {
          id: 'a',
          madeAt: null,
        }),
      ],
    );
    expect(await reviewStories(apart, { origin: 'learned' })).toBe(1);
    expect(await grouped(apart)).toEqual(['courier lantern']);
    for (const each of [courier, flood, council]) {
      const learned = await storyOf(await storeWith([each]), each.id);
      for (const report of learned.reports) await store.putReport('all', 'All at once', report);
    }
    expect(await reviewStories(store, { origin: 'learned' })).toBe(2);
    expect(await grouped(store)).toEqual(['council', 'courier', 'flood']);
  });

  test('leaves what a pack brought where it is', async () => {
    const store = await storeWith([courier]);
    const [report] = (await storyOf(await storeWith([flood]), 'flood')).reports;
    if (report) await store.putReport('strange', 'Strange', { ...report, origin: 'pack:strange' });
    await reviewStories(store, { origin: 'learned' });
    expect((await store.story('strange'))?.reports).toHaveLength(1);
  });
});

describe('bad input', () => {
  test('of one headline over two events makes two stories', async () => {
    const headed = (text: string) => text.replace(/^.*\n/, 'What happened in the night\n');
    const store = await storeWith([article('one', headed(FERRY_HERE)), article('other', headed(FLOOD))]);
    expect(await grouped(store)).toEqual(['one', 'other']);
  });

  test('of one article at two addresses makes one story', async () => {
    const store = await storeWith([courier, { ...courier, id: 'copy' }]);
    expect(await grouped(store)).toEqual(['copy courier']);
  });

  test.each(['2199-01-01', 'yesterday'])(
    'of a day that cannot be, %s, makes no other event of a report',
    async (day) => {
      const store = await storeWith([courier, article('lantern', FERRY_THERE, day)]);
      expect(await grouped(store)).toEqual(['courier lantern']);
    },
  );

  test('of a thousand outlets on one event is one story', async () => {
    const store = makeMemoryStore();
    const reports = (await storyOf(await storeWith([courier]), 'courier')).reports;
    for (let at = 0; at < 1000; at++)
      for (const report of reports) await store.putReport('ferry', 'Ferry', { ...report, articleId: `a${at}` });
    const { found, couldBe } = await answerStory('lantern', readArticle(lantern).fingerprint, store);
    expect(found?.story.reports).toHaveLength(1000);
    expect(couldBe).toEqual([]);
    expect(await reviewStories(store, { origin: 'learned' })).toBe(0);
  });
});
