import { describe, expect, test } from 'vitest';
import { isBefore, precisionOf, timeBounds } from '@/lib/ledger/time-bounds.ts';
import { makeTimeline } from '@/lib/ledger/timeline.ts';
import type { CellRelation, LedgerRow, StoryArticle } from '@/lib/ledger/whole-story.ts';
import { WHOLE } from '../gallery/invented-whole-story.ts';

describe('a printed time', () => {
  test.each([
    ['2031-05-14', 'day'],
    ['2031-05-14T22:40', 'minute'],
    ['2031-05-14 22:40', 'minute'],
    ['2031-05-14T22:40Z', 'zone'],
    ['2031-05-14T22:40:05.000+02:00', 'zone'],
    ['May', null],
    [null, null],
  ] as const)('%s is exact to the %s', (printed, precision) => {
    expect(precisionOf(printed)).toBe(precision);
  });

  test.each([
    ['2031-05-14T10:00Z', '2031-05-14T12:00Z', true],
    ['2031-05-14T10:00Z', '2031-05-14T10:50Z', false],
    ['2031-05-14T10:00+02:00', '2031-05-14T10:00Z', true],
    ['2031-05-14', '2031-05-15', false],
    ['2031-05-14', '2031-05-17', true],
    ['2031-05-14T10:00', '2031-05-14T20:00', false],
    ['2031-05-14T10:00Z', null, false],
    [null, '2031-05-14T10:00Z', false],
  ] as const)('%s is certain to be before %s: %s', (one, other, expected) => {
    expect(isBefore(timeBounds(one), timeBounds(other))).toBe(expected);
  });

  test('of one outlet is of one clock, whatever zone that is', () => {
    const [morning, evening] = ['2031-05-14T08:00', '2031-05-14T20:00'];
    expect(isBefore(timeBounds(morning, true), timeBounds(evening, true))).toBe(true);
    expect(isBefore(timeBounds(morning), timeBounds(evening))).toBe(false);
  });
});

function articles(...times: readonly (Partial<StoryArticle> | string | null)[]): StoryArticle[] {
  return times.map((time, at) => ({
    articleId: `article-${at}`,
    outlet: { id: `outlet-${at}`, name: `Outlet ${at}` },
    url: null,
    isOpen: at === 0,
    headline: null,
    publishedAt: null,
    modifiedAt: null,
    readAt: null,
    wire: null,
    ...(typeof time === 'object' && time !== null ? time : { publishedAt: time }),
  }));
}

function row(...carriers: readonly (readonly [article: number, relation: CellRelation | null])[]): LedgerRow {
  const [cell] = WHOLE.rows[0]?.cells ?? [];
  if (cell === undefined) throw new Error('the invented story has no figure');
  const cells = carriers.map(([article, relation]) => ({ ...cell, article, relation }));
  return { id: 'figure-1', measure: '', ties: [], cells };
}

describe('the timeline', () => {
  const shared = row([0, null], [1, 'same'], [2, 'rounder']);

  test('has articles in the order of their times, those without one last', () => {
    const { entries } = makeTimeline(articles('2031-05-14T12:00Z', null, '2031-05-14T09:00Z'), [], []);
    expect(entries.map(({ article }) => article)).toEqual([2, 0, 1]);
    expect(entries.map(({ isAfter }) => isAfter)).toEqual([false, true, false]);
  });

  test('says who was first where the times leave no doubt', () => {
    const told = articles('2031-05-14T12:00Z', '2031-05-14T09:00Z', '2031-05-14T15:00Z');
    const { entries, cannotTell } = makeTimeline(told, [shared], []);
    expect(entries.map(({ article, firstWith }) => [article, firstWith])).toEqual([
      [1, ['figure-1']],
      [0, []],
      [2, []],
    ]);
    expect(cannotTell).toBe(0);
  });

  test.each([
    ['two are within an hour', articles('2031-05-14T09:30Z', '2031-05-14T09:00Z', '2031-05-14T15:00Z')],
    ['one has no time', articles('2031-05-14T12:00Z', '2031-05-14T09:00Z', null)],
    ['one names only the day', articles('2031-05-14T12:00Z', '2031-05-14T09:00Z', '2031-05-14')],
    [
      'the first was changed after the others, and may have got its words then',
      articles(
        { publishedAt: '2031-05-14T06:00Z', modifiedAt: '2031-05-14T20:00Z' },
        '2031-05-14T09:00Z',
        '2031-05-14T15:00Z',
      ),
    ],
  ])('cannot tell who was first where %s', (_, told) => {
    const { entries, cannotTell } = makeTimeline(told, [shared], []);
    expect(entries.flatMap(({ firstWith }) => firstWith)).toEqual([]);
    expect(cannotTell).toBe(1);
  });

  test('does not make one the first with a figure that it prints another value of', () => {
    const told = articles('2031-05-14T12:00Z', '2031-05-14T09:00Z', '2031-05-14T15:00Z');
    const { entries } = makeTimeline(told, [row([0, null], [1, 'differs'], [2, 'same'])], []);
    expect(entries.find(({ article }) => article === 1)?.firstWith).toEqual([]);
    expect(entries.find(({ article }) => article === 0)?.firstWith).toEqual(['figure-1']);
  });

  test('says nothing of what one article alone carries', () => {
    const told = articles('2031-05-14T12:00Z', '2031-05-14T09:00Z');
    const { entries, cannotTell } = makeTimeline(told, [row([0, null])], []);
    expect(entries.flatMap(({ firstWith }) => firstWith)).toEqual([]);
    expect(cannotTell).toBe(0);
  });
});
