import type { CardType } from './card.ts';

/** The rule that makes each kind of card, in a sentence for the reader who asks why it is there. */
export const RULES: Readonly<Record<CardType, string>> = {
  'figure-agree': 'The rule: the same number, for what the words around it call the same thing.',
  'figure-differs':
    'The rule: two numbers that no rounding or hedge brings together, for what the words around them call the same thing.',
  'figure-more-precise': 'The rule: one number, which one of two articles rounds or hedges.',
  'figure-part-of': 'The rule: an article itself ties the two as a part and its total.',
  'figure-derived': 'The rule: two numbers printed side by side come exactly to a third.',
  'quote-verbatim': 'The rule: the same words in quotation marks, whatever their spelling and punctuation.',
  'quote-trimmed': 'The rule: the words of one quotation stand within another.',
  'quote-spliced': 'The rule: the words of one quotation stand in another with more between them.',
  'quote-reworded': 'The rule: one statement, with other words inside the quotation marks.',
  'quote-attribution': 'The rule: the same words in quotation marks, given to two speakers.',
  'missing-figure': 'The rule: an important number of this story that nothing here stands for.',
  'missing-quote': 'The rule: a statement on this story that stands nowhere here.',
  'only-here': 'The rule: what no other article on this story in your store has.',
  'self-check': 'The rule: two statements of this article that do not fit each other.',
};
