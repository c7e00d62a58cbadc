/** A rectangle in the viewport's pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card goes. A sheet takes the whole width at the bottom or the top. */
export interface Placement {
  readonly kind: 'right' | 'left' | 'below' | 'above' | 'sheet-bottom' | 'sheet-top';
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

// Clear space between the sentence and the card, and between the card and the window's edge.
const GAP = 12;
/** Narrower windows get a sheet: beside a text column nothing fits any more. */
const SHEET_BELOW_WIDTH = 520;
/** A card lower than this shows no evidence at all; then the sentence has to give way. */
const LEAST_HEIGHT = 180;

/**
 * Places a card near the sentence it is about without covering it: beside it where a margin is wide enough, else below,
 * else above. Where neither has the card's full height, the larger takes it and the card scrolls inside.
 */
export function placeCard(sentence: Box, card: Size, viewport: Size): Placement {
  const narrow = viewport.width < SHEET_BELOW_WIDTH;
  return (narrow ? null : placeBeside(sentence, card, viewport)) ?? placeOver(sentence, card, viewport, narrow);
}

function placeBeside(sentence: Box, card: Size, viewport: Size): Placement | null {
  const maxHeight = viewport.height - 2 * GAP;
  const top = clamp(sentence.top, GAP, viewport.height - GAP - Math.min(card.height, maxHeight));
  const right = sentence.right + GAP;
  if (right + card.width + GAP <= viewport.width) return { kind: 'right', left: right, top, maxHeight };
  const left = sentence.left - GAP - card.width;
  return left >= GAP ? { kind: 'left', left, top, maxHeight } : null;
}

function placeOver(sentence: Box, card: Size, viewport: Size, sheet: boolean): Placement {
  const bottom = clamp(sentence.bottom, 0, viewport.height);
  const upper = clamp(sentence.top, 0, viewport.height);
  const roomBelow = viewport.height - bottom - 2 * GAP;
  const roomAbove = upper - 2 * GAP;
  const isBelow = roomBelow >= card.height || (roomAbove < card.height && roomBelow >= roomAbove);
  const maxHeight = Math.max(isBelow ? roomBelow : roomAbove, LEAST_HEIGHT);
  const height = Math.min(card.height, maxHeight);
  if (sheet && isBelow) return { kind: 'sheet-bottom', left: 0, top: viewport.height - height, maxHeight };
  if (sheet) return { kind: 'sheet-top', left: 0, top: 0, maxHeight };
  const left = clamp(sentence.left, GAP, viewport.width - GAP - card.width);
  if (isBelow) {
    return { kind: 'below', left, top: Math.min(bottom + GAP, viewport.height - GAP - height), maxHeight };
  }
  return { kind: 'above', left, top: Math.max(GAP, upper - GAP - height), maxHeight };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
