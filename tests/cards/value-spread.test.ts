import { expect, test } from 'vitest';
import { cardsOf } from './cards-of.ts';

const article = (outlet: string, words: string) => ({
  outlet,
  text: `The night ferry to Skarvik ran aground on the Hald reef. The coastguard took ${words} off the ferry before dawn.`,
});

function spread(here: string, ...there: string[]) {
  const others = there.map((words, at) => article(['Lantern', 'Post', 'Mail'][at] ?? '', words));
  return cardsOf([article('Courier', here), ...others]).flatMap((card) => card.spread ?? []);
}

test('three values of one figure are set out, this article’s among them, by who prints them', () => {
  expect(spread('214 people', '187 people', '263 people').map(({ value, source }) => [value, source])).toEqual([
    [214, null],
    [187, 'Lantern'],
    [263, 'Post'],
  ]);
});

test('two values are told in a sentence, however many print them', () => {
  expect(spread('214 people', '187 people', '187 people')).toEqual([]);
});

test('a range is no value', () => {
  expect(spread('214 people', '187 people', 'dozens of people')).toEqual([]);
});
