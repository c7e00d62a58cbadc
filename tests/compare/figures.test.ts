import { describe, expect, test } from 'vitest';
import { ENGLISH } from '@/lib/words/english.ts';
import { sayIn } from '@/lib/words/sentence.ts';
import { compareTexts, figureLines, type Told } from './compare-texts.ts';
import { UNRELATED } from './figure-traps.cases.ts';
import { DIFFERENT, RELATED } from './figures.cases.ts';
import { NOT_POOLED, POOLED } from './pooled-differences.cases.ts';
import { ADDED_UP, LEFT_OVER, OF_ANOTHER, RETOLD } from './retold-figures.cases.ts';

describe('figures of two articles', () => {
  test.each(RELATED)('are told together: $name', ({ articles, finds }) => {
    expect(figureLines(compareTexts(articles))).toEqual(finds);
  });

  test.each(DIFFERENT)('are told to differ: $name', ({ articles, finds }) => {
    expect(figureLines(compareTexts(articles))).toEqual(finds);
  });

  test.each(UNRELATED)('are left alone: $name', ({ articles, finds }) => {
    expect(figureLines(compareTexts(articles))).toEqual(finds);
  });

  test.each(RETOLD)('are told together in other words: $name', ({ articles, finds }) => {
    expect(figureLines(compareTexts(articles))).toEqual(finds);
  });

  test.each(LEFT_OVER)('are told to differ where nothing else is left: $name', ({ articles, finds }) => {
    expect(figureLines(compareTexts(articles))).toEqual(finds);
  });

  test.each(POOLED)('are told to differ from what several agree on: $name', ({ articles, finds }) => {
    expect(figureLines(compareTexts(articles))).toEqual(finds);
  });

  test.each(NOT_POOLED)('are not held against what several agree on: $name', ({ articles, finds }) => {
    expect(figureLines(compareTexts(articles))).toEqual(finds);
  });

  test.each(ADDED_UP)('are added up: $name', ({ articles, finds }) => {
    expect(figureLines(compareTexts(articles))).toEqual(finds);
  });

  test.each(OF_ANOTHER)('of another thing are left alone: $name', ({ articles, finds }) => {
    expect(figureLines(compareTexts(articles))).toEqual(finds);
  });

  test.each([...RELATED, ...DIFFERENT, ...UNRELATED, ...RETOLD, ...LEFT_OVER, ...POOLED, ...NOT_POOLED])(
    'say the same the other way round: $name',
    ({ articles }) => {
      // Of two figures as precise as each other, the first given stands first.
      const unordered = (lines: readonly string[]) =>
        lines
          .map((line) =>
            line
              .split(/: | \| /)
              .sort()
              .join(),
          )
          .sort();
      const turned: (Told | string)[] = [...articles].reverse();
      expect(unordered(figureLines(compareTexts(turned)))).toEqual(unordered(figureLines(compareTexts(articles))));
    },
  );

  test.each([...RELATED, ...RETOLD])('give a reason for each relation: $name', ({ articles }) => {
    const { findings, derived } = compareTexts(articles).comparison.figures;
    for (const { reasons } of [...findings, ...derived])
      expect(reasons.map((reason) => sayIn(ENGLISH, reason)).join(' ')).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('stand in exactly one measure each, noise in none', () => {
    for (const { articles } of [...RELATED, ...DIFFERENT, ...UNRELATED]) {
      const { reads, comparison } = compareTexts(articles);
      const placed = comparison.figures.measures.flat().map(({ member, index }) => `${member}.${index}`);
      const meant = reads.flatMap(({ claims }, member) =>
        claims.quantities.flatMap((figure, index) => (figure.salience === 'noise' ? [] : `${member}.${index}`)),
      );
      expect(placed.sort()).toEqual(meant.sort());
    }
  });

  test('that two articles print are joined by a third that agrees with both', () => {
    const compared = compareTexts([
      'The storm off Skerrow wrecked about 340 boats on Monday.',
      'Some 342 boats were wrecked on Monday in the storm off Skerrow.',
      'In all 342 boats were wrecked by the storm.',
    ]);
    expect(compared.comparison.figures.measures.map((measure) => measure.length)).toEqual([3]);
  });

  test('of neighbouring days are not told to differ, because a toll may have risen overnight', () => {
    const first = { text: 'Police said 17 people were injured in the derailment near Oskava.', day: '2031-05-14' };
    const other = 'Police said 21 people were injured in the derailment near Oskava.';
    expect(figureLines(compareTexts([first, { text: other, day: '2031-05-15' }]))).toEqual([]);
    expect(figureLines(compareTexts([first, { text: other, day: '2031-05-14' }]))).toHaveLength(1);
  });

  test('are not compared within one article', () => {
    const text =
      'Police said 17 people were injured in Oskava. Police said 17 people were injured in Oskava on Monday.';
    expect(figureLines(compareTexts([text]))).toEqual([]);
  });

  test('of no articles are nothing', () => {
    expect(compareTexts([]).comparison.figures).toEqual({ findings: [], derived: [], measures: [] });
  });
});
