import { describe, expect, test } from 'vitest';
import { languageOf } from '@/lib/languages/language-of.ts';
import { findCapitals, findNames, midSentenceNames, partElided } from '@/lib/text/names';
import { findSentences } from '@/lib/text/sentences';
import { tokenize } from '@/lib/text/tokens';
import { NAMES_CASES } from './names.cases.ts';

function read(text: string, language = 'en') {
  const { sentences, names } = languageOf(language).text;
  const tokens = partElided(tokenize(text), names.elided);
  const capitals = findCapitals(tokens, findSentences(text, { start: 0, end: text.length }, sentences));
  return { tokens, capitals, words: names };
}

describe('finding names', () => {
  test.each(NAMES_CASES)('$name', ({ text, language, names }) => {
    const { tokens, capitals, words } = read(text, language);
    expect(findNames(tokens, capitals, words).map((mention) => mention.name)).toEqual(names);
  });

  test('knows an opening surname from another part of the text', () => {
    const other = read('They thanked Nora Quill.');
    const { tokens, capitals, words } = read('Quill left.');
    expect(findNames(tokens, capitals, words)).toEqual([]);
    const firm = midSentenceNames(other.tokens, other.capitals, words);
    expect(findNames(tokens, capitals, words, firm).map((mention) => mention.name)).toEqual(['Quill']);
  });
});
