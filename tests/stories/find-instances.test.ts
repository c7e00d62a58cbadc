import { describe, expect, test } from 'vitest';
import { languageOf } from '@/lib/languages/language-of.ts';
import { areOtherInstances, findInstances, firstOfEach } from '@/lib/stories/find-instances.ts';
import { tokenize } from '@/lib/text/tokens.ts';
import { INSTANCES } from './find-instances.cases.ts';

describe('which of a series', () => {
  test.each(INSTANCES)('$found is named in "$text"', ({ text, language, found }) => {
    expect(findInstances(tokenize(text), languageOf(language)).sort()).toEqual([...found].sort());
  });

  test('is the first of each that is named', () => {
    expect(firstOfEach(['stage:4', 'day:2', 'stage:5'])).toEqual(['stage:4', 'day:2']);
  });

  test.each([
    { a: ['day:2'], b: ['day:21'], other: true },
    { a: ['round:4'], b: ['round:5', 'leg:1'], other: true },
    { a: ['day:2'], b: ['day:2'], other: false },
    { a: ['day:2', 'day:3'], b: ['day:3'], other: false },
    { a: ['day:2'], b: ['week:3'], other: false },
    { a: ['day:2'], b: [], other: false },
  ])('of $a and $b is another: $other', ({ a, b, other }) => {
    expect(areOtherInstances(a, b)).toBe(other);
    expect(areOtherInstances(b, a)).toBe(other);
  });
});
