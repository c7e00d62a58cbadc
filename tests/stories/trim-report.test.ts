import { describe, expect, test } from 'vitest';
import { trimReport } from '@/lib/stories/trim-report.ts';
import { inventedQuantity, inventedQuotation, inventedReport } from '../store/invented-report.ts';

const figure = (value: number, salience: 'key' | 'minor' | 'noise') => inventedQuantity({ value, salience });
const report = inventedReport({
  articleId: 'a',
  quantities: [figure(1, 'noise'), figure(2, 'minor'), figure(3, 'key'), figure(4, 'minor'), figure(5, 'key')],
  quotations: ['We saw the light.', 'Nobody told us.', 'It went out.'].map((text) => inventedQuotation(text)),
});
const values = (figures: number) =>
  trimReport(report, { figures, quotedWords: 99 }).quantities.map(({ value }) => value);
const quoted = (quotedWords: number) =>
  trimReport(report, { figures: 9, quotedWords }).quotations.map(({ segments }) => segments[0]?.text);

describe('a report that is trimmed', () => {
  test('stays whole where there is room', () => {
    expect(trimReport(report, { figures: 5, quotedWords: 13 })).toEqual(report);
  });

  test('keeps key figures before minor ones, in the order of the article', () => {
    expect(values(3)).toEqual([2, 3, 5]);
    expect(values(1)).toEqual([3]);
    expect(values(0)).toEqual([]);
  });

  test('keeps its first quotations', () => {
    expect(quoted(9)).toEqual(['We saw the light.', 'Nobody told us.']);
    expect(quoted(3)).toEqual([]);
  });

  test('has no room for any number of quotations without a word', () => {
    const quotations = Array.from({ length: 1000 }, () => inventedQuotation('', { segments: [] }));
    expect(trimReport({ ...report, quotations }, { figures: 9, quotedWords: 50 }).quotations).toHaveLength(50);
  });
});
