import { describe, expect, test } from 'vitest';
import { accountForPanel } from '@/components/story/panel-account.ts';
import { showTime } from '@/components/story/show-time.ts';
import { showUnit, showValue } from '@/components/story/show-value.ts';
import { stripOf } from '@/components/story/strip-scale.ts';
import type { LedgerCell } from '@/lib/ledger/whole-story.ts';
import { WHOLE } from '../gallery/invented-whole-story.ts';
import { POPUP_STATES } from '../gallery/page-states.ts';
import { STORY_STATES } from '../gallery/story-states.ts';

function cell(given: Partial<LedgerCell>): LedgerCell {
  const [first] = WHOLE.rows[0]?.cells ?? [];
  if (first === undefined) throw new Error('the invented story has no figure');
  return { ...first, article: 1, bound: 'exact', low: given.value ?? null, high: given.value ?? null, ...given };
}

describe('a value', () => {
  test.each<readonly [string | null, Partial<LedgerCell>]>([
    ['31,535', { value: 31_535 }],
    ['up to 100,000', { value: 100_000, bound: 'below' }],
    ['60 or more', { value: 60, bound: 'above' }],
    ['about 2.5', { value: 2.5, bound: 'approx' }],
    ['£75,000,000', { value: 75e6, unit: 'GBP' }],
    ['18%', { value: 18, unit: 'percent' }],
    ['27 to 30', { value: null, low: 27, high: 30 }],
    [null, { value: null, low: null, high: null }],
  ])('is said as %s', (said, given) => {
    expect(showValue(cell(given))).toBe(said);
  });

  test.each([
    ['GBP', 'British Pound'],
    ['percent', 'per cent'],
    ['boat', 'boat'],
    ['none', null],
  ])('in %s counts in %s', (unit, said) => {
    expect(showUnit(unit)).toBe(said);
  });
});

describe('a time', () => {
  test.each([
    ['2031-03-14', 'day', '14 Mar 2031, time not given'],
    ['2031-03-14T18:20', 'minute', '14 Mar 2031, 18:20, zone not given'],
    ['2031-03-14T18:20Z', 'zone', '14 Mar 2031, 18:20 UTC'],
    ['2031-03-14T18:20:00+05:30', 'zone', '14 Mar 2031, 18:20 UTC+5:30'],
    ['2031-03-14T18:20-0300', 'zone', '14 Mar 2031, 18:20 UTC−3'],
    [null, null, null],
  ] as const)('%s is said as exactly as it is printed', (printed, precision, said) => {
    expect(showTime(printed, precision)).toBe(said);
  });
});

describe('a strip', () => {
  test('has the least value at the left, the most at the right, and the open article last, on top', () => {
    const strip = stripOf(
      [cell({ value: 200, article: 0 }), cell({ value: 231 }), cell({ value: 214 })],
      WHOLE.articles,
    );
    expect(strip).toMatchObject({ least: 200, most: 231 });
    expect(strip?.marks.map(({ isHere }) => isHere)).toEqual([false, false, true]);
    expect(strip?.marks.map(({ at }) => Math.round(at))).toEqual([97, 45, 3]);
  });

  test('has one mark for a value that several print, the open article’s', () => {
    const strip = stripOf([cell({ value: 9 }), cell({ value: 9, article: 0 }), cell({ value: 12 })], WHOLE.articles);
    expect(strip?.marks).toHaveLength(2);
    expect(strip?.marks.filter(({ isHere }) => isHere)).toHaveLength(1);
  });

  test('shows how far a hedge reaches', () => {
    const strip = stripOf([cell({ value: 100, low: 90, high: 100 }), cell({ value: 110 })], WHOLE.articles);
    expect(strip?.marks.map(({ from, to }) => to - from > 1).sort()).toEqual([false, true]);
  });

  test.each<readonly [string, readonly LedgerCell[]]>([
    ['all values are the same', [cell({ value: 9 }), cell({ value: 9 })]],
    ['there is one value', [cell({ value: 9 })]],
    ['no value is stated', [cell({ value: null }), cell({ value: null })]],
    ['units differ', [cell({ value: 9 }), cell({ value: 12, unit: 'GBP' })]],
  ])('is not drawn where %s', (_, cells) => {
    expect(stripOf(cells, WHOLE.articles)).toBeNull();
  });
});

describe('a page without a story', () => {
  test.each(Object.entries(POPUP_STATES))('%s is told of in plain sentences, unless it has one', (_, page) => {
    const account = accountForPanel(page);
    const hasStory = page.kind === 'annotated' && page.annotated.story !== null;
    expect(account === null).toBe(hasStory);
    if (account !== null) expect(`${account.title} ${account.sentence}`).not.toMatch(/undefined|\bbelow\b/);
  });

  test('that is paused can be set going again, by the words for it', () => {
    expect(STORY_STATES['story-paused']?.page).toEqual({ kind: 'paused' });
    expect(accountForPanel({ kind: 'paused' })?.sentence).toContain('end the pause');
  });
});
