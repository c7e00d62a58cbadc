import { describe, expect, test } from 'vitest';
import { isSameSpeaker, speakersConflict } from '@/lib/compare/speakers.ts';
import { vocabularyOf } from '@/lib/compare/vocabulary.ts';
import { compareTexts, quoteLines } from './compare-texts.ts';
import { STRANGERS, VERSIONS } from './quotes.cases.ts';
import { OTHERWISE_SAID, REWORDED, TWO_REMARKS } from './reworded-quotes.cases.ts';
import { CONFLICTS, NO_CONFLICTS } from './speaker-conflicts.cases.ts';

const ENGLISH = vocabularyOf('en');

describe('quotations of two articles', () => {
  test.each([...VERSIONS, ...REWORDED, ...TWO_REMARKS])('are versions of one: $name', ({ articles, finds }) => {
    expect(quoteLines(compareTexts(articles))).toEqual(finds);
  });

  test.each(CONFLICTS)('are given to two speakers: $name', ({ articles, finds }) => {
    expect(quoteLines(compareTexts(articles))).toEqual(finds);
  });

  test.each(NO_CONFLICTS)('are not said to be given to two speakers: $name', ({ articles, finds }) => {
    expect(quoteLines(compareTexts(articles))).toEqual(finds);
  });

  test.each([...STRANGERS, ...OTHERWISE_SAID])('are left alone: $name', ({ articles, finds }) => {
    expect(quoteLines(compareTexts(articles))).toEqual(finds);
  });

  test.each([...VERSIONS, ...REWORDED, ...TWO_REMARKS, ...CONFLICTS, ...NO_CONFLICTS])(
    'say the same the other way round: $name',
    ({ articles }) => {
      const relations = (given: Parameters<typeof compareTexts>[0]) =>
        quoteLines(compareTexts(given)).map((line) => line.split(':')[0]);
      expect(relations([...articles].reverse()).sort()).toEqual(relations(articles).sort());
    },
  );

  test.each([...VERSIONS, ...CONFLICTS])('give a reason: $name', ({ articles }) => {
    for (const { reasons } of compareTexts(articles).comparison.quotes.findings) expect(reasons).not.toEqual([]);
  });

  test('that only a third article joins are versions of one too', () => {
    const compared = compareTexts([
      '“We shall not sail before Friday, whatever the weather says,” said Ada Marlow.',
      '“We shall not sail until Friday, whatever forecasters say,” said Ada Marlow.',
      '“We will stay until Friday, whatever forecasters say about wind,” said Ada Marlow.',
    ]);
    expect(compared.comparison.quotes.points.map(({ units }) => units.length)).toEqual([3]);
    expect(quoteLines(compared)).toHaveLength(3);
  });

  test('stand in a point each, sentence by sentence', () => {
    for (const { articles } of [...VERSIONS, ...CONFLICTS, ...NO_CONFLICTS, ...STRANGERS]) {
      const { units, quotes } = compareTexts(articles).comparison;
      const placed = quotes.points.flatMap((point) => point.units.map((unit) => unit.id));
      expect([...new Set(placed)].sort((a, b) => a - b)).toEqual(units.map((unit) => unit.id));
    }
  });
});

describe('two names', () => {
  test.each([
    ['Ada Marlow', 'Marlow'],
    ['Dame Ada Marlow', 'ada marlow'],
    ['Ada R. Marlow', 'Ada Marlow'],
    ['President Brandreth', 'Tom Brandreth'],
    ['the captain', 'The captain'],
  ])('are of one speaker: %s, %s', (a, b) => {
    expect(isSameSpeaker(a, b, ENGLISH)).toBe(true);
    expect(isSameSpeaker(b, a, ENGLISH)).toBe(true);
    expect(speakersConflict(a, b, ENGLISH)).toBe(false);
  });

  test.each([
    ['Ada Marlow', 'Tom Brandreth'],
    ['Ines de la Croix', 'Tom Brandreth'],
  ])('are of two speakers: %s, %s', (a, b) => {
    expect(speakersConflict(a, b, ENGLISH)).toBe(true);
    expect(speakersConflict(b, a, ENGLISH)).toBe(true);
  });

  test.each([
    ['Ada Marlow', null],
    ['Ada Marlow', 'Kit Marlow'],
    ['Ada Marlow', 'captain'],
    ['Ada Marlow', 'Brandreth'],
    ['Ada Marlow', 'Torran Line'],
    ['Ada Marlow', 'Skerrow Harbour Board'],
    ['Ada Marlow', 'Island Greens'],
    ['Ada Marlow', 'spokesman for Tom Brandreth'],
    ['Ada Marlow', 'the Brandreth campaign'],
    ['Ada Marlow', ''],
  ])('may be of one, or of no person: %s, %s', (a, b) => {
    expect(speakersConflict(a, b, ENGLISH)).toBe(false);
    expect(speakersConflict(b, a, ENGLISH)).toBe(false);
  });
});
