import type { CardType } from '@/lib/cards/card.ts';

/** A group of card kinds a reader switches together or one by one. */
export interface CardGroup {
  readonly id: 'figures' | 'quotes' | 'gaps' | 'selfCheck';
  readonly types: readonly CardType[];
}

/** The groups of the popup and the options page. */
export const CARD_GROUPS: readonly CardGroup[] = [
  {
    id: 'figures',
    types: ['figure-agree', 'figure-differs', 'figure-more-precise', 'figure-part-of', 'figure-derived'],
  },
  {
    id: 'quotes',
    types: ['quote-verbatim', 'quote-trimmed', 'quote-spliced', 'quote-reworded', 'quote-attribution'],
  },
  { id: 'gaps', types: ['missing-figure', 'missing-quote', 'only-here'] },
  { id: 'selfCheck', types: ['self-check'] },
];
