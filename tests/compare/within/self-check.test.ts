import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import { checkArticle } from '@/lib/compare/within/check-article.ts';
import { readArticle } from '@/lib/read-article.ts';
import { DISAGREEING, FITTING, type SelfCase } from './self-check.cases.ts';
import { FOREIGN } from './self-check-languages.cases.ts';

describe('an article read by itself', () => {
  test.each(DISAGREEING)('disagrees with itself: $name', (each) => {
    expect(linesOf(each)).toEqual(each.finds);
  });

  test.each(FITTING)('is of one piece, for all that is known: $name', (each) => {
    expect(linesOf(each)).toEqual([]);
  });

  test.each(FOREIGN)('is checked by the words of its language ($language): $name', (each) => {
    expect(linesOf(each, each.language)).toEqual(each.finds);
  });

  test.each(DISAGREEING)('is not checked in a language whose words are not known: $name', (each) => {
    expect(linesOf(each, 'und')).toEqual([]);
  });

  test.each(DISAGREEING)('is shown by its own words: $name', (each) => {
    const { article, findings } = check(each);
    for (const { figure, evidence } of findings) {
      expect(article.text.slice(figure.start, figure.end)).toBe(figure.text);
      for (const { words, span, place } of evidence) {
        if (span !== null) expect(article.text.slice(span.start, span.end)).toBe(words);
        else expect(article[place === 'headline' ? 'headline' : 'standfirst']).toBe(words);
      }
    }
  });
});

/** Long enough to be an article, without a figure of its own. */
const REST =
  'The harbour was quiet on the morning after. Nobody in the town would speak of much else, and the church was open all night. ' +
  'The council is to meet again, and the line has promised a full account of what happened in the dark.';

function check({ headline = 'A dispatch', text }: SelfCase, language = 'en') {
  const whole = language === 'en' ? `${text}\n\n${REST}` : text;
  const read = { ...articleFromText(whole, { headline, publishedAt: '2031-05-14' }), isArticle: true };
  // A line or two are too few to tell a language by, or a headline from a text; a page declares both.
  const blocks = [{ kind: 'body' as const, start: 0, end: whole.length }];
  const article = language === 'en' ? read : { ...read, blocks, language };
  return { article, findings: checkArticle(article, readArticle(article).claims, language) };
}

/** Every finding as a line a person can check. */
function linesOf(each: SelfCase, language = 'en'): string[] {
  return check(each, language).findings.map(({ rule, figure, against, result }) => {
    return `${rule}: ${against.join(' + ')}${result === null ? '' : ` → ${result}`} | ${figure.text}`;
  });
}
