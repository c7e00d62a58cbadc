import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '@/lib/compare/vocabulary.ts';
import { CONTRASTS, NEAR_SYNONYMS } from '@/lib/languages/english/near-synonyms.ts';
import { stem } from '@/lib/text/stems.ts';

const { bare, stems } = vocabularyOf('en');
const shown = (words: ReadonlySet<string>): string => [...words].join(' ');
const stemsOf = (words: ReadonlySet<string>): string[] => [...new Set([...words].map((word) => stem(word, stems)))];

describe('the thesaurus of English news', () => {
  test('has no class of one word: endings alone make no two', () => {
    expect(NEAR_SYNONYMS.filter((words) => stemsOf(words).length < 2).map(shown)).toEqual([]);
  });

  test('has no class twice', () => {
    const keys = NEAR_SYNONYMS.map((words) => stemsOf(words).sort().join(' '));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('has no word that says nothing of what is counted', () => {
    expect([...new Set(NEAR_SYNONYMS.flatMap(stemsOf))].filter((word) => bare.has(word))).toEqual([]);
  });

  test('has no word on two sides of opposites', () => {
    const both = CONTRASTS.flatMap((sides) => {
      const all = sides.flatMap(stemsOf);
      return all.filter((word, at) => all.indexOf(word) !== at);
    });
    expect(both).toEqual([]);
  });

  test('has no class that joins what opposites tell apart', () => {
    const joined = NEAR_SYNONYMS.filter((words) => {
      const own = stemsOf(words);
      return CONTRASTS.some(
        (sides) => sides.filter((side) => stemsOf(side).some((word) => own.includes(word))).length > 1,
      );
    });
    expect(joined.map(shown)).toEqual([]);
  });
});
