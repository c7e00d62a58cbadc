import type { Told } from './account-of.ts';

/** Articles, the open one first, and the ledger they make. */
export interface LedgerCase {
  readonly name: string;
  readonly articles: readonly (Told | string)[];
  /** Each row as a line, with its ties after a bar. */
  readonly rows: readonly string[];
  readonly others: readonly string[];
}

export const LEDGER_CASES: readonly LedgerCase[] = [
  {
    name: 'sets others beside the figure of the open article, and says which is more precise',
    articles: [
      'More than 400 people were aboard the ferry when it struck the reef.',
      'The ferry had 412 people aboard when it struck the reef.',
      'The ferry carried 412 people when it struck the reef off the island.',
    ],
    rows: ['0: More than 400 people · 1 more-precise: 412 people · 2 more-precise: 412 people'],
    others: [],
  },
  {
    name: 'keeps two values of one quantity in one row',
    articles: [
      'The quarry fire destroyed 38 lorries, the owner said on Monday.',
      'The quarry fire destroyed 52 lorries, the owner said on Monday.',
    ],
    rows: ['0: 38 lorries · 1 differs: 52 lorries'],
    others: [],
  },
  {
    name: 'says of a count on another day that it is of another time, not that it differs',
    articles: [
      { text: 'The quarry fire destroyed 38 lorries, the owner said.', published: '2031-05-14' },
      { text: 'The quarry fire destroyed 52 lorries, the owner said.', published: '2031-05-18' },
    ],
    rows: ['0: 38 lorries · 1 other-time: 52 lorries'],
    others: [],
  },
  {
    name: 'ties a part to its total, in a row of its own',
    articles: [
      'Total funding for the dykes comes to £90m.',
      'The county announced an additional £40m for new dykes on Tuesday, bringing total funding to £90m.',
    ],
    rows: ['0: £90m · 1 same: £90m | total-of figure-2', '1: £40m | part-of figure-1'],
    others: [],
  },
  {
    name: 'ties a sum to the figures that add up to it',
    articles: [
      'The league is a forum which brings together 47 coastal countries.',
      'The league includes 27 coastal countries and 20 other coastal countries.',
    ],
    rows: [
      '0: 47 coastal countries | sum-of figure-2, sum-of figure-3',
      '1: 27 coastal countries | adds-up-to figure-1',
      '1: 20 other coastal countries | adds-up-to figure-1',
    ],
    others: [],
  },
  {
    name: 'leaves what fits no row to the other figures',
    articles: ['The mill employs 340 people in the valley.', 'The mayor asked for 900 sandbags on Friday.'],
    rows: [],
    others: ['0: 340 people', '1: 900 sandbags'],
  },
  {
    name: 'tells a number once that an article prints twice',
    articles: [
      'The ferry had 412 people aboard. All 412 people aboard the ferry were landed.',
      'The ferry had 412 people aboard, the coastguard said.',
    ],
    rows: ['0: 412 people · 1 same: 412 people'],
    others: [],
  },
  {
    name: 'does not say that a number inside quotation marks differs',
    articles: [
      '“We lost 38 lorries in the fire,” said Ada Marlow, who owns the quarry.',
      'The quarry fire destroyed 52 lorries.',
    ],
    rows: [],
    others: ['0: 38 lorries', '1: 52 lorries'],
  },
  {
    name: 'puts the rows of the open article first, in its order',
    articles: [
      'The tunnel cost £310m. Its builders laid 96 kilometres of cable.',
      'Cable of 96 kilometres was laid by the builders. The mayor has 4,000 letters about the tunnel.',
      'The tunnel cost £310m. The mayor has 4,000 letters about the tunnel.',
    ],
    rows: [
      '0: £310m · 2 same: £310m',
      '0: 96 kilometres · 1 same: 96 kilometres',
      '1: 4,000 letters · 2 same: 4,000 letters',
    ],
    others: [],
  },
];
