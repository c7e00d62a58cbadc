import type { QuotesCase } from './quotes.cases.ts';

/** One speaker's sentence in other words: other endings, short forms, near-synonyms. */
export const REWORDED: readonly QuotesCase[] = [
  {
    name: 'one course of everyday words, with other endings and short forms',
    articles: [
      '“If you are wondering about where to sleep, you have already stayed too long,” said Ada Marlow.',
      '“If you’re still wondering where to sleep, you’ve stayed too long,” said Ada Marlow.',
    ],
    finds: ['reworded: If you’re still wondering | If you are wondering'],
  },
  {
    name: 'near-synonyms of one speaker, in one order',
    articles: [
      '“I want to thank the pilots who sat with my father on the quay,” said Ada Marlow.',
      '“I’d like to thank the pilots who stayed with my dad at the quay,” said Ada Marlow.',
    ],
    finds: ['reworded: I want to thank | I’d like to thank'],
  },
  {
    name: 'three everyday words that open the other’s sentence',
    articles: [
      'Ada Marlow left by the back door. “Nothing changes here,” she said.',
      '“Nothing changes here, and nothing at all changes on the quay without a vote,” said Ada Marlow.',
    ],
    finds: ['trimmed: Nothing changes here, | Nothing changes here, and'],
  },
];

/** Two sentences of one speaker that share an opening or a topic. */
export const OTHERWISE_SAID: readonly QuotesCase[] = [
  {
    name: 'one speaker’s sentences that open alike and go on to something else',
    articles: [
      '“I want to thank the pilots who sat with my father on the quay,” said Ada Marlow.',
      '“I want to thank the voters who stood in the rain for my party,” said Ada Marlow.',
    ],
    finds: [],
  },
  {
    name: 'one speaker’s sentences of one topic in near-synonyms',
    articles: [
      '“Every boat in this harbour must be repaired before the storm season opens,” said Ada Marlow.',
      '“Our vessels were built for gales, and no gale has ever closed the port that I grew up in,” said Ada Marlow.',
    ],
    finds: [],
  },
];
