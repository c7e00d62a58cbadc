import { expect, test } from 'vitest';
import { showSpread } from '@/lib/cards/show-spread.ts';
import { fc } from '../fast-check.ts';

const value = (value: number, source: string | null, words = String(value)) => ({ value, words, source });

test('a plot goes from the lowest value to the highest, and says which is of this article', () => {
  const rows = showSpread([value(214, null), value(260, 'The Mail'), value(200, 'The Post')]);
  expect(rows.map(({ source, at, isHere }) => [source, at, isHere])).toEqual([
    ['The Post', 0, false],
    ['This article', 23.3, true],
    ['The Mail', 100, false],
  ]);
});

test('outlets that print the same words share a row; other words for the same value have their own', () => {
  const given = [value(200, null), value(214, 'The Mail'), value(214, 'The Post'), value(214, 'Radio', 'some 214')];
  expect(showSpread(given).map(({ source, words }) => `${source}: ${words}`)).toEqual([
    'This article: 200',
    'The Mail and The Post: 214',
    'Radio: some 214',
  ]);
});

test('no control of a name or a number is obeyed', () => {
  const [row] = showSpread([value(1, 'Mail\u202e', '1\u202e')]);
  expect(row).toMatchObject({ source: 'Mail⟦RLO⟧', words: '1⟦RLO⟧' });
});

test('whatever is printed, every value has a place in the plot, in order', () => {
  const values = fc.array(fc.record({ value: fc.double({ noNaN: true, min: -1e12, max: 1e12 }), source: fc.string() }));
  fc.assert(
    fc.property(values, (given) => {
      const rows = showSpread(given.map((each) => ({ ...each, words: String(each.value) })));
      const places = rows.map(({ at }) => at);
      expect(places.every((at) => at >= 0 && at <= 100)).toBe(true);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
      expect(new Set(rows.map(({ words }) => words))).toEqual(new Set(given.map((each) => String(each.value))));
    }),
  );
});
