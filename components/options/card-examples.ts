import type { CardType } from '@/lib/cards/card.ts';

/** What a note of each kind says, about news that never was: a sentence as it stands on a page. */
export const CARD_EXAMPLES: Readonly<Record<CardType, string>> = {
  'figure-agree': 'The Harbour Courier also prints 214 passengers.',
  'figure-differs': 'The Lantern prints 198 passengers, this article 214.',
  'figure-more-precise': 'The Northway Post is more precise: 31,535 crossings, here “more than 31,000”.',
  'figure-part-of': 'The £75m here is part of the £150m that The Lantern prints for both years.',
  'figure-derived': 'The 47 ports here may be the 27 and the 20 that The Harbour Courier prints.',
  'quote-verbatim': 'The Lantern quotes the captain in the same words.',
  'quote-trimmed': 'The Northway Post quotes more of this sentence.',
  'quote-spliced': 'Two sentences that The Lantern prints apart stand here as one.',
  'quote-reworded': 'The Harbour Courier prints other words inside the quotation marks.',
  'quote-attribution': 'The Lantern gives these words to the harbour master.',
  'missing-figure': 'Not in this article: at least 60 ferries were delayed, print three outlets.',
  'missing-quote': 'Not quoted here: what the union said, in two outlets.',
  'only-here': 'Of the articles in your store, only this one prints the price.',
  'self-check': 'The headline says 240 passengers, the text 214.',
};
