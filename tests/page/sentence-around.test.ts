import { describe, expect, it } from 'vitest';
import { sentenceAround } from '@/lib/page/sentence-around.ts';
import { fc } from '../fast-check.ts';
import { aroundCases } from './sentence-around.cases.ts';

const BEFORE = 'Another paragraph. ';

describe('sentenceAround', () => {
  for (const { name, paragraph, words, around } of aroundCases) {
    it(name, () => {
      const text = `${BEFORE}${paragraph} And one more.`;
      const start = text.indexOf(words);
      const block = { start: BEFORE.length, end: BEFORE.length + paragraph.length };
      const found = sentenceAround(text, block, { start, end: start + words.length });
      expect(text.slice(found.start, found.end)).toBe(around);
    });
  }

  it('always holds the words and never leaves the paragraph', () => {
    const unit = fc.constantFrom('a', 'B', '.', '!', ' ', '”', '1', 'U.S.', 'Mr.', 'end.');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), fc.nat(), fc.nat(), (text, one, other) => {
        const [a, b] = [one % (text.length + 1), other % (text.length + 1)];
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const paragraph = { start: 0, end: text.length };
        const { start, end } = sentenceAround(text, paragraph, span);
        expect(start >= 0 && start <= span.start && end >= span.end && end <= text.length).toBe(true);
      }),
    );
  });
});
