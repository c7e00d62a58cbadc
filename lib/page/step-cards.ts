import type { Box } from './place-card.ts';

/** A card that has words on the page, and where they are in the window. */
export interface PlacedCard {
  readonly id: string;
  readonly box: Box;
}

/**
 * The card after another, or before it, round from one end of the text to the other. Where none was looked at yet, the
 * step begins at what the window shows.
 */
export function stepCards(placed: readonly PlacedCard[], id: string | null, by: 1 | -1): PlacedCard | undefined {
  const seen = placed.findIndex((card) => card.id === id);
  const inView = placed.findIndex(({ box }) => box.bottom > 0);
  const next = inView < 0 ? placed.length : inView;
  const at = seen >= 0 ? seen + by : by > 0 ? next : next - 1;
  return placed.at(at % placed.length);
}
