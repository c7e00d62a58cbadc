import type { Told } from './compare-texts.ts';

/** Short articles on one event, and every relation that must be found between their figures: no more, no less. */
export interface FiguresCase {
  readonly name: string;
  readonly articles: readonly (Told | string)[];
  readonly finds: readonly string[];
}

/** Figures of one measure. */
export const RELATED: readonly FiguresCase[] = [
  {
    name: 'two clauses with one number agree',
    articles: [
      'The ferry carried 1,842 passengers from Port Ellory to Skerrow on Monday.',
      'In all, 1,842 passengers were on the ferry to Skerrow, the line said.',
    ],
    finds: ['agree: 1,842 passengers | 1,842 passengers'],
  },
  {
    name: 'a sum agrees with itself in letters and in words',
    articles: [
      'The council will spend £14.6m on the new sea wall at Port Ellory.',
      'A sea wall costing £14.6 million is to be built at Port Ellory.',
    ],
    finds: ['agree: £14.6m | £14.6 million'],
  },
  {
    name: 'a share agrees with itself in words and with a sign',
    articles: [
      'Turnout in the Ellory by-election was 43.7 per cent.',
      'Turnout stood at 43.7% in the Ellory by-election.',
    ],
    finds: ['agree: 43.7 per cent | 43.7%'],
  },
  {
    name: 'digits that nothing else has settle it where the words are few',
    articles: ['The bridge is built of 4,731,208 rivets.', 'Some 4,731,208 rivets hold it up.'],
    finds: ['agree: 4,731,208 rivets | Some 4,731,208 rivets'],
  },
  {
    name: '"almost" is made precise by a number below it',
    articles: [
      'Almost 43,000 people crossed the Torran moor last year.',
      'A total of 42,847 people crossed the Torran moor last year.',
    ],
    finds: ['more-precise: 42,847 people | Almost 43,000 people'],
  },
  {
    name: '"more than" is made precise by a number above it',
    articles: [
      'More than 600 homes were flooded in Ellory on Friday.',
      'A total of 634 homes were flooded in Ellory on Friday.',
    ],
    finds: ['more-precise: 634 homes | More than 600 homes'],
  },
  {
    name: '"more than" a number on the scale of fives is made precise by one before the next five',
    articles: [
      'More than 65,000 homes were flooded in Ellory on Friday.',
      'A total of 68,940 homes were flooded in Ellory on Friday.',
    ],
    finds: ['more-precise: 68,940 homes | More than 65,000 homes'],
  },
  {
    name: '"about" is made precise by a number near it',
    articles: [
      'About 250 firefighters are tackling the blaze at Tolmin Ridge.',
      'In all 248 firefighters are tackling the blaze at Tolmin Ridge.',
    ],
    finds: ['more-precise: 248 firefighters | About 250 firefighters'],
  },
  {
    name: 'a bare round number is made precise',
    articles: [
      'The wildfire has burned 21,000 hectares of forest near Tolmin Ridge.',
      'The wildfire has burned 21,400 hectares of forest near Tolmin Ridge.',
    ],
    finds: ['more-precise: 21,400 hectares | 21,000 hectares'],
  },
  {
    name: '"thousands" is made precise by a number of that order',
    articles: [
      'Thousands of people crossed the Torran moor last year.',
      'A total of 6,847 people crossed the Torran moor last year.',
    ],
    finds: ['more-precise: 6,847 people | Thousands of people'],
  },
  {
    name: 'a count told from two ends of one event, its names in another order',
    articles: [
      'The ferry Maid of Torran struck a reef off the island of Skerrow on Monday night with nearly 400 people aboard.',
      'All 397 people aboard the ferry Maid of Torran were brought ashore after it ran onto a reef near the island of Skerrow on Monday night.',
    ],
    finds: ['more-precise: 397 people | nearly 400 people'],
  },
  {
    name: '"including" ties a part to its total, and to the total elsewhere',
    articles: [
      'The storm cut power to 12,400 homes, including 3,150 homes on the island of Skerrow.',
      'Power was cut to 12,400 homes by the storm.',
    ],
    finds: [
      'agree: 12,400 homes | 12,400 homes',
      'part-of: 3,150 homes | 12,400 homes',
      'part-of: 3,150 homes | 12,400 homes',
    ],
  },
  {
    name: '"additional … bringing the total to" ties a part to its total',
    articles: [
      'The minister announced an additional £40m for dredging, bringing the total to £115m.',
      'The minister said dredging would now get £115m in total.',
    ],
    finds: ['agree: £115m | £115m', 'part-of: £40m | £115m', 'part-of: £40m | £115m'],
  },
  {
    name: 'two figures side by side add up to the total elsewhere',
    articles: [
      'The landslide killed 14 people in Brenna and 23 people in Oskava.',
      'The landslide killed 37 people in the two villages of Brenna and Oskava.',
    ],
    finds: ['derived: 37 people | 14 people + 23 people'],
  },
];

/** Figures that cannot both be right of one thing, with words that say it is one. */
export const DIFFERENT: readonly FiguresCase[] = [
  {
    name: 'the hour of an event is not the hour of a count',
    articles: [
      'The ferry Torran ran aground at 3am on Friday with 410 passengers aboard, the line said.',
      'The ferry Torran ran aground on Friday with 530 passengers aboard, the line said.',
    ],
    finds: ['differ: 410 passengers | 530 passengers'],
  },
  {
    name: 'sums of money do not grow by the hour',
    articles: [
      'By noon on Friday the line had lost £41m on the ferry Torran, its owner said.',
      'The line had lost £53m on the ferry Torran on Friday, its owner said.',
    ],
    finds: ['differ: £41m | £53m'],
  },
  {
    name: 'several agree on a count, and one prints another among words that no one of them has all of',
    articles: [
      'In the fortnight after the lantern went on show, 8,200 people filed past it and marvelled.',
      'Since it went on show 8,200 people have flocked to gaze at the lantern.',
      'So far 6,200 people have filed past to gaze.',
    ],
    finds: [
      'agree: 8,200 people | 8,200 people',
      'differ: 8,200 people | 6,200 people',
      'differ: 8,200 people | 6,200 people',
    ],
  },
  {
    name: 'far apart, in clauses that are the same',
    articles: [
      'Divers rescued 23 fishermen trapped in the flooded hold.',
      'Divers rescued 41 fishermen trapped in the flooded hold.',
    ],
    finds: ['differ: 23 fishermen | 41 fishermen'],
  },
  {
    name: 'the pages of one report',
    articles: [
      'The inquiry published a 412-page report on the bridge collapse on Tuesday.',
      'The inquiry published a 398-page report on the bridge collapse on Tuesday.',
    ],
    finds: ['differ: 412-page | 398-page'],
  },
  {
    name: 'one distance from one source',
    articles: [
      'The epicentre was 42 kilometres south of Brenna, the geological institute said.',
      'The epicentre was 48 kilometres south of Brenna, the geological institute said.',
    ],
    finds: ['differ: 42 kilometres | 48 kilometres'],
  },
  {
    name: 'the injured of one day from one source',
    articles: [
      'Police said 17 people were injured in the derailment near Oskava.',
      'Police said 21 people were injured in the derailment near Oskava.',
    ],
    finds: ['differ: 17 people | 21 people'],
  },
  {
    name: 'one share of one base',
    articles: [
      'A survey found 43 per cent of drivers oppose the bridge toll.',
      'A survey found that 47 per cent of drivers oppose the toll on the new bridge.',
    ],
    finds: ['differ: 43 per cent | 47 per cent'],
  },
  {
    name: 'a few years, in clauses that share three words and more',
    articles: [
      'The new owner gave an undertaking that the mill would make no compulsory redundancies for two years. ' +
        'It has 140 looms. Rain spoilt 31 bales. A goat ate 17 hats. The canal is 48 kilometres long. Wages took £4.2m. ' +
        'Rates fell 6%. Some 900 geese flew. A bell weighs 73 tonnes.',
      'In its filing the buyer undertook to make no compulsory redundancies at the mill for three years. ' +
        'It employs 520 weavers. Moths left 66 holes. The band has 29 drums. The moor is 210 acres. Its rent is £8.9m. ' +
        'Trade grew 12%. Then 4,400 swifts came. A ram weighs 96 kilograms.',
    ],
    finds: ['differ: two years | three years'],
  },
  {
    name: 'each from somebody else, who is not what is measured',
    articles: [
      'The order to evacuate Oskava was sent 38 minutes after the first call, Sheriff Ada Marlow said.',
      'The order to evacuate Oskava was sent 52 minutes after the first call, the Brenna Institute said.',
    ],
    finds: ['differ: 38 minutes | 52 minutes'],
  },
  {
    name: 'beside another number of the unit that is far too large to be meant',
    articles: [
      'The lamp museum of Torran shut for 14 months while its roof was repaired. It is 160 months old.',
      'The lamp museum of Torran shut for 17 months while its roof was repaired.',
    ],
    finds: ['differ: 14 months | 17 months'],
  },
  {
    name: 'other words on both sides, of one stated period',
    articles: [
      'Torran Line earned £14.6m in fares from 2027 to 2029, its accounts show.',
      'The accounts show Torran Line earned £15.9m from 2027 to 2029 in gross fares before refunds.',
    ],
    finds: ['differ: £14.6m | £15.9m'],
  },
];
