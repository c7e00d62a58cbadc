import type { CardType } from '@/lib/cards/card.ts';

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
