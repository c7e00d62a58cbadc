import { describe, expect, test } from 'vitest';
import { FERRY_HERE, FLOOD } from '../stories/invented-stories.ts';
import { cardsOf, type Printed, sentencesOf } from './cards-of.ts';

const AGROUND = 'The ferry struck the reef at dawn.';
const FERRY = 'The ferry carried 1,842 passengers from Port Ellory to Skerrow on Monday.';
const SCRAPE = '“We heard a long scrape and then all the lights went off,” said Ada Marlow.';
const TOLL = 'The landslide in Oskava has killed 31 people, the fire service said.';

const courier = (text: string, given: Partial<Printed> = {}): Printed => ({ outlet: 'Courier', text, ...given });
const lantern = (text: string, given: Partial<Printed> = {}): Printed => ({ outlet: 'Lantern', text, ...given });
const post = (text: string, given: Partial<Printed> = {}): Printed => ({ outlet: 'Post', text, ...given });

const at = (published: string | null) => ({ published });

/** When this article and the one that carries more were published, and whether this one then lacks it. */
const MOMENTS: readonly { readonly name: string; here: string | null; there: string | null; isGap: boolean }[] = [
  { name: 'on the same day', here: '2031-05-14', there: '2031-05-14', isGap: true },
  { name: 'a day before', here: '2031-05-14', there: '2031-05-13', isGap: true },
  { name: 'later on the same day', here: '2031-05-14T06:00', there: '2031-05-14T22:00', isGap: true },
  { name: 'a few hours later, past midnight', here: '2031-05-14T22:30', there: '2031-05-15T01:00', isGap: true },
  { name: 'the next evening', here: '2031-05-14T09:00', there: '2031-05-15T18:00', isGap: false },
  { name: 'the next day, at an hour nobody gives', here: '2031-05-14', there: '2031-05-15', isGap: false },
  { name: 'a week later', here: '2031-05-14T09:00', there: '2031-05-21T09:00', isGap: false },
  { name: 'nobody knows when', here: '2031-05-14', there: null, isGap: true },
  { name: 'nobody knows when, as the open one', here: null, there: '2031-05-14', isGap: true },
];

describe('what others carry', () => {
  test.each(MOMENTS)('is missing here or not by when it was published: $name', ({ here, there, isGap }) => {
    const cards = cardsOf([courier(AGROUND, at(here)), lantern(`${FERRY}\n\n${SCRAPE}`, at(there))]);
    expect(sentencesOf(cards, 'missing-figure')).toHaveLength(isGap ? 1 : 0);
    expect(sentencesOf(cards, 'missing-quote')).toHaveLength(isGap ? 1 : 0);
  });

  test('is missing where one of them had it in time', () => {
    const cards = cardsOf([
      courier(AGROUND, at('2031-05-14')),
      lantern(FERRY, at('2031-05-20')),
      post(FERRY, at('2031-05-14')),
    ]);
    expect(sentencesOf(cards, 'missing-figure')).toHaveLength(1);
  });

  test('says how many outlets carry it, where it is several', () => {
    const [card] = cardsOf([courier(AGROUND), lantern(FERRY), post(FERRY), lantern(FERRY)]);
    expect(card?.reasons).toContain('Two outlets carry it.');
  });

  test('is weighed by independent texts: copies of one report are one', () => {
    const report = (outlet: string, of: string) => ({
      outlet,
      mayBeCopy: true,
      text: `${FERRY}\n\n${of.split('\n\n').slice(1).join('\n\n')}`,
    });
    const others = ['Post', 'Lantern', 'Bugle'];
    const first = (...texts: string[]) => {
      const cards = cardsOf([courier(AGROUND), ...texts.map((of, at) => report(others[at] ?? '', of))]);
      return cards.find(({ type, text }) => type === 'missing-figure' && text.includes('1,842'));
    };
    expect(first(FERRY_HERE, FERRY_HERE)?.reasons).toContain('Two outlets carry it, all in one text.');
    expect(first(FERRY_HERE, FLOOD, FERRY_HERE)?.reasons).toContain(
      'Three outlets carry it, in two independent texts.',
    );
    expect(first(FERRY_HERE, FLOOD)?.reasons).toContain('Two outlets carry it.');
  });
});

describe('a sentence on several outlets', () => {
  test('says whose words it gives, where others have the figure in their own', () => {
    const cards = cardsOf([courier(AGROUND), lantern(FERRY), post('On Monday 1,842 passengers sailed on the ferry.')]);
    const [told] = sentencesOf(cards, 'missing-figure');
    expect(told).toMatch(/^Not mentioned here: .* report “.*1,842 passengers.*” \((?:Lantern|Post)\)\.$/);
  });

  test('says it of nobody, where all print them', () => {
    const cards = cardsOf([courier(AGROUND), lantern(FERRY), post(FERRY)]);
    expect(sentencesOf(cards, 'missing-figure').join()).not.toContain('(');
  });
});

describe('a count that has moved on', () => {
  const before = TOLL.replace('31', '24');

  test('neither differs nor is missing, nor is it only here', () => {
    for (const [here, there] of [
      [before, TOLL],
      [TOLL, before],
    ] as const) {
      const cards = cardsOf([courier(here, at('2031-05-15')), lantern(there, at('2031-05-14'))]);
      expect(cards.map(({ type }) => type)).toEqual([]);
    }
  });

  test('differs where both were published within hours', () => {
    const cards = cardsOf([courier(TOLL, at('2031-05-14T09:00')), lantern(before, at('2031-05-14T11:00'))]);
    expect(cards.map(({ type }) => type)).toEqual(['figure-differs']);
  });

  test('does not differ where the day was long enough for it to rise', () => {
    const cards = cardsOf([courier(TOLL, at('2031-05-14T21:00')), lantern(before, at('2031-05-14T07:00'))]);
    expect(cards.map(({ type }) => type)).toEqual([]);
  });

  test('is not what a sum of money does within a day', () => {
    const cost = 'The council will spend £14.6m on the new sea wall at Port Ellory.';
    const cards = cardsOf([
      courier(cost, at('2031-05-14T21:00')),
      lantern(cost.replace('14.6', '17.9'), at('2031-05-14T07:00')),
    ]);
    expect(cards.map(({ type }) => type)).toEqual(['figure-differs']);
  });
});

describe('what only this article has', () => {
  test('is not told beside a beginning alone', () => {
    expect(sentencesOf(cardsOf([courier(FERRY), lantern(AGROUND, { isPreview: true })]), 'only-here')).toEqual([]);
  });

  test('does not count the silence of a beginning', () => {
    const cards = cardsOf([courier(FERRY), lantern(AGROUND, { isPreview: true }), post(AGROUND)]);
    expect(sentencesOf(cards, 'only-here')).toEqual([
      'Among the articles in your store, only this one gives “1,842 passengers”; one other does not.',
    ]);
  });

  test('is not what a beginning has too', () => {
    const cards = cardsOf([courier(FERRY), lantern(FERRY, { isPreview: true }), post(AGROUND)]);
    expect(sentencesOf(cards, 'only-here')).toEqual([]);
  });

  test('is not another number of what is counted elsewhere', () => {
    const later = 'On Tuesday the ferry carried 1,310 passengers from Port Ellory to Skerrow.';
    const cards = cardsOf([courier(FERRY), lantern(later)]);
    expect(cards.map(({ type }) => type)).toEqual([]);
  });
});

describe('what one article of many carries', () => {
  const many = (text: string, others = [AGROUND, AGROUND]) =>
    sentencesOf(
      cardsOf([courier(AGROUND), lantern(text), ...others.map((of, at) => ({ outlet: `Paper ${at}`, text: of }))]),
      'missing-figure',
    );

  test.each([
    ['its own colour', 'The line spent £4.2m on a new quay for its ferries last year.', []],
    ['a crowd it counted', 'Some 2,300 people stood on the quay to see the ferry.', []],
    [
      'what happened to people',
      'The wreck killed 23 people, the harbour board said.',
      'The wreck killed 23 people, the harbour board said',
    ],
  ])('is missing or not: %s', (_, text, words) => {
    expect(many(text)).toEqual(words.length === 0 ? [] : [`Not mentioned here: Lantern reports “${words}”.`]);
  });

  test('is missing where it tells how what the others count has grown', () => {
    const count = 'The ferries carried 41,260 passengers to Skerrow this year.';
    const [card] = many('The number of passengers carried to Skerrow by the ferries has risen by 18 per cent.', [
      count,
      count,
    ]);
    expect(card).toContain('41,260 passengers');
    expect(many('The price of coal rose by 18 per cent.', [count, count])).toHaveLength(1);
    expect(
      many('Of the passengers carried to Skerrow by the ferries, 18 per cent were born there.', [count, count]),
    ).toHaveLength(1);
  });

  test('is not missing where others give another number of it: they tell of it too', () => {
    const wreck = 'The wreck spilled 41 tonnes of oil into the bay, the harbour board said.';
    const [card, ...more] = many(wreck, [wreck.replace('41', '58'), AGROUND]);
    expect(card).toContain('41 tonnes');
    expect(more).toEqual([]);
  });
});

describe('people to whom the same happened', () => {
  const gale = (text: string) =>
    sentencesOf(cardsOf([courier('The gale killed 12 people in Port Ellory.'), lantern(text)]), 'missing-figure');

  test('are not missing beside those that this article counts itself', () => {
    expect(gale('A gale of three years ago killed 31 people on the island of Skerrow.')).toEqual([]);
  });

  test('are missing where this article counts people whom something else befell', () => {
    expect(gale('A blaze on the island of Skerrow left 31 people injured.')).toHaveLength(1);
  });
});

describe('a sum for readers elsewhere', () => {
  const bid = (sum: string) => `The line has rejected a bid of ${sum} for the ferries.`;

  test('is not missing beside the sum it converts', () => {
    const cards = cardsOf([courier(bid('$38 million')), lantern(bid('$38 million (£31 million)'))]);
    expect(sentencesOf(cards, 'missing-figure')).toEqual([]);
  });

  test('ties two articles that each print one of the two', () => {
    const cards = cardsOf([
      courier(bid('£31 million')),
      lantern(bid('$38 million (£31 million)')),
      post(bid('$38 million')),
    ]);
    expect(sentencesOf(cards, 'missing-figure')).toEqual([]);
  });
});

describe('what is shown of a figure elsewhere', () => {
  const filed = (line: string) => cardsOf([courier(AGROUND), lantern(`${line}${FERRY}`)]);

  test.each(['PORT ELLORY, Torran (Northwire) — ', '(Northwire) - ', '— ', 'PORT ELLORY — '])(
    'begins after the place and the agency: %s',
    (line) => {
      const [card] = filed(line);
      expect(card?.text).toBe(`Not mentioned here: Lantern reports “${FERRY.slice(0, -1)}”.`);
      expect(card?.evidence.map(({ words }) => words)).toEqual([FERRY]);
    },
  );

  test.each(['Captain Marlow’s boat — ', 'Sunk - '])('begins with what belongs to it: %s', (line) => {
    expect(filed(line)[0]?.evidence[0]?.words).toBe(`${line}${FERRY}`);
  });

  test('names a source once', () => {
    const [card] = cardsOf([courier(AGROUND), lantern('The line spent £4.2m on the quay, according to Ada Marlow.')]);
    expect(card?.text).toBe(
      'Not mentioned here: Lantern reports “The line spent £4.2m on the quay, according to Ada Marlow”.',
    );
  });

  test('is one sentence once, with however many figures', () => {
    const both = 'The ferry carried 1,842 passengers and 1,115 tonnes of grain to Skerrow.';
    const [card, ...more] = cardsOf([courier(AGROUND), lantern(both)]);
    expect(card?.type).toBe('missing-figure');
    expect(card?.evidence.map(({ words }) => words)).toEqual([both]);
    expect(more).toEqual([]);
  });

  test('is missing although its number stands here as an age or a span of years', () => {
    const paid = 'The line has paid £31m in damages.';
    const kept = 'Ada Marlow, who has kept the lamp for 31 years, was on the quay.';
    expect(sentencesOf(cardsOf([courier(kept), lantern(paid), post(paid)]), 'missing-figure')).toHaveLength(1);
  });

  test('is missing although its number stands here in another currency', () => {
    const here = 'The line has rejected a bid of €38 million for the yard.';
    const cards = cardsOf([courier(here), lantern('The gale kept 38 ferries in port, and the line lost £38m.')]);
    expect(sentencesOf(cards, 'missing-figure')).toHaveLength(1);
  });
});
