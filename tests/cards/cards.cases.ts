import type { CardType } from '@/lib/cards/card.ts';
import { AGROUND, BOTH_SENTENCES, FERRY, FRIDAY, SCRAPE, SPLICED, STORM, WHOLE } from './sentences.ts';

/** The open article beside another one, and the one card of a kind that must be shown, word for word. */
export interface CardCase {
  readonly name: string;
  readonly here: string;
  readonly there: string;
  readonly type: CardType;
  readonly says: string;
}

export const CARDS: readonly CardCase[] = [
  {
    name: 'more of a sentence, in a quotation that is shorter as a whole',
    here: '“We shall not sail before Friday. The crew needs its rest and nobody is to blame for that,” said Ada Marlow.',
    there: '“We shall not sail before Friday, whatever the harbour board may have to say,” said Ada Marlow.',
    type: 'quote-trimmed',
    says: 'Lantern carries more of this statement: “We shall not sail before Friday, whatever the harbour board may have to say,”',
  },
  {
    name: 'a shorter sentence that goes on where the one here ends',
    here: '“We have nine boats in the yard, four crews on their first night out, and we have two piers where there is no light at all,” said Ada Marlow. “Take the north pier.”',
    there:
      '“We have nine boats in the yard; four crews on their first night out. And we have two piers where there is no light at all and we call these the blind piers,” said Ada Marlow.',
    type: 'quote-trimmed',
    says: 'Lantern carries more of this statement: “We have nine boats in the yard; four crews on their first night out. And we have two piers where there is no light at all and we call these …”',
  },
  {
    name: 'a missing share that only happens to make a hundred with one here',
    here: 'Only 77 percent of the promised pilots’ pensions could be paid.',
    there: 'Rain fell on 23 percent of the hill farms.',
    type: 'missing-figure',
    says: 'Not mentioned here: Lantern reports “Rain fell on 23 percent of the hill farms”.',
  },
  {
    name: 'the same figure',
    here: FERRY,
    there: 'In all, 1,842 passengers were on the ferry to Skerrow, the line said.',
    type: 'figure-agree',
    says: 'Lantern prints the same figure: “1,842 passengers”.',
  },
  {
    name: 'the same range',
    here: 'Pilots take a 40- to 60-hour course before they sail.',
    there: 'Before they sail, pilots take a course of 40 to 60 hours.',
    type: 'figure-agree',
    says: 'Lantern prints the same figure: “40 to 60 hours”.',
  },
  {
    name: 'a figure printed in somebody’s words first and then in the article’s own',
    here: '“Pilots must be willing to go through 40 to 60 hours of lessons,” said Ada Marlow. The course for pilots has 40 to 60 hours of lessons.',
    there: 'Pilots go through a course of 40 to 60 hours of lessons.',
    type: 'figure-agree',
    says: 'Lantern prints the same figure: “40 to 60 hours”.',
  },
  {
    name: 'a sum that somebody is quoted with here',
    here: '“The harbour trust has spent £716m on the tunnel,” said Ada Marlow.',
    there: 'The harbour trust has spent £716m on the tunnel, its books show.',
    type: 'figure-agree',
    says: 'Lantern prints the same figure: “£716m”.',
  },
  {
    name: 'a range that nobody else has',
    here: 'The line was given £250,000 to £300,000 by friends of the owner. The ferry struck the reef at dawn.',
    there: AGROUND,
    type: 'only-here',
    says: 'Among the articles in your store, only this one gives “£250,000 to £300,000”; one other does not.',
  },
  {
    name: 'a number where this article has only its order',
    here: 'The gale off Ellory sank dozens of boats in the harbour.',
    there: 'The gale off Ellory sank 47 boats in the harbour.',
    type: 'figure-more-precise',
    says: 'Lantern gives this figure more precisely: “47 boats”.',
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
    name: 'a quotation of an office that says how many, and is not here',
    here: AGROUND,
    there: '“We have answered 94 complaints about our boats and crews,” said a spokeswoman for the line.',
    type: 'missing-quote',
    says: 'Not quoted here: spokeswoman for the line in Lantern, “We have answered 94 complaints about our boats and crews,”',
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
