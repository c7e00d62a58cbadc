import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import { isDetail, isMissed, isTrivial } from '@/lib/cards/telling-figures.ts';
import type { Quantity } from '@/lib/claims/claim.ts';
import { vocabularyOf } from '@/lib/compare/vocabulary.ts';
import { readArticle } from '@/lib/read-article.ts';

const ENGLISH = vocabularyOf('en');

const figureIn = (text: string): Quantity => {
  const [figure] = readArticle(articleFromText(text, { headline: 'A dispatch', publishedAt: '2031-05-14' })).claims
    .quantities;
  if (figure === undefined) throw new Error(`no figure in: ${text}`);
  return figure;
};

describe('figures that tell a reader something', () => {
  test.each([
    ['Three countries signed the treaty.', true],
    ['The trial took two days.', true],
    ['The inquiry took two years.', false],
    ['The fire crews came within nine minutes.', false],
    ['The lights were out for two minutes.', true],
    ['Rudolf Penn was jailed for eight years.', false],
    ['The blast killed six people.', false],
    ['The fare went up by 8 per cent.', false],
    ['The gale sank 34 boats.', false],
  ])('are told from trifles: %s', (text, trivial) => {
    expect(isTrivial(figureIn(text))).toBe(trivial);
  });

  test('are missed beside two others where one of them counts things, and not beside three', () => {
    const figure = figureIn('Some 140 lorries queued on the quay.');
    const isMissedAmong = (others: number) => isMissed(figure, figure.salience === 'key', 1, others, ENGLISH);
    expect([1, 2, 3, 4].map(isMissedAmong)).toEqual([true, true, false, false]);
  });

  test.each([
    ['Some 140 lorries queued on the quay.', 1, false],
    ['Some 140 lorries queued on the quay.', 2, true],
    ['The line carries 42,608 people a day.', 1, true],
    ['The line expects a profit of £31m to £34m.', 1, true],
    ['The line lost tens of millions of pounds.', 2, false],
  ])('are missed where they are of use: %s, in %i texts', (text, texts, missed) => {
    const figure = figureIn(text);
    expect(isMissed(figure, figure.salience === 'key', texts, 3, ENGLISH)).toBe(missed);
  });

  test.each([
    ['The jury was out for 11 hours.', 2, 3, true],
    ['The jury was out for 11 hours.', 2, 4, false],
    ['The jury was out for 11 hours.', 1, 1, false],
    ['The dividend is 4.2p.', 3, 3, false],
    ['Two boats collided.', 3, 3, false],
  ])('are missed as details only where most texts carry them: %s, in %i of %i', (text, texts, others, missed) => {
    expect(isMissed(figureIn(text), false, texts, others, ENGLISH)).toBe(missed);
  });

  test.each([
    ['There were 30 sheep on the runway.', 2, 4, false],
    ['There were 30 sheep on the runway.', 3, 4, true],
    ['The line has paid £30,000 in damages.', 2, 4, true],
  ])('are missed as news unless they are colour: %s, in %i of %i', (text, texts, others, missed) => {
    expect(isMissed(figureIn(text), true, texts, others, ENGLISH)).toBe(missed);
  });

  test.each([
    ['Some 300 people carried torches to the quay.', true],
    ['Some 300 people were rescued from the quay.', false],
    ['Some 3,000 people carried torches to the quay.', true],
    ['The drum turns at 14,000 revolutions a minute.', true],
    ['Fares rose by 8 per cent.', true],
  ])('are the colour of one text or not: %s', (text, detail) => {
    expect(isDetail(figureIn(text), ENGLISH)).toBe(detail);
  });
});
