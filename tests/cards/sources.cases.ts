import type { Printed } from './cards-of.ts';

/** Who printed the figure that the open article of the Courier prints too. */
export const SOURCES: readonly {
  readonly name: string;
  readonly others: readonly Pick<Printed, 'outlet' | 'id'>[];
  readonly says: string;
}[] = [
  { name: 'one', others: [{ outlet: 'Lantern' }], says: 'Lantern prints' },
  { name: 'two', others: [{ outlet: 'Lantern' }, { outlet: 'Post' }], says: 'Lantern and Post print' },
  {
    name: 'three',
    others: [{ outlet: 'Lantern' }, { outlet: 'Post' }, { outlet: 'Bugle' }],
    says: 'Lantern, Post and Bugle print',
  },
  {
    name: 'more than three',
    others: [{ outlet: 'Lantern' }, { outlet: 'Post' }, { outlet: 'Bugle' }, { outlet: 'Argus' }],
    says: 'Lantern, Post and two other outlets print',
  },
  { name: 'one that nobody knows', others: [{}], says: 'Another outlet prints' },
  { name: 'two that nobody knows', others: [{}, {}], says: 'Two other outlets print' },
  { name: 'one known and one not', others: [{ outlet: 'Lantern' }, {}], says: 'Lantern and another outlet print' },
  {
    name: 'two articles of one outlet',
    others: [{ outlet: 'Lantern' }, { outlet: 'Lantern' }],
    says: 'Lantern prints',
  },
  { name: 'the reader’s own outlet', others: [{ outlet: 'Courier' }], says: 'Another article in Courier prints' },
  {
    name: 'the reader’s own outlet twice',
    others: [{ outlet: 'Courier' }, { outlet: 'Courier' }],
    says: 'Other articles in Courier print',
  },
  {
    name: 'the reader’s own outlet and another',
    others: [{ outlet: 'Courier' }, { outlet: 'Lantern' }],
    says: 'Lantern and another article in Courier print',
  },
  {
    name: 'one article met twice',
    others: [{ id: 'https://a.example/1' }, { id: 'https://a.example/1' }],
    says: 'Another outlet prints',
  },
];
