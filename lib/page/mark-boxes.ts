import type { Span } from '../text/span.ts';
import type { Box } from './place-card.ts';
import type { TextMap } from './text-map.ts';

/** Boxes of one line are one where they are no further apart, in pixels: an italic word leaves a gap. */
const GAP = 3;

/**
 * The window's boxes of the words of a span, a box a line. Of text nodes alone: asked for a whole range, a browser gives the boxes of the
 * elements in it as well.
 */
export function markBoxes(document: Document, textMap: TextMap, span: Span): Box[] {
  const boxes: Box[] = [];
  for (const { node, start, end } of textMap.stretchesOf(span)) {
    if (!node.isConnected || end > node.length) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    for (const { left, top, right, bottom } of range.getClientRects()) {
      if (right > left && bottom > top) add(boxes, { left, top, right, bottom });
    }
  }
  return boxes;
}

function add(boxes: Box[], box: Box): void {
  const last = boxes.at(-1);
  const middle = (box.top + box.bottom) / 2;
  const isSameLine = last !== undefined && last.top < middle && middle < last.bottom;
  if (!isSameLine || box.left > last.right + GAP || box.right < last.left - GAP) {
    boxes.push(box);
    return;
  }
  boxes[boxes.length - 1] = {
    left: Math.min(last.left, box.left),
    top: Math.min(last.top, box.top),
    right: Math.max(last.right, box.right),
    bottom: Math.max(last.bottom, box.bottom),
  };
}
