import type { Box, Size } from '@/lib/page/place-card.ts';

/** Clear space between the words and the surface, and between it and the window's edge. */
const GAP = 8;

/** Puts the surface below the end of some words, or above them, or where they are not to be seen at the foot of the window. */
export function placeSurface(surface: HTMLElement | null, words: Box | null, viewport: Size): void {
  if (surface === null) return;
  const { offsetWidth: width, offsetHeight: height } = surface;
  const isSeen = words !== null && words.bottom > 0 && words.top < viewport.height;
  const left = isSeen ? words.right - width / 2 : (viewport.width - width) / 2;
  const foot = viewport.height - height - GAP;
  const below = isSeen ? words.bottom + GAP : foot;
  const top = below <= foot || words === null ? below : Math.max(GAP, words.top - GAP - height);
  surface.style.left = `${Math.max(GAP, Math.min(left, viewport.width - width - GAP))}px`;
  surface.style.top = `${top}px`;
}
