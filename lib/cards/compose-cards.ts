import type { Card, CardType } from './card.ts';
import type { CardGround } from './card-member.ts';
import { figureCards } from './figure-cards.ts';
import { gapCards } from './gap-cards.ts';
import { quoteCards } from './quote-cards.ts';
import { selfCheckCards } from './self-check-cards.ts';

/** What a reader wants to see: which kinds, and how many at most. */
export interface CardChoice {
  readonly cardTypes: readonly CardType[];
  readonly cardLimit: number;
}

/** The cards of the open article, most useful first, each with its evidence and its reasons. */
export function composeCards(ground: CardGround, choice: CardChoice): Card[] {
  const ranked = [...selfCheckCards(ground), ...figureCards(ground), ...quoteCards(ground), ...gapCards(ground)];
  const wanted = new Set(choice.cardTypes);
  return ranked
    .filter(({ card }) => wanted.has(card.type))
    .sort((a, b) => b.rank - a.rank || (a.card.anchor?.start ?? 0) - (b.card.anchor?.start ?? 0))
    .slice(0, choice.cardLimit)
    .map(({ card }) => card);
}
