import { expect, test } from 'vitest';
import { plainText } from '@/lib/text/plain-text.ts';
import { fc } from '../fast-check.ts';

test.each([
  ['keeps letters, marks and pictures of every script', 'Ærø – „Fähre“ 船 🚢 שלום', 'Ærø – „Fähre“ 船 🚢 שלום'],
  ['turns line breaks and tabs into spaces', 'a\nb\r\tc\u2028d\u0085e', 'a b  c d e'],
  ['drops controls', 'a\u0000b\u001Bc\u007Fd\u009Fe', 'abcde'],
  ['drops overrides, embeddings and isolates', '\u202Egpj.\u202Cx\u2066y\u2069', 'gpj.xy'],
  ['replaces half a surrogate pair', 'a\uD83Db', 'a\uFFFDb'],
  ['mends nothing by dropping what stood between two halves', '\uD83D\u0000\uDEA2', '🚢'],
  ['leaves markup as the text it is', '<b>&amp;</b>', '<b>&amp;</b>'],
])('%s', (_, given, plain) => {
  expect(plainText(given)).toBe(plain);
});

test('doing it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainText(plainText(text))).toBe(plainText(text));
    }),
  );
});
