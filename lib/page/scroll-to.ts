import type { Box } from './place-card.ts';

/** Room kept above words that are scrolled to: sites keep their bars there. */
const HEADROOM = 0.25;

/** Scrolls until a box of the window is in its upper half, unless it is well in view already. */
export function scrollToBox(window: Window, box: Box, mayGlide: boolean): void {
  const height = window.innerHeight;
  if (box.top >= 0 && box.bottom <= height * (1 - HEADROOM)) return;
  const glides = mayGlide && !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: box.top - height * HEADROOM, behavior: glides ? 'smooth' : 'instant' });
}
