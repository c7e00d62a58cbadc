import type { Card } from '@/lib/cards/card.ts';

/** The cards about the same words as one card, in their order: a quotation may be trimmed here and reworded there. */
export function cardsBeside(cards: readonly Card[], card: Card | undefined): Card[] {
  const here = card?.anchor ?? null;
  if (here === null) return [];
  return cards.filter(({ anchor }) => anchor !== null && anchor.start < here.end && here.start < anchor.end);
}
