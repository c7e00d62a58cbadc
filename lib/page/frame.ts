import type { Negative } from './judge-name.ts';
import type { Place } from './place.ts';

/** An element while it is read, or a block of its own once it has been. */
export interface Frame extends Place {
  last: number;
  hasParagraph: boolean;
  article: Place | null;
  /** What its nodes have as their parent: the element, or its shadow root while that is read. */
  holder: Node;
  readonly outer: Frame | null;
  /** Its own block where that is null. */
  block: Place | null;
  /** Whether the block is one thing whatever is in it. */
  isWhole: boolean;
  /** Whether text before and after the element is parted. */
  parts: boolean;
  readonly inLink: boolean;
  readonly negative: Negative | null;
  blockNegative: Negative | null;
}

/** A frame for an element: a block of its own in the one around it. */
export function makeFrame(
  element: Element,
  tag: string,
  first: number,
  outer: Frame | null,
  negative: Negative | null,
): Frame {
  const frame: Frame = {
    element,
    tag,
    outer,
    first,
    last: first,
    article: outer?.article ?? null,
    isQuoted: tag === 'blockquote' || outer?.isQuoted === true,
    hasParagraph: false,
    holder: element,
    block: null,
    isWhole: false,
    parts: true,
    inLink: tag === 'a' || outer?.inLink === true,
    negative,
    blockNegative: negative,
  };
  if (tag === 'article') frame.article = frame;
  return frame;
}
