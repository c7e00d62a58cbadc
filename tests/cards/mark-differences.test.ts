import { expect, test } from 'vitest';
import { markDifferences, wordsOfSide } from '@/lib/cards/mark-differences.ts';
import { wordDiff } from '@/lib/cards/word-diff.ts';
import { vocabularyOf } from '@/lib/compare/vocabulary.ts';
import { fc } from '../fast-check.ts';
import { MARK_CASES } from './mark-differences.cases.ts';

test.each(MARK_CASES)('a diff over printed words $name', ({ printed, diff, shown }) => {
  const runs = markDifferences(printed, diff, 'there');
  expect(runs.map((run) => (run.only ? `[${run.text}]` : run.text)).join('')).toBe(shown);
});

const word = fc.constantFrom('the', 'tide', 'sea,', 'a', 'was', '“against', 'us”', 'of', 'it’s', 'mid-channel');
const words = fc.array(word, { minLength: 1, maxLength: 14 }).map((list) => list.join(' '));

test('whatever is marked, every printed character is shown once', () => {
  fc.assert(
    fc.property(words, words, (here, there) => {
      const diff = wordDiff(here, there, vocabularyOf('en'));
      const shown = (printed: string, side: 'here' | 'there') =>
        markDifferences(printed, diff, side)
          .map((run) => run.text)
          .join('');
      expect(shown(there, 'there')).toBe(there);
      expect(shown(wordsOfSide(diff, 'here'), 'here')).toBe(wordsOfSide(diff, 'here'));
    }),
  );
});
