import { describe, expect, test } from 'vitest';
import { languageOf } from '@/lib/languages/language-of.ts';
import { findTallies, isTally } from '@/lib/stories/find-tallies.ts';
import { tokenize } from '@/lib/text/tokens.ts';
import { TALLIES } from './find-tallies.cases.ts';

describe('a tally', () => {
  test.each(TALLIES)('is found in "$text"', ({ text, language, found }) => {
    expect(findTallies(tokenize(text), languageOf(language))).toEqual(found.map((each) => `tally:${each}`));
  });

  test('is found a few times in a table of results, however long', () => {
    const table = Array.from({ length: 50 }, (_, at) => `Torran ${at + 1}-0`).join(', ');
    expect(findTallies(tokenize(table), languageOf('en')).length).toBeLessThan(10);
  });

  test('is no place in a series', () => {
    expect(['tally:3-2', 'leg:1'].map(isTally)).toEqual([true, false]);
  });
});
