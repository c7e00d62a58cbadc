import { describe, expect, test } from 'vitest';
import type { DiffRun } from '@/lib/cards/card.ts';
import { wordDiff } from '@/lib/cards/word-diff.ts';
import { vocabularyOf } from '@/lib/compare/vocabulary.ts';
import { comparedWords } from '@/lib/compare/words.ts';
import { spoken } from '../compare/spoken.ts';
import { fc } from '../fast-check.ts';

const ENGLISH = vocabularyOf('en');

const sideOf = (runs: readonly DiffRun[], side: 'here' | 'there') =>
  runs.filter((run) => run.side === 'both' || run.side === side).map((run) => run.text);
const keys = (text: string) => comparedWords(text, ENGLISH).map((word) => word.key);

describe('a word diff', () => {
  test('shows a changed word as ours, then theirs', () => {
    expect(wordDiff('We shall sail at noon.', 'We will sail at noon.', ENGLISH)).toEqual([
      { side: 'both', text: 'We' },
      { side: 'here', text: 'shall' },
      { side: 'there', text: 'will' },
      { side: 'both', text: 'sail at noon.' },
    ]);
  });

  test('shows words more at either end', () => {
    expect(wordDiff('we sail', 'Today we sail at noon', ENGLISH)).toEqual([
      { side: 'there', text: 'Today' },
      { side: 'both', text: 'we sail' },
      { side: 'there', text: 'at noon' },
    ]);
    expect(wordDiff('Today we sail at noon', 'we sail', ENGLISH)).toEqual([
      { side: 'here', text: 'Today' },
      { side: 'both', text: 'we sail' },
      { side: 'here', text: 'at noon' },
    ]);
  });

  test('makes no run of typography and spelling', () => {
    expect(wordDiff('We organise – we wait', 'we organize; we wait!', ENGLISH).map((run) => run.side)).toEqual([
      'both',
    ]);
  });

  test('of nothing and something is all on one side', () => {
    expect(wordDiff('', 'we sail', ENGLISH)).toEqual([{ side: 'there', text: 'we sail' }]);
    expect(wordDiff('we sail', '', ENGLISH)).toEqual([{ side: 'here', text: 'we sail' }]);
    expect(wordDiff('', '', ENGLISH)).toEqual([]);
  });

  test('gives back both texts, up to spacing, style and case', () => {
    const gap = fc.constantFrom(' ', ', ', ' – ', '\n');
    fc.assert(
      fc.property(spoken, spoken, gap, gap, (one, other, gapHere, gapThere) => {
        const [here, there] = [one.join(gapHere), other.join(gapThere)];
        const runs = wordDiff(here, there, ENGLISH);
        expect(sideOf(runs, 'here').join(' ').replace(/\s+/g, ' ')).toBe(here.replace(/\s+/g, ' '));
        expect(keys(sideOf(runs, 'there').join(' '))).toEqual(keys(there));
      }),
    );
  });

  test('never has two runs of one side in a row', () => {
    fc.assert(
      fc.property(spoken, spoken, (one, other) => {
        const sides = wordDiff(one.join(' '), other.join(' '), ENGLISH).map((run) => run.side);
        for (const [at, side] of sides.entries()) expect(side).not.toBe(sides[at + 1]);
      }),
    );
  });
});
