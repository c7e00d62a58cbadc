import { describe, expect, test } from 'vitest';
import { tellLanguage } from '@/lib/article/language.ts';
import { LANGUAGE_CASES } from './language.cases.ts';

describe('telling the language of a text', () => {
  test.each(LANGUAGE_CASES)('says $language: $name', ({ text, declared, language }) => {
    expect(tellLanguage(text, declared)).toBe(language);
  });
});
