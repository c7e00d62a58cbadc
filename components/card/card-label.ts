import type { CardType } from '@/lib/cards/card.ts';

/** The label line of each kind of card: what kind of thing it says, never who is right. */
export const CARD_LABELS: Readonly<Record<CardType, string>> = {
  'figure-agree': 'Same figure',
  'figure-differs': 'Figures differ',
  'figure-more-precise': 'Exact or rounded',
  'figure-part-of': 'Part of a total',
  'figure-derived': 'Possible sum',
  'quote-verbatim': 'Same wording',
  'quote-trimmed': 'Longer or shorter quote',
  'quote-spliced': 'Quote in pieces',
  'quote-reworded': 'Other wording',
  'quote-attribution': 'Other speaker',
  'missing-figure': 'Not in this article',
  'missing-quote': 'Not quoted here',
  'only-here': 'Only in this article',
  'self-check': 'Within this article',
};

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
