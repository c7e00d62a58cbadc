import type { Told } from './compare-texts.ts';

/** Quotations in short articles on one event, and every relation that must be found: no more, no less. */
export interface QuotesCase {
  readonly name: string;
  readonly articles: readonly (Told | string)[];
  readonly finds: readonly string[];
}

const NIGHTS =
  '“We shall not sail before Friday because the crew, which has worked nine nights without a break, needs rest after the storm,” said Ada Marlow.';
const SCRAPE = '“We heard a long scrape and then all the lights went off,”';

/** Versions of one statement. */
export const VERSIONS: readonly QuotesCase[] = [
  {
    name: 'an opening told in another order, before a sentence that is the same',
    articles: [
      '“We have held the north wall so far, but we have not yet beaten the tide. Nobody should sleep on the quay,” said Ada Marlow.',
      '“So far we have held the wall in the north, but beaten it is not yet, this tide. Nobody should sleep on the quay,” said Ada Marlow.',
    ],
    finds: ['reworded: We have held the | So far we have'],
  },
  {
    name: 'a phrase of two telling words that is given to a body here and to one of its members there',
    articles: [
      'Harbour pilots called the inquiry “reckless theatre” on Monday.',
      'The inquiry is “reckless theatre”, said Ada Marlow, a pilot.',
    ],
    finds: ['verbatim: reckless theatre | reckless theatre'],
  },
  {
    name: 'other marks, dashes and case are the same words',
    articles: [
      '“We shall not sail before Friday, whatever the weather says,” said Ada Marlow.',
      "Ada Marlow said: 'We shall not sail before Friday – whatever the weather says.'",
    ],
    finds: ['verbatim: We shall not sail | We shall not sail'],
  },
  {
    name: 'other spellings are the same words',
    articles: [
      '“The re-organisation of the harbour labour force is a co-operative effort,” said Ada Marlow.',
      '“The reorganization of the harbor labor force is a cooperative effort,” said Ada Marlow.',
    ],
    finds: ['verbatim: The reorganization of the | The re-organisation of the'],
  },
  {
    name: 'an editor’s word in brackets leaves the same words',
    articles: [
      '“We asked [the harbour board] for tugs and they said no to every request,” said Ada Marlow.',
      '“We asked for tugs and they said no to every request,” said Ada Marlow.',
    ],
    finds: ['verbatim: We asked for tugs | We asked [the harbour'],
  },
  {
    name: 'words are the same though one article names nobody',
    articles: [`${SCRAPE.replace(',', '.')} The ship stopped.`, `${SCRAPE} said Ada Marlow.`],
    finds: ['verbatim: We heard a long | We heard a long'],
  },
  {
    name: 'a free rewording in an article of another day that quotes another sentence alike',
    articles: [
      {
        text: '“You are leaving our children a quay without lamps and a bill for the favour,” said Ada Marlow. “If we go on like this we shall be selling the boats,” said Kit Brandreth.',
        day: '2031-05-14',
      },
      {
        text: '“You’re leaving our kids a quay with no lamps and charging them for it,” said Ada Marlow. “If we go on like this we shall be selling the boats,” said Kit Brandreth.',
        day: '2031-05-17',
      },
    ],
    finds: ['reworded: You’re leaving our kids | You are leaving our', 'verbatim: If we go on | If we go on'],
  },
  {
    name: 'a sentence made of two, a word of the one standing in the other as well',
    articles: [
      '“We have mended our nets until there is no twine left,” said Ada Marlow.',
      '“We have mended our nets until we are burning the chairs to warm the cabin,” said Ada Marlow.',
      '“If nobody helps we shall soon be burning the chairs to warm the cabin,” said Ada Marlow.',
    ],
    finds: ['reworded: If nobody helps we | We have mended our', 'reworded: We have mended our | We have mended our'],
  },
  {
    name: 'a sentence less is a trim',
    articles: [
      '“We shall not sail before Friday, whatever the weather says. The crew needs rest after the storm,” said Ada Marlow.',
      '“We shall not sail before Friday, whatever the weather says,” said Ada Marlow.',
    ],
    finds: ['trimmed: We shall not sail | We shall not sail'],
  },
  {
    name: 'a part of a sentence is a trim',
    articles: [
      '“We shall not sail before Friday, whatever the weather says, because the crew needs rest,” said Ada Marlow.',
      'Ada Marlow said the line would “not sail before Friday, whatever the weather says”.',
    ],
    finds: ['trimmed: not sail before Friday, | We shall not sail'],
  },
  {
    name: 'words left out in the middle, with points that say so, are a trim',
    articles: [NIGHTS, NIGHTS.replace(', which has worked nine nights without a break,', ' …')],
    finds: ['trimmed: We shall not sail | We shall not sail'],
  },
  {
    name: 'words left out in the middle, with three points that say so, are a trim',
    articles: [NIGHTS, NIGHTS.replace(', which has worked nine nights without a break,', ' ...')],
    finds: ['trimmed: We shall not sail | We shall not sail'],
  },
  {
    name: 'words left out in the middle without a sign are a splice',
    articles: [NIGHTS, NIGHTS.replace(', which has worked nine nights without a break,', '')],
    finds: ['spliced: We shall not sail | We shall not sail'],
  },
  {
    name: 'points of omission excuse no other word',
    articles: [
      NIGHTS,
      NIGHTS.replace(', which has worked nine nights without a break,', ' …').replace('needs', 'wants'),
    ],
    finds: ['reworded: We shall not sail | We shall not sail'],
  },
  {
    name: 'words changed in place are a rewording',
    articles: [
      '“We shall not sail before Friday, whatever the weather says,” said Ada Marlow.',
      '“We will not leave before Friday, whatever the weather says,” said Ada Marlow.',
    ],
    finds: ['reworded: We shall not sail | We will not leave'],
  },
  {
    name: 'a sentence made of two is a version of both, and they are none of each other',
    articles: [
      '“The winter broke four of our nets,” said Ada Marlow.',
      '“Nobody in this harbour will go hungry,” said Ada Marlow.',
      '“The winter broke four of our nets, but nobody in this harbour will go hungry,” said Ada Marlow.',
    ],
    finds: [
      'trimmed: Nobody in this harbour | The winter broke four',
      'trimmed: The winter broke four | The winter broke four',
    ],
  },
  {
    name: 'a sentence put together from two, one of them cut',
    articles: [
      '“You sold the lifeboat as though it were scrap,” said Ada Marlow. “Vanity is the only reason this harbour was ever offered,” said Ada Marlow.',
      '“You sold the lifeboat for scrap, and vanity is the only reason,” said Ada Marlow.',
    ],
    finds: [
      'reworded: Vanity is the only | You sold the lifeboat',
      'reworded: You sold the lifeboat | You sold the lifeboat',
    ],
  },
  {
    name: 'a free rewording that ends alike and has another run alike',
    articles: [
      '“We have not looked hard enough at the rudder, and our crews have paid for that with their bones,” said Ada Marlow.',
      '“We were careless in looking at the rudder, and sailors suffered for that with their bones,” said Ada Marlow.',
    ],
    finds: ['reworded: We were careless in | We have not looked'],
  },
  {
    name: 'words run together or spelled out are the same words',
    articles: [
      '“It’s the tide that we’re afraid of and they don’t see it,” said Ada Marlow.',
      '“It is the tide that we are afraid of and they do not see it,” said Ada Marlow.',
    ],
    finds: ['verbatim: It’s the tide that | It is the tide'],
  },
  {
    name: 'one short phrase of one speaker is the same words',
    articles: [
      'Ada Marlow called the plan “a complete and utter mess”.',
      'The plan is “a complete and utter mess”, said Ada Marlow.',
    ],
    finds: ['verbatim: a complete and utter | a complete and utter'],
  },
  {
    name: 'a sentence of one speaker in which every word is everybody’s',
    articles: [
      '“It is much too early to say why,” said Ada Marlow.',
      'Ada Marlow said: “It is much too early to say why. The lamp was lit.”',
    ],
    finds: ['trimmed: It is much too | It is much too'],
  },
  {
    name: 'a sentence with two telling words, which both have and hardly another',
    articles: [
      '“I took it for a bell buoy, and then up came another and another,” said Ada Marlow.',
      '“I thought it was a bell buoy, and then the bell buoys kept coming,” said Ada Marlow.',
    ],
    finds: ['reworded: I took it for | I thought it was'],
  },
];

/** Quotations that share words and are no versions of each other. */
export const STRANGERS: readonly QuotesCase[] = [
  strangers(
    'the opposite, from somebody with another role',
    '“The lamp was lit all night,” said Ada Marlow.',
    'A deckhand disagreed. “The lamp was not lit all night,” the deckhand said.',
  ),
  strangers(
    'loosely the same words, from a named person and from a role',
    '“The lamp was lit from dusk and it will be lit again tomorrow,” said Ada Marlow.',
    '“The lamp was dark from dusk,” said a deckhand.',
  ),
  strangers(
    'a short sentence of two speakers that is not the same to the last word',
    '“Nobody asked us for the lamp,” said Ada Marlow.',
    '“Nobody asked me for the lamp,” said Tom Brandreth.',
  ),
  strangers(
    'two statements of one speaker on one topic',
    '“The new ferry will serve the islands from next spring,” said Ada Marlow.',
    '“Islands without a ferry lose their schools within ten years,” said Ada Marlow.',
  ),
  strangers(
    'two statements that have the names of their story in common and nothing else',
    '“It has long been the policy of the Ellory Harbour Trust that the pilots of Skerrow are to be paid,” said Ada Marlow.',
    '“The Ellory Harbour Trust has not forgotten Skerrow,” said Ada Marlow.',
  ),
  strangers(
    'two statements with several words in common',
    '“Our harbour needs a deeper channel and more tugs,” said Ada Marlow.',
    '“Tugs cannot enter a harbour when the wind is from the east,” said Ada Marlow.',
  ),
  strangers(
    'two wishes of one speaker in one frame',
    '“We hope to bring new lamps to as many piers as we can,” said Ada Marlow.',
    '“We hope to bring as many new pilots as we can by Easter,” said Ada Marlow.',
  ),
  strangers(
    'two regrets of one speaker in one frame',
    '“I am sorry for what I have done to my crew,” said Ada Marlow.',
    '“I am sorry for what I have done to the reef,” said Ada Marlow.',
  ),
  strangers(
    'a turn of phrase, alone and in a sentence of nobody we know',
    'Ada Marlow called it the “calm before the storm”.',
    '“The quiet of the last week was the calm before the storm.” The tugs waited.',
  ),
  strangers(
    'a saying of two people',
    '“It’s one wave at a time,” the deckhand said.',
    '“It’s one wave at a time for us,” said Ada Marlow.',
  ),
  strangers(
    'words of one cited in marks by another',
    'The log of Kit Brandreth had the line: “sink the ledger and wake nobody”, it said.',
    '“He wrote ‘sink the ledger and wake nobody’, and no honest captain writes that,” said Ada Marlow.',
  ),
  strangers(
    'a phrase of one speaker about two things',
    '“A wholly reckless figure,” said Ada Marlow.',
    '“The mate was right to say that my words on the keel were wholly reckless and had no figure,” said Ada Marlow.',
  ),
  strangers(
    'one turn of phrase of one speaker about two things',
    '“I will never take your lamp for granted,” said Ada Marlow.',
    '“I will never take your crew for granted,” said Ada Marlow.',
  ),
  strangers(
    'a short phrase of two speakers',
    'Ada Marlow called the plan “a disgrace”.',
    'Tom Brandreth called the vote “a disgrace”.',
  ),
  strangers('a label in marks', 'The “ferry tax” was voted down.', 'The “ferry tax” was voted down on Monday.'),
  strangers(
    'opening words anybody uses',
    '“I think that we all have to look at it again in the spring,” said Ada Marlow.',
    '“I think that we all deserve an answer from the owners of that ship,” said Tom Brandreth.',
  ),
  {
    name: 'two telling words, turned about',
    articles: [
      '“He has what is called a certificate of safety for his old ferry,” said Ada Marlow.',
      '“Let us say that there is no safety certificate of any kind at all,” said Ada Marlow.',
    ],
    finds: [],
  },
];

function strangers(name: string, here: string, there: string): QuotesCase {
  return { name, articles: [here, there], finds: [] };
}
