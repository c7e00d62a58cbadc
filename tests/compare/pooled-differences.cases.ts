import type { FiguresCase } from './figures.cases.ts';

const WALL = [
  'By the end of May £2.6m had gone on the sea wall.',
  'It has already swallowed £2.6m, the harbour board said of the sea wall.',
];

/** Figures that several articles agree on, and the one that an odd one out prints. */
export const POOLED: readonly FiguresCase[] = [
  {
    name: 'one word of either, where nothing else could be meant',
    articles: [...WALL, 'And £2.2m has gone under the waves already.'],
    finds: ['agree: £2.6m | £2.6m', 'differ: £2.6m | £2.2m', 'differ: £2.6m | £2.2m'],
  },
  {
    name: 'a second figure that is known for another measure',
    articles: [
      'By the end of May £2.6m had gone on the sea wall. It was first put at £3.4m.',
      'It has already swallowed £2.6m, the harbour board said of the sea wall, first put at £3.4m.',
      'And £2.2m has gone under the waves already, when the wall was first put at £3.4m.',
    ],
    finds: [
      'agree: £2.6m | £2.6m',
      'agree: £3.4m | £3.4m',
      'agree: £3.4m | £3.4m',
      'agree: £3.4m | £3.4m',
      'differ: £2.6m | £2.2m',
      'differ: £2.6m | £2.2m',
    ],
  },
  {
    name: 'no share of another thing, by one word alone',
    articles: [
      'The loan carries interest at 5.1 per cent and is due in ten parts.',
      'The loan carries interest at 5.1 per cent.',
      'The bonds carry a coupon of 7.2 per cent.',
    ],
    finds: ['agree: 5.1 per cent | 5.1 per cent'],
  },
  {
    name: 'a body by its name in one and by what it is in another',
    articles: [
      'More than half of it, £250,000, came in one cheque from the Brandreth Trust.',
      'She said gifts included £250,000 from the Brandreth Trust.',
      'A generous trust has chipped in £180,000.',
    ],
    finds: ['agree: £250,000 | £250,000', 'differ: £250,000 | £180,000', 'differ: £250,000 | £180,000'],
  },
  {
    name: 'parts of one whole, which all of them print',
    articles: [
      'Candidates on Marlow’s list took five of the nine council seats on Tuesday.',
      'Marlow’s people took five of nine council seats on Tuesday.',
      'In the race for Oskava City Council, Marlow’s allies won six of nine seats.',
    ],
    finds: [
      'agree: five of the nine council seats | five of nine council seats',
      'agree: nine council seats | nine council seats',
      'agree: nine council seats | nine seats',
      'agree: nine council seats | nine seats',
      'differ: five of nine council seats | six of nine seats',
      'differ: five of the nine council seats | six of nine seats',
    ],
  },
];

/** … and where nobody can tell that one thing is meant. */
export const NOT_POOLED: readonly FiguresCase[] = [
  {
    name: 'the odd one out prints a second figure that could be meant',
    articles: [...WALL, 'And £2.2m has gone under the waves already. The dredger cost £2.4m.'],
    finds: ['agree: £2.6m | £2.6m'],
  },
  {
    name: 'it may have been rounded, up or down',
    articles: [...WALL, 'And £3m has gone under the waves already.'],
    finds: ['agree: £2.6m | £2.6m'],
  },
  {
    name: 'its clause has no word of theirs',
    articles: [...WALL, 'A new slipway for lifeboats is to be built for £2.2m.'],
    finds: ['agree: £2.6m | £2.6m'],
  },
  {
    name: 'only the counted noun is theirs',
    articles: [
      'The gale sank 34 boats at Port Ellory.',
      'In all 34 boats sank at Port Ellory.',
      'Some paid for 28 boats to be lifted.',
    ],
    finds: ['agree: 34 boats | 34 boats'],
  },
  {
    name: 'its number is that of one who differs from them, and no more than the number',
    articles: [
      'The boiler of the lamp museum had not been cleaned for 14 months.',
      'The museum’s boiler had been left without a cleaning for 17 months.',
      'The inquiry will report within 17 months.',
    ],
    finds: ['agree: 17 months | 17 months', 'differ: 17 months | 14 months'],
  },
];
