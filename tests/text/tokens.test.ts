import { describe, expect, test } from 'vitest';
import { hash32 } from '@/lib/text/hash.ts';
import { isSpace, trimSpan } from '@/lib/text/span.ts';
import { tokenize } from '@/lib/text/tokens.ts';
import { fc } from '../fast-check.ts';

const strings = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'É',
      '’',
      "'",
      '1',
      ',',
      '.',
      ' ',
      '\u00a0',
      '-',
      '£',
      '%',
      '\uD83D',
      '\uDEA2',
      '\u00ad',
      '\u200b',
    ),
  }),
);

describe('tokens', () => {
  test.each([
    ['a possessive is one word', 'Marlow’s boat', ['Marlow’s', 'boat']],
    ['a contraction is one word', "don't", ["don't"]],
    ['an apostrophe at the end is a mark', 'the crews’ boat', ['the', 'crews', '’', 'boat']],
    ['a hyphen is a mark', 'week-long', ['week', '-', 'long']],
    ['a number keeps its separators', '12,408.5', ['12,408.5']],
    ['a number keeps none at its end', '1.5.', ['1.5', '.']],
    ['a sum is three tokens', '£90m', ['£', '90', 'm']],
    ['letters of every script are words', 'Ærø 船 עיר', ['Ærø', '船', 'עיר']],
    ['spaces of every width are none', 'a\u00a0b\u2009c \u200bd\ufeff e', ['a', 'b', 'c', 'd', 'e']],
    [
      'what is unseen in a word parts nothing',
      'q\u00adu\u200b\u2060a\u200cy\u200d\ufeffs',
      ['q\u00adu\u200b\u2060a\u200cy\u200d\ufeffs'],
    ],
    [
      'what is unseen at the end of a word is no part of it',
      'quay\u00ad-side\u200b\u2060',
      ['quay', '\u00ad', '-', 'side', '\u2060'],
    ],
    ['emoji that are joined are one', '👩\u200d👧', ['👩\u200d👧']],
  ])('%s', (_, text, tokens) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(tokens);
  });

  test('have lower-case words without what is unseen in them', () => {
    const tokens = tokenize('Mar\u00adlow Qu\u200b\u2060ay’s A\u200c\u200d\ufeffB');
    expect(tokens.map((token) => token.lower)).toEqual(['marlow', "quay's", 'ab']);
  });

  test('cover every character but white space once, in order', () => {
    fc.assert(
      fc.property(strings, (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect([...text.slice(at, token.start)].every((gap) => isSpace(gap.charCodeAt(0)))).toBe(true);
          expect(token.end).toBeGreaterThan(token.start);
          const printed = text.slice(token.start, token.end);
          expect(token.text).toBe(/^--+$/.test(printed) ? '—' : printed);
          at = token.end;
        }
        expect([...text.slice(at)].every((gap) => isSpace(gap.charCodeAt(0)))).toBe(true);
      }),
    );
  });

  test('of a part of a text are those of the part, where it begins', () => {
    fc.assert(
      fc.property(strings, fc.nat(20), fc.nat(20), (text, from, length) => {
        const span = { start: Math.min(from, text.length), end: Math.min(from + length, text.length) };
        const part = tokenize(text.slice(span.start, span.end));
        const moved = part.map((token) => ({ ...token, start: token.start + span.start, end: token.end + span.start }));
        expect(tokenize(text, span)).toEqual(moved);
      }),
    );
  });
});

describe('a span that is trimmed', () => {
  test('holds the same words without white space at its ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u00a0') }), (text) => {
        const { start, end } = trimSpan(text, { start: 0, end: text.length });
        expect(text.slice(start, end)).toBe(text.trim());
      }),
    );
  });
});

describe('a hash', () => {
  test('is the published one of the words', () => {
    // From the authors' own list of 32-bit FNV-1a values.
    expect(hash32('')).toBe(0x811c9dc5);
    expect(hash32('a')).toBe(0xe40c292c);
    expect(hash32('foobar')).toBe(0xbf9cf968);
  });

  test('is a whole number of 32 bits, the same each time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(hash32(text)).toBe(hash32(text));
        expect(Number.isInteger(hash32(text)) && hash32(text) >= 0 && hash32(text) < 2 ** 32).toBe(true);
      }),
    );
  });
});
