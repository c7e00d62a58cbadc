import type { ShownCard } from '@/lib/cards/show-card.ts';

/** The cards about the same words as one card, in their order: a quotation may be trimmed here and reworded there. */
export function cardsBeside(cards: readonly ShownCard[], card: ShownCard | undefined): ShownCard[] {
  const here = card?.anchor ?? null;
  if (here === null) return [];
  return cards.filter(({ anchor }) => anchor !== null && anchor.start < here.end && here.start < anchor.end);
}
