import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import { sortIntoStories } from '@/lib/cli/gather-stories.ts';
import { readArticle } from '@/lib/read-article.ts';
import { COUNCIL, FERRY_HERE, FERRY_THERE, FLOOD } from './invented-stories.ts';
import { LOOK_ALIKES } from './look-alikes.cases.ts';

/** Sorts texts as `compare` does; each is named by its place. */
async function sorted(texts: readonly (readonly [name: string, text: string, day: string | null])[]) {
  const articles = texts.map(([name, text, publishedAt]) => ({
    name,
    file: name,
    read: readArticle(articleFromText(text, { publishedAt })),
  }));
  const { storyOf } = await sortIntoStories(articles, 'test', ({ name }) => name);
  return (name: string) => storyOf.get(name);
}

describe('look-alikes', () => {
  test.each(LOOK_ALIKES)('$of are one story: $one', async ({ here, there, days, one, needsDates = false }) => {
    // Without dates an anniversary is told from its event by nothing that is counted here.
    for (const [first, second] of needsDates ? [days] : ([days, [null, null]] as const)) {
      const storyOf = await sorted([
        ['here', here, first],
        ['there', there, second],
      ]);
      expect(storyOf('here') === storyOf('there')).toBe(one);
    }
  });
});

describe('articles together', () => {
  test('are sorted the same in whatever order they are given', async () => {
    const texts = [FERRY_HERE, FLOOD, FERRY_THERE, COUNCIL].map((text, at) => [`${at}`, text, '2031-05-14'] as const);
    const names = ['0', '1', '2', '3'];
    const [one, other] = [await sorted(texts), await sorted(texts.toReversed())];
    expect(names.map(one)).toEqual(names.map(other));
    expect(one('0')).toBe(one('2'));
    expect(new Set(names.map(one)).size).toBe(3);
  });
});
