import type { CardType } from '@/lib/cards/card.ts';

/** A group of card kinds a reader switches together or one by one. */
export interface CardGroup {
  readonly name: string;
  readonly about: string;
  readonly types: readonly CardType[];
}

/** The groups of the popup and the options page. */
export const CARD_GROUPS: readonly CardGroup[] = [
  {
    name: 'Figures',
    about: 'Numbers in this article that other outlets also print.',
    types: ['figure-agree', 'figure-differs', 'figure-more-precise', 'figure-part-of', 'figure-derived'],
  },
  {
    name: 'Quotes',
    about: 'Quotations that other outlets also carry.',
    types: ['quote-verbatim', 'quote-trimmed', 'quote-spliced', 'quote-reworded', 'quote-attribution'],
  },
  {
    name: 'Gaps',
    about: 'What other outlets carry and this article does not, and what only this article has.',
    types: ['missing-figure', 'missing-quote', 'only-here'],
  },
  {
    name: 'Self-check',
    about: 'Figures of this article that do not fit each other.',
    types: ['self-check'],
  },
];
