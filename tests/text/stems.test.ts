import { describe, expect, test } from 'vitest';
import { languageOf } from '@/lib/languages/language-of.ts';
import { foldSpelling, stem as stemBy } from '@/lib/text/stems.ts';
import { fc } from '../fast-check.ts';
import { FOREIGN_TWO_WORDS, FOREIGN_WORD, ONE_WORD, TWO_WORDS } from './stems.cases.ts';

const { stems } = languageOf('en').text;
const stem = (word: string): string => stemBy(word, stems);

const word = fc.string({ unit: fc.constantFrom(...'aeioulrstngcdy'), maxLength: 12 });

describe('stems', () => {
  test.each(ONE_WORD.map((forms) => ({ forms, name: forms.join(', ') })))('meet: $name', ({ forms }) => {
    expect(new Set(forms.map(stem)).size, forms.map(stem).join()).toBe(1);
  });

  test.each(TWO_WORDS)('keep apart: %s, %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test('are never longer than the word, and never empty', () => {
    fc.assert(
      fc.property(word, (given) => {
        expect(stem(given).length).toBeLessThanOrEqual(given.length);
        expect(stem(given) === '').toBe(given === '');
      }),
    );
  });

  test('are the same for a word and its possessive', () => {
    fc.assert(fc.property(word, (given) => stem(`${given}'s`) === stem(given)));
  });

  test('that are short stay as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeiourt'), maxLength: 3 }), (given) => stem(given) === given),
    );
  });
});

describe('a spelling that is folded', () => {
  test('stays as it is when folded again', () => {
    fc.assert(
      fc.property(word, (given) => foldSpelling(foldSpelling(given, stems), stems) === foldSpelling(given, stems)),
    );
  });
});

describe('stems of other languages', () => {
  test.each(FOREIGN_WORD)('meet (%s): %s', (language, forms) => {
    const words = languageOf(language).text.stems;
    const found = forms.split(' ').map((form) => stemBy(form, words));
    expect(new Set(found).size, found.join()).toBe(1);
  });

  test.each(FOREIGN_TWO_WORDS)('keep apart (%s): %s, %s', (language, one, other) => {
    const words = languageOf(language).text.stems;
    expect(stemBy(one, words)).not.toBe(stemBy(other, words));
  });

  test('are words as they are where no language is known', () => {
    expect(stemBy('crossings', languageOf('und').text.stems)).toBe('crossings');
  });
});
