import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/languages/language-of.ts';
import { findSentences } from '@/lib/text/sentences.ts';
import { sliceSpan } from '@/lib/text/span.ts';
import { fc } from '../fast-check.ts';
import { sentenceCases } from './sentences.cases.ts';

const split = (text: string, language = 'en') =>
  findSentences(text, { start: 0, end: text.length }, languageOf(language).text.sentences).map((span) =>
    sliceSpan(text, span),
  );

describe('findSentences', () => {
  for (const { name, language = 'en', sentences } of sentenceCases) {
    it(`splits a paragraph (${language}): ${name}`, () => {
      expect(split(sentences.join(' '), language)).toEqual(sentences);
    });
  }

  it('splits where a lost line break left a point between two words', () => {
    expect(split('They counted the boats.Then they left.')).toEqual(['They counted the boats.', 'Then they left.']);
  });

  it('never looks past its paragraph', () => {
    const text = 'They met Mr. Ashby';
    const { sentences } = languageOf('en').text;
    expect(findSentences(text, { start: 0, end: 12 }, sentences)).toEqual([{ start: 0, end: 12 }]);
  });

  it('leaves no character but white space outside a sentence, and keeps them in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '”', '1', 'U.S.', '\n') }), (text) => {
        const spans = findSentences(text, { start: 0, end: text.length }, languageOf('en').text.sentences);
        let at = 0;
        for (const span of spans) {
          expect(text.slice(at, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
