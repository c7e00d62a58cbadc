import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '@/lib/text/sentences.ts';
import { sliceSpan } from '@/lib/text/span.ts';
import { sentenceCases } from './sentences.cases.ts';

const split = (text: string) =>
  findSentences(text, { start: 0, end: text.length }).map((span) => sliceSpan(text, span));

describe('findSentences', () => {
  for (const { name, sentences } of sentenceCases) {
    it(`splits a paragraph: ${name}`, () => {
      expect(split(sentences.join(' '))).toEqual(sentences);
    });
  }

  it('splits where a lost line break left a point between two words', () => {
    expect(split('They counted the boats.Then they left.')).toEqual(['They counted the boats.', 'Then they left.']);
  });

  it('leaves no character but white space outside a sentence, and keeps them in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '”', '1', 'U.S.', '\n') }), (text) => {
        const spans = findSentences(text, { start: 0, end: text.length });
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
