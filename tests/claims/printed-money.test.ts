import { expect, test } from 'vitest';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import { printedMoney } from '@/lib/claims/printed-money.ts';
import { readArticle } from '@/lib/read-article.ts';

/** A sentence, and its figures as a record has them. */
const CASES: readonly (readonly [sentence: string, ...figures: string[]])[] = [
  ['Shares in Oakmoor fell to 412p on Monday.', '412 p'],
  ['They had stood at 398.5 pence.', '398.5 p'],
  ['Oats rose 4 cents.', '4 cent'],
  ['A stamp is to cost between 20p and 30p.', '20–30 p'],
  ['It costs 3 dollars 50 cents.', '3.5 USD'],
  ['The levy is £4.12 a head.', '4.12 GBP'],
  ['The levy is four euros and ten cents a head.', '4.1 EUR'],
  ['It was 41C in the shade.', '41 °C'],
];

test.each(CASES)('%s', (sentence, ...figures) => {
  const { article, claims } = readArticle(articleFromText(sentence));
  const printed = claims.quantities
    .filter(({ salience }) => salience !== 'noise')
    .map((figure) => printedMoney(figure, article.language))
    .map(({ value, min, max, unit }) => `${value ?? `${min}–${max}`} ${unit}`);
  expect(printed).toEqual(figures);
});
