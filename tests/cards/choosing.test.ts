import { describe, expect, test } from 'vitest';
import { cardsOf, sentencesOf } from './cards-of.ts';

const AGREED = [
  'The ferry carried 1,842 passengers from Port Ellory to Skerrow on Monday.',
  'The council will spend £14.6m on the new sea wall at Port Ellory.',
  'Turnout in the Ellory by-election was 43.7 per cent.',
  'The storm cut power to 12,400 homes on the island of Skerrow.',
  'The quarry at Tolmin Ridge employs 2,310 masons.',
  'The bridge at Brenna is built of 4,731,208 rivets.',
];
const courier = (...sentences: readonly string[]) => ({ outlet: 'Courier', text: sentences.join('\n\n') });
const lantern = (...sentences: readonly string[]) => ({ outlet: 'Lantern', text: sentences.join('\n\n') });
const post = (...sentences: readonly string[]) => ({ outlet: 'Post', text: sentences.join('\n\n') });

const HARMED = 'Police said 17 people were injured in the derailment near Oskava.';
const MISSED = 'The quarry at Tolmin Ridge employs 2,310 masons.';

describe('the cards of a page', () => {
  test('tell of all but three agreeing figures in one line, which stands at the first of them', () => {
    const cards = cardsOf([courier(...AGREED), lantern(...AGREED)]);
    const folded = cards.find(({ text }) => text.includes('as others report them'));
    expect(folded?.text).toBe(
      'Three figures here are as others report them: “12,400 homes”, “2,310 masons” and “4,731,208 rivets”.',
    );
    expect(folded?.here).toBe('12,400 homes');
    expect(folded?.evidence.map(({ words }) => words)).toHaveLength(3);
    expect(sentencesOf(cards, 'figure-agree')).toHaveLength(4);
  });

  test('keep the agreements that most texts carry as cards of their own', () => {
    const [passengers = '', , , , , rivets = ''] = AGREED;
    const cards = cardsOf([courier(...AGREED), lantern(...AGREED), post(passengers, rivets)]);
    const alone = sentencesOf(cards, 'figure-agree').filter((text) => !text.includes('as others'));
    expect(alone.slice(0, 2)).toEqual([
      'Lantern and Post print the same figure: “1,842 passengers”.',
      'Lantern and Post print the same figure: “4,731,208 rivets”.',
    ]);
  });

  test('do not fold four agreements: one line for one card saves nothing', () => {
    const four = AGREED.slice(0, 4);
    expect(sentencesOf(cardsOf([courier(...four), lantern(...four)]), 'figure-agree')).toHaveLength(4);
  });

  test('come with what changes the reading first, and never more than the limit', () => {
    const here = courier(HARMED, ...AGREED.slice(0, 2));
    const there = lantern(HARMED.replace('17', '21'), ...AGREED.slice(0, 2), MISSED);
    expect(cardsOf([here, there]).map(({ type }) => type)).toEqual([
      'figure-differs',
      'missing-figure',
      'figure-agree',
      'figure-agree',
    ]);
    expect(cardsOf([here, there], { cardTypes: ['figure-agree', 'figure-differs'], cardLimit: 2 })).toHaveLength(2);
  });

  test('put a gap that several texts carry before one that a single text has', () => {
    const one = 'The island of Skerrow has 9,240 sheep.';
    const cards = cardsOf([courier(HARMED), lantern(HARMED, one, MISSED), post(HARMED, MISSED)]);
    expect(sentencesOf(cards, 'missing-figure')).toEqual([
      'Not mentioned here: Lantern and Post report “The quarry at Tolmin Ridge employs 2,310 masons”.',
      'Not mentioned here: Lantern reports “The island of Skerrow has 9,240 sheep”.',
    ]);
  });

  test('begin their reasons with the rule that made them', () => {
    for (const card of cardsOf([courier(HARMED, ...AGREED), lantern(HARMED.replace('17', '21'), ...AGREED, MISSED)]))
      expect(card.reasons[0]).toMatch(/^The rule: .*\.$/);
  });
});
