import { describe, expect, test } from 'vitest';
import { type Correction, makeVerdicts, NO_VERDICTS } from '@/lib/stories/corrections.ts';
import {
  given,
  mergeStories,
  notThisStory,
  splitStory,
  storyOf as story,
  thisStory,
  undoCorrection,
} from './correcting.ts';

const [ferry, spill] = [story('ferry', 'f1', 'f2', 'f3'), story('spill', 's1', 's2')];

describe('a correction', () => {
  test('says nothing of articles it does not name', () => {
    const verdicts = makeVerdicts([notThisStory('f1', ferry, given('a'))]);
    expect(verdicts.of('f2', 'f3')).toBeNull();
    expect(verdicts.ofStory('s1', ferry)).toBeNull();
    expect(verdicts.ofStories(ferry, spill)).toBeNull();
    expect(NO_VERDICTS.ofStory('f1', ferry)).toBeNull();
  });

  test('"not this story" keeps an article from the others of the story, both ways', () => {
    const verdicts = makeVerdicts([notThisStory('f1', ferry, given('a'))]);
    expect(verdicts.of('f1', 'f2')).toBe('apart');
    expect(verdicts.of('f3', 'f1')).toBe('apart');
    expect(verdicts.ofStory('f1', ferry)).toBe('apart');
  });

  test('holds for the story under any id, with any other reports', () => {
    const verdicts = makeVerdicts([notThisStory('f1', ferry, given('a'))]);
    expect(verdicts.ofStory('f1', story('updated', 'f9', 'f2'))).toBe('apart');
  });

  test('of a split keeps the two sides apart and nothing within one', () => {
    const verdicts = makeVerdicts([splitStory(story('both', 'f1', 'f2', 's1', 's2'), ['s1', 's2'], given('a'))]);
    expect(verdicts.ofStories(ferry, spill)).toBe('apart');
    expect(verdicts.of('f1', 'f2')).toBeNull();
    expect(verdicts.of('s1', 's2')).toBeNull();
  });

  test('of a merge puts all articles of one story together with all of the other', () => {
    const verdicts = makeVerdicts([mergeStories(ferry, spill, given('a'))]);
    expect(verdicts.ofStories(ferry, spill)).toBe('together');
    expect(verdicts.together('s1')).toEqual(['f1', 'f2', 'f3']);
  });

  test('"this story" puts an article together with all others of the story, and no others together', () => {
    const verdicts = makeVerdicts([thisStory('f1', ferry, given('a'))]);
    expect(verdicts.together('f1')).toEqual(['f2', 'f3']);
    expect(verdicts.of('f2', 'f3')).toBeNull();
    expect(verdicts.isNamed('f2')).toBe(true);
    expect(verdicts.isNamed('s1')).toBe(false);
  });

  test('gives way to a later one', () => {
    const merged = mergeStories(ferry, spill, given('a'));
    const both: Correction[] = [merged, notThisStory('s1', story('both', 'f1', 'f2', 'f3', 's1', 's2'), given('b'))];
    const verdicts = makeVerdicts(both);
    expect(verdicts.ofStory('s1', ferry)).toBe('apart');
    expect(verdicts.together('s1')).toEqual([]);
    expect(verdicts.ofStory('s2', ferry)).toBe('together');
    expect(makeVerdicts(undoCorrection(both, 'b')).ofStory('s1', ferry)).toBe('together');
  });

  test('is the same after it was stored', () => {
    const made = splitStory(ferry, ['f1'], { id: 'a', madeAt: '2031-05-14' });
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  test('of an article alone in its story keeps it from nothing', () => {
    expect(makeVerdicts([notThisStory('x', story('alone', 'x'), given('a'))]).ofStory('x', ferry)).toBeNull();
  });
});
