import type { Card, CardType } from './card.ts';
import { type CardGround, type RankedCard, wordsOf } from './card-member.ts';
import { figureCards } from './figure-cards.ts';
import { foldAgreements } from './fold-agreements.ts';
import { gapCards } from './gap-cards.ts';
import { quoteCards } from './quote-cards.ts';
import { selfCheckCards } from './self-check-cards.ts';

/** What a reader wants to see: which kinds, and how many at most. */
export interface CardChoice {
  readonly cardTypes: readonly CardType[];
  readonly cardLimit: number;
}

/** The cards a page bears: of the kinds wanted, most useful first, agreements folded, and no more than the limit. */
export function composeCards(ground: CardGround, choice: CardChoice): Card[] {
  const wanted = new Set(choice.cardTypes);
  const chosen = rankedCards(ground).filter(({ card }) => wanted.has(card.type));
  return inOrder(foldAgreements(chosen, wordsOf(ground))).slice(0, choice.cardLimit);
}

/** All cards of the open article, most useful first, each with its evidence and its reasons. */
export function allCards(ground: CardGround): Card[] {
  return inOrder(rankedCards(ground));
}

function rankedCards(ground: CardGround): RankedCard[] {
  return [...selfCheckCards(ground), ...figureCards(ground), ...quoteCards(ground), ...gapCards(ground)];
}

function inOrder(ranked: readonly RankedCard[]): Card[] {
  return [...ranked]
    .sort((a, b) => b.rank - a.rank || (a.card.anchor?.start ?? 0) - (b.card.anchor?.start ?? 0))
    .map(({ card }) => card);
}
