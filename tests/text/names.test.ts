import { describe, expect, test } from 'vitest';
import { findNames, midSentenceNames } from '@/lib/text/names';
import { findSentences } from '@/lib/text/sentences';
import { tokenize } from '@/lib/text/tokens';
import { NAMES_CASES } from './names.cases.ts';

function read(text: string) {
  const starts = new Set(findSentences(text, { start: 0, end: text.length }).map((sentence) => sentence.start));
  return { tokens: tokenize(text), starts };
}

describe('finding names', () => {
  test.each(NAMES_CASES)('$name', ({ text, names }) => {
    const { tokens, starts } = read(text);
    expect(findNames(tokens, starts).map((mention) => mention.name)).toEqual(names);
  });

  test('knows an opening surname from another part of the text', () => {
    const other = read('They thanked Nora Quill.');
    const { tokens, starts } = read('Quill left.');
    expect(findNames(tokens, starts)).toEqual([]);
    const firm = midSentenceNames(other.tokens, other.starts);
    expect(findNames(tokens, starts, firm).map((mention) => mention.name)).toEqual(['Quill']);
  });
});
