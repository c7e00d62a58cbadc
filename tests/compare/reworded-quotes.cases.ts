import type { QuotesCase } from './quotes.cases.ts';

/** One speaker's sentence in other words, or other ends: other endings, short forms, near-synonyms. */
export const REWORDED: readonly QuotesCase[] = [
  {
    name: 'what stands before a run that is the same turns it over',
    articles: [
      '“It is not true that we will close the harbour wall of Ellory to boats,” said Ada Marlow.',
      '“We will close the harbour wall of Ellory to boats next year,” said Ada Marlow.',
    ],
    finds: ['reworded: We will close the | It is not true'],
  },
  {
    name: 'a short form ends no sentence: the name behind it is another',
    articles: [
      '“The only man who ever saw the wall of the harbour give way was Mr. Brandreth,” said Ada Marlow.',
      '“The only man who ever saw the wall of the harbour give way was Mr. Thornby,” said Ada Marlow.',
    ],
    finds: ['reworded: The only man who | The only man who'],
  },
  {
    name: 'each article leaves out an end of one sentence, and has all between to the word',
    articles: [
      '“We have nine boats in the yard, four crews on their first night out, and we have two piers where there is no light at all,” said Ada Marlow. “Take the north pier.”',
      '“We have nine boats in the yard; four crews on their first night out. And we have two piers where there is no light at all and we call these the blind piers,” said Ada Marlow.',
    ],
    finds: ['trimmed: We have nine boats | We have nine boats'],
  },
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
    name: 'a short phrase of two bodies',
    articles: [
      'Harbour pilots called it a “colossal blunder” on Monday.',
      'The harbour council spoke of a “colossal blunder” on Monday.',
    ],
    finds: [],
  },
  {
    name: 'a short phrase of two people',
    articles: [
      'The inquiry is “reckless theatre”, said Ada Marlow.',
      'The new pier is “reckless theatre”, said Bo Thorne.',
    ],
    finds: [],
  },
  {
    name: 'a stock phrase of somebody and of a body',
    articles: ['Harbour pilots said it was “without merit” on Monday.', 'It was “without merit”, said Ada Marlow.'],
    finds: [],
  },
  {
    name: 'a short phrase of everyday words, of somebody and of a body',
    articles: [
      'Harbour pilots called it a “terrible problem” on Monday.',
      'It was a “terrible problem”, said Ada Marlow.',
    ],
    finds: [],
  },
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

/** Two remarks that have words in common: what an article prints both of is not one, said again. */
export const TWO_REMARKS: readonly QuotesCase[] = [
  {
    name: 'a sentence is a rewording of one of which the other article has a few words to the letter besides',
    articles: [
      '“We shall close the old north pier before the winter storms come because nobody can be safe on it,” said Ada Marlow.',
      'Ada Marlow spoke of “the winter storms”. She told the board: “We will shut the old north pier before the winter storms arrive because nobody can be safe on it.”',
    ],
    finds: ['reworded: We shall close the | We will shut the', 'trimmed: the winter storms | We shall close the'],
  },
  {
    name: 'a remark is a rewording of one that a third article has in part and whole',
    articles: [
      'The gale “would greatly increase the danger”, said Ada Marlow.',
      'It “would greatly increase the danger”, said Ada Marlow. “If we wait it would greatly increase the danger that the wall gives way this week,” Marlow said.',
      '“If we wait it would really increase the danger that the wall gives way this week,” said Ada Marlow.',
    ],
    finds: [
      'reworded: If we wait it | If we wait it',
      'reworded: would greatly increase the | If we wait it',
      'reworded: would greatly increase the | If we wait it',
      'trimmed: would greatly increase the | If we wait it',
      'verbatim: would greatly increase the | would greatly increase the',
    ],
  },
  {
    name: 'two sentences of one statement that share names and turns are no rewording of each other where both are printed alike',
    articles: [
      '“The Torran Line campaign and the harbour committee received orders for papers from the coast prosecutor’s office, besides the order the campaign had from the island committee. The campaign and the harbour committee intend to work with the coast prosecutor’s office and the island committee,” said Ada Marlow.',
      '“The Torran Line campaign and the harbour committee received orders for papers from the coast prosecutor’s office, besides the order the campaign had from the island committee,” said Ada Marlow. “The campaign and the harbour committee intend to work with the coast prosecutor’s office and the island committee.”',
    ],
    finds: ['verbatim: The Torran Line campaign | The Torran Line campaign'],
  },
  {
    name: 'a sentence that stands in the other article to the word is no rewording of another there that has the same title in it',
    articles: [
      '“I am the harbour master of the Skerrow Islands. But I am a fisherman too,” said Ada Marlow.',
      '“I am the harbour master of the Skerrow Islands, but I am a fisherman too,” said Ada Marlow. “The girl who was sent off the quay is now the harbour master of the Skerrow Islands,” Marlow said.',
    ],
    finds: ['verbatim: I am the harbour | I am the harbour'],
  },
  {
    name: 'a sentence is no rewording of another that its own article prints to the word as well',
    articles: [
      '“We have got a big task, and we have got tugs to find,” said Ada Marlow. She said it to the board. “We have got a hard task,” Marlow said.',
      '“And to be honest with you, we have got a big task and we have got tugs to find,” said Ada Marlow.',
    ],
    finds: ['trimmed: We have got a | And to be honest'],
  },
  {
    name: 'two remarks that a third article prints both are no rewording of each other',
    articles: [
      'The gale “would greatly increase the danger”, said Ada Marlow.',
      '“What I said is that it would greatly increase the danger,” said Ada Marlow. “If they do not close the pier this week it will really increase the danger that the wall gives way,” Marlow said.',
      '“To close the pier this week would really increase the danger that the wall gives way,” said Ada Marlow.',
    ],
    finds: ['reworded: To close the pier | If they do not', 'trimmed: would greatly increase the | What I said is'],
  },
];
