import { describe, expect, test } from 'vitest';
import { CARD_TYPES } from '@/lib/cards/card.ts';
import { inMarks } from '@/lib/cards/in-marks.ts';
import { ENGLISH } from '@/lib/words/english.ts';
import { CARDS } from './cards.cases.ts';
import { ALL, cardsOf, sentencesOf } from './cards-of.ts';
import { NO_CARDS } from './no-cards.cases.ts';
import { SELF_CHECKS } from './self-check.cases.ts';
import { SOURCES } from './sources.cases.ts';

/** Words that judge, which no card may use: it says who printed what. */
const VERDICTS =
  /\b(?:false(?:ly)?|wrong(?:ly)?|mis\w+|incorrect(?:ly)?|correct(?:ly|ed)?|inaccurate|accurate|errors?|mistakes?|lies?|lied|lying|original(?:ly)?|actual(?:ly)?|truth|true|really|fake|distort\w*|bias\w*|omits?|omitted|fail(?:s|ed)|contradict\w*|claims?|admits?|should)\b/i;

const courier = (text: string) => ({ outlet: 'Courier', text });
const lantern = (text: string) => ({ outlet: 'Lantern', text });

describe('cards', () => {
  test.each(CARDS)('show $name', ({ here, there, type, says }) => {
    expect(sentencesOf(cardsOf([courier(here), lantern(there)]), type)).toEqual([says]);
  });

  test.each(NO_CARDS)('do not show $name', ({ here, there, type }) => {
    expect(sentencesOf(cardsOf([courier(here), lantern(there)]), type)).toEqual([]);
  });

  test('are tried in every kind', () => {
    expect(new Set([...CARDS, ...SELF_CHECKS].map(({ type }) => type))).toEqual(new Set(CARD_TYPES));
  });

  test.each(CARDS)('never judge, when they show $name', ({ here, there }) => {
    for (const card of cardsOf([courier(here), lantern(there)])) {
      // The printed words are the outlets' own.
      const ours = card.text.replace(/“[^”]*”/g, '');
      expect(ours).not.toMatch(VERDICTS);
      for (const reason of card.reasons) expect(reason).toMatch(/^\p{Lu}.*\.$/u);
      expect(card.reasons).not.toEqual([]);
    }
  });

  test.each(CARDS)('point at what is printed, here and there, when they show $name', ({ here, there }) => {
    for (const { anchor, here: own, evidence, type, text } of cardsOf([courier(here), lantern(there)])) {
      if (anchor !== null) expect(here.slice(anchor.start, anchor.end)).toBe(own);
      else expect(type).toMatch(/^missing-/);
      for (const { start, end, words, outlet } of evidence) {
        expect(there.slice(start, end).trim()).not.toBe('');
        for (const piece of words.split('…')) expect(there).toContain(piece.trim());
        expect(outlet?.name).toBe('Lantern');
      }
      expect(text).not.toMatch(/\.”\.|undefined|null/);
    }
  });

  test.each(SELF_CHECKS)('show of an article alone: $name', ({ headline, here, says, shows }) => {
    const cards = cardsOf([{ ...courier(here), headline }]);
    expect(cards.map(({ type, text }) => [type, text])).toEqual([['self-check', says]]);
    const [card] = cards;
    expect(card?.evidence.map(({ outlet, words }) => [outlet?.name, words])).toEqual(shows);
    expect(card?.text.replace(/“[^”]*”/g, '')).not.toMatch(VERDICTS);
    expect(card?.anchor && here.slice(card.anchor.start, card.anchor.end)).toBe(card?.here);
    for (const reason of card?.reasons ?? []) expect(reason).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('are none for an article alone that fits itself', () => {
    for (const { here } of CARDS) expect(cardsOf([courier(here)])).toEqual([]);
  });

  test('have ids that no two share and that stay', () => {
    for (const { here, there } of CARDS) {
      const ids = cardsOf([courier(here), lantern(there)]).map((card) => card.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(cardsOf([courier(here), lantern(there)]).map((card) => card.id)).toEqual(ids);
    }
  });

  test('show word for word where a quotation differs', () => {
    const [card] = cardsOf([
      courier('“We shall not sail before Friday, whatever the weather says,” said Ada Marlow.'),
      lantern('“We will not sail before Friday, whatever the weather says,” said Ada Marlow.'),
    ]);
    expect(card?.evidence[0]?.diff?.map(({ side, text }) => `${side}: ${text}`)).toEqual([
      'both: We',
      'here: shall',
      'there: will',
      'both: not sail before Friday, whatever the weather says,',
    ]);
  });

  test('cite of a far longer sentence the part that meets', () => {
    const [card] = cardsOf([
      courier('Ada Marlow said they had “heard a long scrape and then the lights all went off”.'),
      lantern(
        '“It was a quiet crossing until about four, when we heard a long scrape and then all the lights went off, and I sent the second mate below to see what could be seen of the hull,” said Ada Marlow.',
      ),
    ]);
    expect(card?.evidence[0]?.words).toMatch(/^… heard a long scrape.*lights went off …$/);
  });
});

describe('sources', () => {
  test.each(SOURCES)('are named: $name', ({ others, says }) => {
    const text = 'The ferry carried 1,842 passengers to Skerrow on Monday.';
    const cards = cardsOf([courier(text), ...others.map((other) => ({ ...other, text }))]);
    expect(sentencesOf(cards, 'figure-agree')).toEqual([`${says} the same figure: “1,842 passengers”.`]);
  });
});

describe('a reader’s choice of cards', () => {
  const articles = [
    courier(
      'Police said 17 people were injured in the derailment near Oskava. The train carried 1,842 passengers from Port Ellory to Brenna. “I thanked every one of the crew,” said Kit Hale.',
    ),
    lantern(
      'Police said 21 people were injured in the derailment near Oskava. The train carried 1,842 passengers from Port Ellory to Brenna. “We heard a long scrape and then all the lights went off,” said Ada Marlow.',
    ),
  ];

  test('shows what changes a reading first, and what only this article has last', () => {
    expect(cardsOf(articles).map((card) => card.type)).toEqual([
      'figure-differs',
      'missing-quote',
      'figure-agree',
      'only-here',
    ]);
  });

  test('shows as many as wanted, the most useful', () => {
    const all = cardsOf(articles);
    expect(cardsOf(articles, { ...ALL, cardLimit: 2 })).toEqual(all.slice(0, 2));
    expect(cardsOf(articles, { ...ALL, cardLimit: 0 })).toEqual([]);
  });

  test('shows the kinds wanted, before it counts', () => {
    const cards = cardsOf(articles, { cardTypes: ['figure-agree', 'only-here'], cardLimit: 1 });
    expect(cards.map((card) => card.type)).toEqual(['figure-agree']);
    expect(cardsOf(articles, { ...ALL, cardTypes: [] })).toEqual([]);
  });

  test('shows ten gaps of a kind at most', () => {
    const towns = ['Ellory', 'Brenna', 'Oskava', 'Tolmin', 'Lauder', 'Skerrow', 'Fennel', 'Ashby', 'Marden', 'Quill'];
    const text = towns.map((town, at) => `The flood drove ${1013 + 137 * at} people from ${town}.`).join('\n\n');
    const cards = cardsOf([courier('The rain has stopped.'), lantern(text)]);
    expect(sentencesOf(cards, 'missing-figure')).toHaveLength(10);
  });
});

describe('words in marks', () => {
  test.each([
    ['turn marks within into single ones', 'a “slow” tide', '“a ‘slow’ tide”'],
    ['stand in one line', 'we\n waited', '“we waited”'],
    ['stay whole when short', 'we waited, then left', '“we waited, then left”'],
  ])('%s', (_, words, marked) => {
    expect(inMarks(words, ENGLISH)).toBe(marked);
  });

  test('are cut between words when long, without a comma left over', () => {
    const cut = inMarks('so we waited, '.repeat(30), ENGLISH);
    expect(cut).toMatch(/ waited …”$/);
    expect(cut.length).toBeLessThan(150);
  });
});
