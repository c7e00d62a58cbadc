import { CARD_TYPES, type CardType } from '@/lib/cards/card.ts';
import { say } from '../words/say.ts';

/** What a note of each kind says, about news that never was: a sentence as it stands on a page. */
export function cardExamples(): Readonly<Record<CardType, string>> {
  const examples = CARD_TYPES.map((type) => [type, say(`options.examples.${type}`)] as const);
  return Object.fromEntries(examples) as Record<CardType, string>;
}
