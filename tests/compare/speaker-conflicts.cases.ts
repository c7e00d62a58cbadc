import type { QuotesCase } from './quotes.cases.ts';

const SCRAPE = '“We heard a long scrape and then all the lights went off,”';

/** One line given to two people. */
export const CONFLICTS: readonly QuotesCase[] = [
  {
    name: 'both tag by name a short sentence that is the same to the last word',
    articles: [
      '“Nobody asked the keepers for the lamp,” said Ada Marlow.',
      '“Nobody asked the keepers for the lamp,” said Tom Brandreth.',
    ],
    finds: ['verbatim, two speakers: Nobody asked the keepers | Nobody asked the keepers'],
  },
  {
    name: 'both tag it by name',
    articles: [`${SCRAPE} said Ada Marlow.`, `${SCRAPE} said Tom Brandreth.`],
    finds: ['verbatim, two speakers: We heard a long | We heard a long'],
  },
  {
    name: 'one tags it by an office that one person of its article holds by title',
    articles: [
      `Mayor Ada Marlow came to the quay. The wind fell. ${SCRAPE} the mayor said.`,
      `${SCRAPE} said Tom Brandreth.`,
    ],
    finds: ['verbatim, two speakers: We heard a long | We heard a long'],
  },
  {
    name: 'one tags it by a pronoun, after a sentence of one person and nobody else',
    articles: [
      `Ada Marlow, who lives on the quay, got out by a window. ${SCRAPE} she said.`,
      `${SCRAPE} said Tom Brandreth.`,
    ],
    finds: ['verbatim, two speakers: We heard a long | We heard a long'],
  },
  {
    name: 'one tags it by a pronoun, early on, when nobody else has been spoken of',
    articles: [
      `Ada Marlow left the wreck last, her lamp in her hand.\n\nIn a talk of an hour at Skerrow she said: ${SCRAPE.replace(',', '.')}`,
      `${SCRAPE} said Tom Brandreth.`,
    ],
    finds: ['verbatim, two speakers: We heard a long | We heard a long'],
  },
  {
    name: 'both tag by name the long beginning of a sentence that goes on in one',
    articles: [
      '“I told them to lie on the deck and they lay on the deck,” said Ada Marlow.',
      '“I told them to lie on the deck and they lay on the deck, every one of them, like a field of corn,” said Tom Brandreth.',
    ],
    finds: ['trimmed, two speakers: I told them to | I told them to'],
  },
  {
    name: 'both tag by name a sentence changed in a word or two that carry little',
    articles: [
      '“Every one of those lanterns had outlived a keeper to reach this museum,” said Ada Marlow.',
      '“Every one of those lanterns outlived a keeper to get to this museum,” said Tom Brandreth.',
    ],
    finds: ['reworded: Every one of those | Every one of those'],
  },
  {
    name: 'one tags it by a pronoun, after a sentence of one person and the office that is theirs',
    articles: [
      `Ada Marlow, the captain of the ship, got out by a window. ${SCRAPE} she said.`,
      `${SCRAPE} said Tom Brandreth.`,
    ],
    finds: ['verbatim, two speakers: We heard a long | We heard a long'],
  },
  {
    name: 'the two are of one family, and one article quotes both',
    articles: [
      `${SCRAPE} said Ada Marlow. “I thanked every one of the stokers,” said Kit Marlow.`,
      `${SCRAPE} said Kit Marlow.`,
    ],
    finds: ['verbatim, two speakers: We heard a long | We heard a long'],
  },
  {
    name: 'both quote both',
    articles: [
      `${SCRAPE} said Ada Marlow. “I thanked every one of the stokers and the cook that night,” said Tom Brandreth.`,
      `${SCRAPE} said Tom Brandreth. “I thanked every one of the stokers and the cook that night by name,” said Ada Marlow.`,
    ],
    finds: [
      'trimmed, two speakers: I thanked every one | I thanked every one',
      'verbatim, two speakers: We heard a long | We heard a long',
    ],
  },
  {
    name: 'both tag by name two short sentences that are the same to the last word',
    articles: [
      '“The lamp was lit. The keeper was not,” said Ada Marlow.',
      '“The lamp was lit. The keeper was not,” said Tom Brandreth.',
    ],
    finds: ['verbatim, two speakers: The lamp was lit. | The lamp was lit.'],
  },
  {
    name: 'one puts a word or two before it that tell nothing',
    articles: [
      '“And then we heard a scrape of the keel,” said Ada Marlow.',
      '“We heard a scrape of the keel,” said Tom Brandreth.',
    ],
    finds: ['trimmed, two speakers: We heard a scrape | And then we heard'],
  },
  {
    name: 'one tags it by a first name, which another gives in full',
    articles: [
      '“The reef was as dry as a bone that night,” said Ada. “We drank cold tea because nobody could stand,” said her brother Tom.',
      '“We drank cold tea because nobody could stand,” said Ada Marlow.',
      '“The reef was as dry as a bone that night,” said Ada Marlow. “The lamp was out,” said Tom Marlow.',
    ],
    finds: [
      'verbatim, two speakers: We drank cold tea | We drank cold tea',
      'verbatim: The reef was as | The reef was as',
    ],
  },
  {
    name: 'one gives in part what another gives to the same person in full',
    articles: [
      '“Somebody must have known, and somebody decided not to tell,” said Ada Marlow.',
      '“Somebody must have known,” said Ada Marlow.',
      '“Somebody must have known, and somebody decided not to tell,” said Tom Brandreth.',
    ],
    finds: [
      'trimmed, two speakers: Somebody must have known, | Somebody must have known,',
      'trimmed: Somebody must have known, | Somebody must have known,',
      'verbatim, two speakers: Somebody must have known, | Somebody must have known,',
    ],
  },
];

/** One line given to one person in two ways, or to nobody we can be sure of. */
export const NO_CONFLICTS: readonly QuotesCase[] = [
  {
    name: 'one tags it by an office whose holder it only names later, or that two hold',
    articles: [
      `The wind fell. ${SCRAPE} the president said. Ada Marlow, president of the Pilots, was there.`,
      `Mayor Ada Marlow met Mayor Kit Dray. ${SCRAPE} the mayor said.`,
      `${SCRAPE} said Tom Brandreth.`,
    ],
    finds: [
      'verbatim: We heard a long | We heard a long',
      'verbatim: We heard a long | We heard a long',
      'verbatim: We heard a long | We heard a long',
    ],
  },
  same(
    'a pronoun in one article, where somebody else may be meant',
    `Ada Marlow commanded the ship for the owner. ${SCRAPE} she said. Tom Brandreth said: “I thanked them.”`,
    `${SCRAPE} said Tom Brandreth. Ada Marlow said: “Nobody ran.”`,
  ),
  same(
    'a pronoun in one article, in another paragraph',
    `Tom Brandreth and Ines Calder stayed. Ada Marlow, who lives on the quay, got out by a window.\n\n${SCRAPE} she said.`,
    `${SCRAPE} said Tom Brandreth.`,
  ),
  same('an office in one article', `${SCRAPE} said the captain.`, `${SCRAPE} said Tom Brandreth.`),
  same('nobody in one article', `${SCRAPE.replace(',', '.')} The ship stopped.`, `${SCRAPE} said Tom Brandreth.`),
  same(
    'a firm and its spokesman',
    `${SCRAPE} said Torran Line.`,
    `${SCRAPE} said Tom Brandreth, a spokesman for Torran Line.`,
  ),
  same('a body and its chief', `${SCRAPE} said the Skerrow Harbour Board.`, `${SCRAPE} said Tom Brandreth.`),
  same('a principal and a spokesman', `${SCRAPE} a spokesman for Ada Marlow said.`, `${SCRAPE} Ada Marlow said.`),
  same('one family name', `${SCRAPE} said Ada Marlow.`, `${SCRAPE} said Kit Marlow.`),
  {
    name: 'a surname alone in one article, of two of one family that are quoted',
    articles: [
      `${SCRAPE} said Ada Marlow. “I thanked every one of the stokers,” said Kit Marlow.`,
      `Kit Marlow was aboard. ${SCRAPE} Marlow said.`,
    ],
    finds: ['verbatim: We heard a long | We heard a long'],
  },
  same('a title before the name', `${SCRAPE} said Dame Ada Marlow.`, `${SCRAPE} said Ada Marlow.`),
  same('a middle initial', `${SCRAPE} said Ada R. Marlow.`, `${SCRAPE} said Ada Marlow.`),
  {
    name: 'words of one taken up inside another’s longer sentence',
    articles: [
      '“We heard a long scrape and then the lights went,” said Ada Marlow.',
      '“The captain told us that we heard a long scrape and then the lights went because the generator was never serviced by the company that owned it,” said Tom Brandreth.',
    ],
    finds: [],
  },
];

function same(name: string, here: string, there: string): QuotesCase {
  return { name, articles: [here, there], finds: ['verbatim: We heard a long | We heard a long'] };
}
