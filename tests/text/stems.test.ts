import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSpelling, singular, stem } from '@/lib/text/stems.ts';
import { ONE_WORD, PLURALS, TWO_WORDS } from './stems.cases.ts';

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
    fc.assert(fc.property(word, (given) => foldSpelling(foldSpelling(given)) === foldSpelling(given)));
  });
});

describe('a singular', () => {
  test.each(PLURALS)('of %s is %s', (plural, one) => {
    expect(singular(plural)).toBe(one);
  });
});
