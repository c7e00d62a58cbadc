import { expect, test } from 'vitest';
import { type Correction, makeVerdicts } from '@/lib/stories/corrections.ts';
import { separateStory } from '@/lib/stories/separate-story.ts';
import { given, mergeStories, notThisStory, splitStory, storyOf as story, thisStory } from './correcting.ts';

const ferry = story('ferry', 'f1', 'f2', 'f3', 'f4', 'f5');
const spill = story('spill', 's1');

const CASES: readonly { readonly name: string; said: readonly Correction[]; parts: readonly string[] }[] = [
  { name: 'nobody spoke of', said: [], parts: ['f1 f2 f3 f4 f5'] },
  { name: 'another was told of', said: [notThisStory('s1', spill, given('a'))], parts: ['f1 f2 f3 f4 f5'] },
  { name: 'one article left', said: [notThisStory('f1', ferry, given('a'))], parts: ['f2 f3 f4 f5', 'f1'] },
  {
    name: 'two articles left together',
    said: [splitStory(ferry, ['f4', 'f5'], given('a'))],
    parts: ['f1 f2 f3', 'f4 f5'],
  },
  {
    name: 'two articles left one after the other',
    said: [notThisStory('f4', ferry, given('a')), notThisStory('f5', ferry, given('b'))],
    parts: ['f1 f2 f3', 'f4', 'f5'],
  },
  {
    name: 'one article left and came back',
    said: [notThisStory('f1', ferry, given('a')), thisStory('f1', ferry, given('b'))],
    parts: ['f1 f2 f3 f4 f5'],
  },
  { name: 'another was merged into', said: [mergeStories(ferry, spill, given('a'))], parts: ['f1 f2 f3 f4 f5'] },
  {
    name: 'articles came to since one left',
    said: [notThisStory('f1', story('earlier', 'f1', 'f2'), given('a'))],
    parts: ['f2 f3 f4 f5', 'f1'],
  },
];

test.each(CASES)('a story that $name is $parts', ({ said, parts }) => {
  const separated = separateStory(ferry, makeVerdicts(said));
  expect(separated.map(({ reports }) => reports.map(({ articleId }) => articleId).join(' '))).toEqual(parts);
  expect(separated[0]?.id).toBe('ferry');
  expect(new Set(separated.map(({ id }) => id)).size).toBe(parts.length);
});
