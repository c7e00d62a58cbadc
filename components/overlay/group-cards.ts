import type { Card } from '@/lib/cards/card.ts';

/** Cards as the panel lists them. */
export interface GroupedCards {
  /** About words of this article, in the order of the text. */
  readonly inText: readonly Card[];
  /** About what this article leaves out, the most useful first as given. */
  readonly notInText: readonly Card[];
}

/** Parts cards into those with a place in the text and those without. */
export function groupCards(cards: readonly Card[]): GroupedCards {
  const inText = cards.filter((card) => card.anchor !== null);
  inText.sort((a, b) => (a.anchor?.start ?? 0) - (b.anchor?.start ?? 0));
  return { inText, notInText: cards.filter((card) => card.anchor === null) };
}
