import type { CardCase } from './cards.cases.ts';
import { AGROUND, BOTH_SENTENCES, FERRY, FRIDAY, SCRAPE, STORM, WHOLE } from './sentences.ts';

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
    name: 'a missing quotation of an office without a name, with neither a name nor a number in it',
    here: AGROUND,
    there:
      '“We take every complaint about our boats and crews seriously and answer it,” said a spokeswoman for the line.',
    type: 'missing-quote',
  },
  {
    name: 'a missing figure whose number is here, of whatever',
    here: 'The ferry, with 1,842 aboard, struck the reef.',
    there: FERRY,
    type: 'missing-figure',
  },
  {
    name: 'a sum in a quotation that both articles have',
    here: 'Ada Marlow spoke. “The harbour trust has spent £716m on the tunnel and has nothing to show for it,” she said.',
    there: '“The harbour trust has spent £716m on the tunnel and has nothing to show for it,” said Ada Marlow.',
    type: 'figure-agree',
  },
  {
    name: 'a missing share that is what is left of the one here',
    here: 'After 2036 the fund could pay only 77 percent of the promised pilots’ pensions.',
    there: 'From 2036 pilots face a 23 percent cut in their pensions.',
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
