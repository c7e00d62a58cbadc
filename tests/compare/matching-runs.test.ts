import { describe, expect, test } from 'vitest';
import { indexRuns, matchingRuns } from '@/lib/compare/matching-runs.ts';
import { vocabularyOf } from '@/lib/compare/vocabulary.ts';
import { comparedWords } from '@/lib/compare/words.ts';
import { excessOf } from '../adversarial/growth.ts';
import { fc } from '../fast-check.ts';
import { spoken } from './spoken.ts';

const ENGLISH = vocabularyOf('en');

describe('matching runs', () => {
  test.each([
    {
      name: 'finds a whole sentence in a longer text',
      a: 'we left at dawn',
      b: 'so we left at dawn, they say',
      runs: [4],
    },
    {
      name: 'finds two runs with words left out between',
      a: 'we left at dawn in thick fog',
      b: 'we left at dawn and sailed on in thick fog',
      runs: [4, 3],
    },
    { name: 'takes no two words for a run', a: 'we left at noon', b: 'we left, at dawn', runs: [3] },
    { name: 'finds nothing in a text on something else', a: 'we left at dawn', b: 'tides turn twice a day', runs: [] },
    { name: 'finds a text of two words by both', a: 'at dawn', b: 'we left at dawn', runs: [2] },
    { name: 'finds no text of two words by one', a: 'at dusk', b: 'we left at dawn', runs: [] },
    { name: 'finds nothing in nothing', a: '', b: 'we left', runs: [] },
  ])('$name', ({ a, b, runs }) => {
    expect(matchingRuns(comparedWords(a, ENGLISH), indexRuns(b, ENGLISH)).runs.map((run) => run.length)).toEqual(runs);
  });

  test('are really the same words on both sides, and never overlap in the shorter', () => {
    fc.assert(
      fc.property(spoken, spoken, (one, other) => {
        const [a, b] = [one.join(' '), other.join(' ')];
        const { runs, words } = matchingRuns(comparedWords(a, ENGLISH), indexRuns(b, ENGLISH));
        const [left, right] = [comparedWords(a, ENGLISH), comparedWords(b, ENGLISH)].map((list) =>
          list.map((word) => word.key),
        );
        expect(words).toEqual({ shorter: one.length, longer: other.length });
        let at = 0;
        for (const run of runs) {
          expect(run.shorter).toBeGreaterThanOrEqual(at);
          at = run.shorter + run.length;
          expect(left?.slice(run.shorter, at)).toEqual(right?.slice(run.longer, run.longer + run.length));
        }
      }),
    );
  });

  test('cover a text with itself', () => {
    fc.assert(
      fc.property(spoken, (words) => {
        const text = words.join(' ');
        expect(
          matchingRuns(comparedWords(text, ENGLISH), indexRuns(text, ENGLISH)).runs.reduce(
            (sum, run) => sum + run.length,
            0,
          ),
        ).toBe(words.length);
      }),
    );
  });

  test.each([
    { name: 'one phrase over and over', text: (n: number) => 'so we left '.repeat(n / 3) },
    { name: 'one word over and over', text: (n: number) => 'no '.repeat(n) },
    {
      name: 'no phrase twice',
      text: (n: number) => Array.from({ length: n }, (_, at) => `w${at.toString(36)}x`).join(' '),
    },
  ])('take time in proportion to the text for $name', ({ text }) => {
    const run = (given: string) => matchingRuns(comparedWords(given, ENGLISH), indexRuns(given, ENGLISH));
    expect(excessOf({ make: text, run }, { least: 4000, most: 64_000 })).toBeNull();
  });
});
