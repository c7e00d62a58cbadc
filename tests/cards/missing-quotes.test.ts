import { describe, expect, test } from 'vitest';
import { cardsOf, type Printed, sentencesOf } from './cards-of.ts';

const AGROUND = 'The ferry struck the reef at dawn.';
const FERRY = 'The ferry carried 1,842 passengers from Port Ellory to Skerrow on Monday.';

const courier = (text: string): Printed => ({ outlet: 'Courier', text });
const lantern = (text: string): Printed => ({ outlet: 'Lantern', text });
const post = (text: string): Printed => ({ outlet: 'Post', text });

describe('a statement of somebody whom only a pronoun may mean', () => {
  const said = 'heard a long scrape and then all the lights went off';

  test('is given to nobody, neither in the sentence nor in the evidence', () => {
    const text = `Robin Vale opened the hatch of the ferry.\n\n“We ${said},” he said.`;
    const [card] = cardsOf([courier(AGROUND), lantern(text)]).filter(({ type }) => type === 'missing-quote');
    expect(card?.text).toBe(`Not quoted here: somebody in Lantern, “We ${said},”`);
    expect(card?.evidence.map(({ speaker }) => speaker)).toEqual([null]);
  });

  test('is not given to a word that names nobody', () => {
    const [card] = cardsOf([courier(AGROUND), lantern(`“We ${said},” a diver said.`)]).filter(
      ({ type }) => type === 'missing-quote',
    );
    expect(card?.text).toContain('somebody in Lantern');
  });

  test('is given to whom another article names beside it', () => {
    const text = `Robin Vale opened the hatch of the ferry.\n\n“We ${said},” he said.`;
    const [card] = cardsOf([courier(AGROUND), lantern(text), post(`“We ${said},” said Robin Vale.`)]).filter(
      ({ type }) => type === 'missing-quote',
    );
    expect(card?.text).toContain('Not quoted here: Robin Vale in');
  });
});

test('of what one article alone quotes, the first few are told', () => {
  const quoted = ['lamps', 'ropes', 'bells', 'boats', 'rafts', 'oars', 'pumps', 'flares'].map(
    (thing) =>
      `“Nobody at the harbour office had looked after the ${thing} since the spring of last year,” said Ada Marlow.`,
  );
  const told = sentencesOf(cardsOf([courier(AGROUND), lantern(quoted.join('\n\n'))]), 'missing-quote');
  expect(told).toHaveLength(6);
  expect(told.join(' ')).not.toContain('pumps');
});

/** How one speech is printed around its tags and cuts, and the words a card gives of it. */
const SPEECHES: readonly { readonly name: string; readonly printed: string; readonly told: string }[] = [
  {
    name: 'a tag between two sentences is marked, its comma left out',
    printed: `“We heard a long scrape and then all the lights went off,” said Ada Marlow. “Nobody told us where the boats were until the water reached our knees.”`,
    told: '“We heard a long scrape and then all the lights went off … Nobody told us where the boats were until the water reached our knees.”',
  },
  {
    name: 'a sentence that is left out is marked',
    printed: `“We heard a long scrape and then all the lights went off. Oh no. Nobody told us where the boats were until the water reached our knees,” said Ada Marlow.`,
    told: '“We heard a long scrape and then all the lights went off. … Nobody told us where the boats were until the water reached our knees,”',
  },
  {
    name: 'sentences in a row follow on',
    printed: `“We heard a long scrape and then all the lights went off. Nobody told us where the boats were until the water reached our knees,” said Ada Marlow.`,
    told: '“We heard a long scrape and then all the lights went off. Nobody told us where the boats were until the water reached our knees,”',
  },
];

describe('a statement of several sentences', () => {
  test.each(SPEECHES)('$name', ({ printed, told }) => {
    const cards = cardsOf([courier(AGROUND), lantern(`${FERRY}\n\n${printed}`)]);
    expect(sentencesOf(cards, 'missing-quote')).toEqual([`Not quoted here: Ada Marlow in Lantern, ${told}`]);
  });
});

describe('what one of many quotes', () => {
  const bugle = { outlet: 'Bugle', text: AGROUND };
  const said = (words: string) =>
    sentencesOf(
      cardsOf([courier(AGROUND), lantern(`${AGROUND} “${words},” said Ada Marlow, a baker.`), post(AGROUND), bugle]),
      'missing-quote',
    );

  test('is missing where it quotes somebody at length', () => {
    const words =
      'They told us a year ago that the reef was to have a lamp of its own, and then we heard no more of it';
    expect(said(words)).toHaveLength(1);
  });

  test('is its own colour in a sentence', () => {
    expect(said('They told us a year ago that the reef was safe')).toEqual([]);
  });
});
