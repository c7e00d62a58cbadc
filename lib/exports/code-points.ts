import type { TextPositionSelector, TextQuoteSelector } from '../annotation/selectors.ts';

/** A sign that is one character to the standards and two units to browsers. */
const WIDE = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * Where words stand as the Web Annotation model counts, in characters and not in the units of UTF-16 that browsers count in.
 * Wide signs further before the words than the context that is kept are not known of, and count as two.
 */
export function inCodePoints(
  { prefix, exact }: TextQuoteSelector,
  position: TextPositionSelector,
): TextPositionSelector {
  const start = Math.max(0, position.start - wideIn(prefix));
  return { start, end: Math.max(start, start + position.end - position.start - wideIn(exact)) };
}

function wideIn(text: string): number {
  return text.match(WIDE)?.length ?? 0;
}
