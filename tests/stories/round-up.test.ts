import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import { languageOf } from '@/lib/languages/language-of.ts';
import { readArticle } from '@/lib/read-article.ts';
import { fingerprintKeys } from '@/lib/stories/fingerprint-keys.ts';
import { isRoundUp } from '@/lib/stories/round-up.ts';
import { HEADLINES } from './round-up.cases.ts';

describe('a round-up', () => {
  test.each(HEADLINES)('is told by "$headline": $roundUp', ({ headline, language, roundUp }) => {
    expect(isRoundUp(headline, languageOf(language))).toBe(roundUp);
  });

  test('is looked for under no key, for it lists stories and tells none', () => {
    const text =
      'Five things to know this Friday\n\nFerry: all 84 aboard the Maid of Torran are safe. Eggs: prices rose.';
    expect(fingerprintKeys(readArticle(articleFromText(text)).fingerprint)).toEqual([]);
  });
});
