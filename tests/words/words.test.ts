import { describe, expect, test } from 'vitest';
import { sayAround } from '@/components/words/say-around.ts';
import { listNames } from '@/lib/words/list-names.ts';
import { makeWords } from '@/lib/words/words.ts';
import { wordsOfTable } from '@/lib/words/words-of-table.ts';
import { wordTable } from './locales.ts';
import { COUNTED } from './words.cases.ts';

const ARABIC = wordsOfTable(wordTable('ar'));
const ENGLISH = wordsOfTable(wordTable('en'));

test.each(COUNTED)('in $language, $count notes are "$said"', ({ language, count, said }) => {
  expect(wordsOfTable(wordTable(language)).count('popup.notes', count)).toBe(said);
});

describe('in a language from right to left', () => {
  test('foreign words in a sentence are isolated', () => {
    expect(ARABIC.say('overlay.kindHidden', { label: '£75m' })).toContain('«\u2068£75m\u2069»');
    expect(ENGLISH.say('overlay.kindHidden', { label: '£75m' })).toContain('“£75m”');
  });

  test('words cannot end their isolation', () => {
    expect(ARABIC.say('overlay.kindHidden', { label: 'a\u2069b\u2068c' })).toContain('«\u2068abc\u2069»');
    expect(ARABIC.say('overlay.kindHidden', { label: 'a\u2067b\u2069' })).toContain('«\u2068a\u2067b\u2069\u2069»');
  });

  test('names in a row are isolated one by one', () => {
    expect(listNames(['Courier', 'Lantern'], ARABIC)).toBe('\u2068Courier\u2069 و\u2068Lantern\u2069');
  });
});

test('numbers are written as where the browser is from, if it speaks the language', () => {
  const table = (browserLanguage: string) =>
    makeWords({ message: (key) => (key === 'language_tag' ? 'de' : ''), browserLanguage: () => browserLanguage });
  expect(table('de-CH').number(1234.5)).toBe("1'234.5");
  expect(table('fr-CH').number(1234.5)).toBe('1.234,5');
});

test('a sentence in pieces has what is drawn in its place', () => {
  expect(sayAround('popup.onFor', { host: 7 })).toEqual(['On for ', 7, '']);
});
