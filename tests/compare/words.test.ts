import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '@/lib/compare/vocabulary.ts';
import { comparedWords } from '@/lib/compare/words.ts';
import { fc } from '../fast-check.ts';
import { spoken } from './spoken.ts';
import { OTHER_WORDS, SAME_WORDS } from './words.cases.ts';

const ENGLISH = vocabularyOf('en');
const keys = (text: string, tag = 'en') => comparedWords(text, vocabularyOf(tag)).map((word) => word.key);

describe('words as they are compared', () => {
  test.each(SAME_WORDS)('$name makes no difference', ({ here, there }) => {
    expect(keys(here)).toEqual(keys(there));
  });

  test.each(OTHER_WORDS)('$name makes a difference', ({ here, there }) => {
    expect(keys(here)).not.toEqual(keys(there));
  });

  test('carry meaning unless they are function words, reporting verbs or very short', () => {
    const content = comparedWords('She said it is a slow tide at the reef', ENGLISH).filter((word) => word.content);
    expect(content.map((word) => word.key)).toEqual(['slow', 'tide', 'reef']);
  });

  test('case, spacing and the marks between them make no difference', () => {
    const gap = fc.constantFrom(' ', ', ', ' – ', '\n', '… ', ' “', '; ');
    fc.assert(
      fc.property(spoken, fc.array(gap, { minLength: 20, maxLength: 20 }), (words, gaps) => {
        const set = words.map((word, at) => word.toUpperCase() + (gaps[at % gaps.length] ?? ' ')).join('');
        expect(keys(set)).toEqual(keys(words.join(' ')));
      }),
    );
  });

  test('know where they stand in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '-', '[', ']', '.', '%', '7', 'co', '’') }),
        (text) => {
          let at = 0;
          for (const word of comparedWords(text, ENGLISH)) {
            expect(word.start).toBeGreaterThanOrEqual(at);
            expect(word.end).toBeGreaterThan(word.start);
            at = word.end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
