import { expect, test } from 'vitest';
import { marksFor } from '@/lib/cards/marks-for.ts';
import { wordsOfTable } from '@/lib/words/words-of-table.ts';
import { type Language, wordTable } from '../words/locales.ts';

test.each<readonly [Language, string, string]>([
  ['en', '75 ferries', '“75 ferries”'],
  ['de', '75 ferries', '„75 ferries“'],
  ['fr', '75 ferries', '«\u00a075 ferries\u00a0»'],
  ['es', '75 ferries', '«75 ferries»'],
  ['ar', '75 ferries', '«75 ferries»'],
  ['fr', '“75 ferries”', '“75 ferries”'],
  ['es', '»75 Fähren«', '»75 Fähren«'],
])('in %s, %s stands as %s', (language, words, marked) => {
  expect(marksFor(words, wordsOfTable(wordTable(language))).join(words)).toBe(marked);
});
