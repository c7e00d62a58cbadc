import type { Points } from './text-map.ts';

/** A range over points as the page is now, or null where the page has since taken the words away or shortened them. */
export function liveRange(document: Document, points: Points | null): Range | null {
  if (points === null || !points.startContainer.isConnected || !points.endContainer.isConnected) return null;
  const { startContainer, startOffset, endContainer, endOffset } = points;
  if (startOffset > startContainer.length || endOffset > endContainer.length) return null;
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
