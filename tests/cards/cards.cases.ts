import type { CardType } from '@/lib/cards/card.ts';
import type { Printed } from './cards-of.ts';

/** The open article beside another one, and the one card of a kind that must be shown, word for word. */
export interface CardCase {
  readonly name: string;
  readonly here: string;
  readonly there: string;
  readonly type: CardType;
  readonly says: string;
}

const FERRY = 'The ferry carried 1,842 passengers from Port Ellory to Skerrow on Monday.';
const STORM = 'The storm cut power to 12,400 homes, including 3,150 homes on the island of Skerrow.';
const FRIDAY = '“We shall not sail before Friday, whatever the weather says,” said Ada Marlow.';
const BOTH_SENTENCES =
  '“We shall not sail before Friday, whatever the weather says. The crew needs rest after the storm,” said Ada Marlow.';
const WHOLE =
  '“We shall not sail before Friday because the crew, which has worked nine nights without a break, needs rest after the storm,” said Ada Marlow.';
const SPLICED = WHOLE.replace(', which has worked nine nights without a break,', '');
const SCRAPE = '“We heard a long scrape and then all the lights went off,” said Ada Marlow.';
const AGROUND = 'The ferry struck the reef at dawn.';

export const CARDS: readonly CardCase[] = [
  {
    name: 'more of a sentence, in a quotation that is shorter as a whole',
    here: '“We shall not sail before Friday. The crew needs its rest and nobody is to blame for that,” said Ada Marlow.',
    there: '“We shall not sail before Friday, whatever the harbour board may have to say,” said Ada Marlow.',
    type: 'quote-trimmed',
    says: 'Lantern carries more of this statement: “We shall not sail before Friday, whatever the harbour board may have to say,”',
  },
  {
    name: 'the same figure',
    here: FERRY,
    there: 'In all, 1,842 passengers were on the ferry to Skerrow, the line said.',
    type: 'figure-agree',
    says: 'Lantern prints the same figure: “1,842 passengers”.',
  },
  {
    name: 'a more precise figure',
    here: 'Almost 43,000 people crossed the Torran moor last year.',
    there: 'A total of 42,847 people crossed the Torran moor last year.',
    type: 'figure-more-precise',
    says: 'Lantern gives this figure more precisely: “42,847 people”.',
  },
  {
    name: 'a rounder figure',
    here: 'A total of 42,847 people crossed the Torran moor last year.',
    there: 'Almost 43,000 people crossed the Torran moor last year.',
    type: 'figure-more-precise',
    says: 'Lantern gives a rounder figure for this: “Almost 43,000 people”.',
  },
  {
    name: 'another figure',
    here: 'Police said 17 people were injured in the derailment near Oskava.',
    there: 'Police said 21 people were injured in the derailment near Oskava.',
    type: 'figure-differs',
    says: 'Figures differ: “17 people” here, “21 people” in Lantern.',
  },
  {
    name: 'the total of a part',
    here: 'The storm cut power to 3,150 homes on the island of Skerrow.',
    there: STORM,
    type: 'figure-part-of',
    says: 'Lantern prints a total that this is part of: “12,400 homes”.',
  },
  {
    name: 'a part of a total',
    here: 'Power was cut to 12,400 homes by the storm.',
    there: STORM,
    type: 'figure-part-of',
    says: 'Lantern prints a part of this: “3,150 homes”.',
  },
  {
    name: 'the parts of a sum',
    here: 'The landslide killed 37 people in the two villages of Brenna and Oskava.',
    there: 'The landslide killed 14 people in Brenna and 23 people in Oskava.',
    type: 'figure-derived',
    says: 'Lantern prints “14 people” and “23 people”, which add up to “37 people”.',
  },
  {
    name: 'the sum of two figures',
    here: 'The landslide killed 14 people in Brenna and 23 people in Oskava.',
    there: 'The landslide killed 37 people in the two villages of Brenna and Oskava.',
    type: 'figure-derived',
    says: '“14 people” and “23 people” add up to the figure in Lantern: “37 people”.',
  },
  {
    name: 'a figure that is not here',
    here: AGROUND,
    there: FERRY,
    type: 'missing-figure',
    says: `Not mentioned here: Lantern reports “${FERRY.slice(0, -1)}”.`,
  },
  {
    name: 'the same quotation',
    here: SCRAPE,
    there: SCRAPE,
    type: 'quote-verbatim',
    says: 'Lantern carries these words alike.',
  },
  {
    name: 'a quotation in other words',
    here: FRIDAY,
    there: FRIDAY.replace('shall not sail', 'will not leave'),
    type: 'quote-reworded',
    says: 'Lantern has other words inside the quotation marks: “We will not leave before Friday, whatever the weather says,”',
  },
  {
    name: 'more of a quotation',
    here: FRIDAY,
    there: BOTH_SENTENCES,
    type: 'quote-trimmed',
    says: 'Lantern carries more of this statement: “The crew needs rest after the storm,”',
  },
  {
    name: 'less of a quotation',
    here: BOTH_SENTENCES,
    there: FRIDAY,
    type: 'quote-trimmed',
    says: 'Lantern carries a shorter part of this statement: “We shall not sail before Friday, whatever the weather says,”',
  },
  {
    name: 'a quotation with more between its words',
    here: SPLICED,
    there: WHOLE,
    type: 'quote-spliced',
    says: 'Lantern runs these words with others between them: “We shall not sail before Friday because the crew, which has worked nine nights without a break, needs rest after the storm,”',
  },
  {
    name: 'a quotation with less between its words',
    here: WHOLE,
    there: SPLICED,
    type: 'quote-spliced',
    says: 'Lantern runs these words without others that stand between them here: “We shall not sail before Friday because the crew needs rest after the storm,”',
  },
  {
    name: 'another speaker',
    here: SCRAPE,
    there: SCRAPE.replace('Ada Marlow', 'Tom Brandreth'),
    type: 'quote-attribution',
    says: 'Given to Ada Marlow here; Lantern gives this line to Tom Brandreth: “We heard a long scrape and then all the lights went off,”',
  },
  {
    name: 'a quotation that is not here',
    here: AGROUND,
    there: SCRAPE,
    type: 'missing-quote',
    says: 'Not quoted here: Ada Marlow in Lantern, “We heard a long scrape and then all the lights went off,”',
  },
  {
    name: 'a figure that is only here',
    here: FERRY,
    there: AGROUND,
    type: 'only-here',
    says: 'Among the articles in your store, only this one gives “1,842 passengers”; one other does not.',
  },
  {
    name: 'a quotation that is only here',
    here: SCRAPE,
    there: AGROUND,
    type: 'only-here',
    says: 'Among the articles in your store, only this one quotes these words of Ada Marlow; one other does not.',
  },
];

/** What of an article by itself is shown, and by which of its own sentences. */
export const SELF_CHECKS: readonly {
  readonly name: string;
  readonly type: CardType;
  readonly headline: string;
  readonly here: string;
  readonly says: string;
  readonly shows: readonly (readonly [string, string])[];
}[] = [
  {
    name: 'a headline with another number than the text',
    type: 'self-check',
    headline: '40 dead as ferry sinks off Skerrow',
    here: 'A ferry sank off Skerrow on Monday. In all 47 people died in the wreck.',
    says: 'The headline says “40 dead”; the text says “47 people”.',
    shows: [
      ['Headline', '40 dead as ferry sinks off Skerrow'],
      ['Text', 'In all 47 people died in the wreck.'],
    ],
  },
  {
    name: 'a share that does not fit its whole',
    type: 'self-check',
    headline: 'A dispatch',
    here: 'The board said 12 of the 48 homes, or 40%, were lost.',
    says: '“12” of “48 homes” is 25%; the text says “40%”.',
    shows: [['Text', 'The board said 12 of the 48 homes, or 40%, were lost.']],
  },
  {
    name: 'a change that does not fit its ends',
    type: 'self-check',
    headline: 'A dispatch',
    here: 'The number of nests fell from 480 to 360, a drop of 40%.',
    says: 'From “480” to “360” is a change of 25%; the text says “40%”.',
    shows: [['Text', 'The number of nests fell from 480 to 360, a drop of 40%.']],
  },
  {
    name: 'parts that do not add up to their total',
    type: 'self-check',
    headline: 'A dispatch',
    here: 'The lifeboat took off 27 men and 18 women, a total of 47.',
    says: '“27 men” and “18 women” come to 45; the text says “47”.',
    shows: [['Text', 'The lifeboat took off 27 men and 18 women, a total of 47.']],
  },
];

/** Pairs for which no card of a kind may be shown. */
export const NO_CARDS: readonly Omit<CardCase, 'says'>[] = [
  {
    name: 'a missing quotation that one other has, of a turn of phrase by somebody not named here',
    here: AGROUND,
    there: '“It sounded like a brass band down there,” said Ada Marlow.',
    type: 'missing-quote',
  },
  {
    name: 'a missing quotation that one other has, in which somebody cites another',
    here: AGROUND,
    there: '“He told us to ‘leave it for the gulls’ again,” said Ada Marlow.',
    type: 'missing-quote',
  },
  {
    name: 'a missing figure whose number is here, of whatever',
    here: 'The ferry, with 1,842 aboard, struck the reef.',
    there: FERRY,
    type: 'missing-figure',
  },
  {
    name: 'a missing figure that a difference tells of',
    here: 'Police said 17 people were injured in the derailment near Oskava.',
    there: 'Police said 21 people were injured in the derailment near Oskava.',
    type: 'missing-figure',
  },
  {
    name: 'a missing figure that a sum tells of',
    here: 'The landslide killed 14 people in Brenna and 23 people in Oskava.',
    there: 'The landslide killed 37 people in the two villages of Brenna and Oskava.',
    type: 'missing-figure',
  },
  {
    name: 'a missing figure that a part tells of',
    here: 'The storm cut power to 3,150 homes on the island of Skerrow.',
    there: STORM,
    type: 'missing-figure',
  },
  {
    name: 'a missing figure that is somebody’s own words',
    here: AGROUND,
    there: '“We took 1,842 passengers off that ferry in the dark,” said Ada Marlow.',
    type: 'missing-figure',
  },
  {
    name: 'a missing figure that is vague',
    here: AGROUND,
    there: 'Hundreds of passengers were on the ferry to Skerrow.',
    type: 'missing-figure',
  },
  {
    name: 'a missing quotation whose words stand here without marks',
    here: 'Ada Marlow said they heard a long scrape and then all the lights went off at once.',
    there: SCRAPE,
    type: 'missing-quote',
  },
  {
    name: 'a missing quotation of nobody',
    here: AGROUND,
    there: SCRAPE.replace(',” said Ada Marlow', '.”'),
    type: 'missing-quote',
  },
  {
    name: 'a missing quotation of a word or two',
    here: AGROUND,
    there: 'Ada Marlow called it “a disgrace”.',
    type: 'missing-quote',
  },
  {
    name: 'a missing quotation that is a version of one here',
    here: FRIDAY,
    there: FRIDAY.replace('shall not sail', 'will not leave'),
    type: 'missing-quote',
  },
  {
    name: 'a missing quotation that goes on from one here',
    here: FRIDAY,
    there: BOTH_SENTENCES,
    type: 'missing-quote',
  },
  {
    name: 'agreement on a small count',
    here: 'Three boats were lost in the storm off Skerrow.',
    there: 'Three boats were lost in the storm off Skerrow.',
    type: 'figure-agree',
  },
  {
    name: 'a vague figure as a rounder one',
    here: 'A total of 6,847 people crossed the Torran moor last year.',
    there: 'Thousands of people crossed the Torran moor last year.',
    type: 'figure-more-precise',
  },
  { name: 'a part of a total that prints its part here too', here: STORM, there: STORM, type: 'figure-part-of' },
  { name: 'an only figure that somebody else prints', here: FERRY, there: FERRY, type: 'only-here' },
  {
    name: 'an only figure that differs elsewhere',
    here: 'Police said 17 people were injured in the derailment near Oskava.',
    there: 'Police said 21 people were injured in the derailment near Oskava.',
    type: 'only-here',
  },
  {
    name: 'other words where a bracket alone is put in',
    here: '“We asked for tugs and they said no to every request,” said Ada Marlow.',
    there: '“We asked [the harbour board] for tugs and they said no to every request,” said Ada Marlow.',
    type: 'quote-reworded',
  },
  {
    name: 'other words where points own to a cut',
    here: WHOLE,
    there: WHOLE.replace(', which has worked nine nights without a break,', ' …'),
    type: 'quote-reworded',
  },
];

/** Who printed the figure that the open article of the Courier prints too. */
export const SOURCES: readonly {
  readonly name: string;
  readonly others: readonly Pick<Printed, 'outlet' | 'id'>[];
  readonly says: string;
}[] = [
  { name: 'one', others: [{ outlet: 'Lantern' }], says: 'Lantern prints' },
  { name: 'two', others: [{ outlet: 'Lantern' }, { outlet: 'Post' }], says: 'Lantern and Post print' },
  {
    name: 'three',
    others: [{ outlet: 'Lantern' }, { outlet: 'Post' }, { outlet: 'Bugle' }],
    says: 'Lantern, Post and Bugle print',
  },
  {
    name: 'more than three',
    others: [{ outlet: 'Lantern' }, { outlet: 'Post' }, { outlet: 'Bugle' }, { outlet: 'Argus' }],
    says: 'Lantern, Post and two other outlets print',
  },
  { name: 'one that nobody knows', others: [{}], says: 'Another outlet prints' },
  { name: 'two that nobody knows', others: [{}, {}], says: 'Two other outlets print' },
  { name: 'one known and one not', others: [{ outlet: 'Lantern' }, {}], says: 'Lantern and another outlet print' },
  {
    name: 'two articles of one outlet',
    others: [{ outlet: 'Lantern' }, { outlet: 'Lantern' }],
    says: 'Lantern prints',
  },
  { name: 'the reader’s own outlet', others: [{ outlet: 'Courier' }], says: 'Another article in Courier prints' },
  {
    name: 'the reader’s own outlet twice',
    others: [{ outlet: 'Courier' }, { outlet: 'Courier' }],
    says: 'Other articles in Courier print',
  },
  {
    name: 'the reader’s own outlet and another',
    others: [{ outlet: 'Courier' }, { outlet: 'Lantern' }],
    says: 'Lantern and another article in Courier print',
  },
  {
    name: 'one article met twice',
    others: [{ id: 'https://a.example/1' }, { id: 'https://a.example/1' }],
    says: 'Another outlet prints',
  },
];
