import type { CardType } from './card.ts';

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
