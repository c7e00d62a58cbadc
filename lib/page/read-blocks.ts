import { type GatheredText, makeTextGatherer } from './block-text.ts';
import { judgeName, type Negative } from './judge-name.ts';
import { TAG_KINDS, type TagKind } from './page-words.ts';
import type { Place } from './place.ts';
import { isUnseen, TELLING } from './unseen.ts';

/** The text between two block boundaries of a page. */
export interface PageBlock extends GatheredText {
  /** The nearest block element around it; a heading for all that is in it. */
  readonly place: Place;
  /** How many of its characters are in links. */
  readonly linkLength: number;
  /** The ancestors whose name says that this is not the article, innermost first. */
  readonly negative: Negative | null;
  /** Whether the last thing the page shows before it is a picture. */
  readonly afterPicture: boolean;
}

interface Frame extends Place {
  last: number;
  hasParagraph: boolean;
  article: Place | null;
  next: Node | null;
  /** The host's own children, while `next` is in its shadow root. */
  own: Node | null;
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

const ELEMENT = 1;
const TEXT = 3;

/**
 * All text of a root by blocks, in document order, in one walk that changes nothing and asks for no layout. With a stack of its
 * own instead of recursion: pages have been seen ten thousand elements deep. What stands in an open shadow root is read where its
 * host stands, before the host's own children. `times` is given the elements for dates on the way.
 */
export function readBlocks(root: Element, times: Element[] = []): PageBlock[] {
  const blocks: PageBlock[] = [];
  const gatherer = makeTextGatherer();
  const telling = new Set<Element>(root.querySelectorAll(TELLING));
  let entered = 0;
  let linkLength = 0;
  let breaks = 0;
  let pictured = false;
  let inner: Negative | null = null; // the name of inline elements, which counts where it covers the whole block
  let innerLength = 0;
  const flush = (frame: Frame) => {
    if (gatherer.length() > 0) {
      const { text, pieces } = gatherer.take();
      const negative = innerLength > 0.9 * text.length ? inner : frame.blockNegative;
      if (text !== '')
        blocks.push({ text, pieces, place: frame.block ?? frame, negative, linkLength, afterPicture: pictured });
      pictured = false;
    }
    linkLength = 0;
    innerLength = 0;
    breaks = 0;
  };
  const enter = (element: Element, tag: string, kind: TagKind | undefined, around: Frame): Frame => {
    const isInline = kind === 'inline';
    if ((isInline && element.firstChild === null) || (telling.has(element) && isUnseen(element, tag))) return around;
    const negative = judgeName(element, around.negative);
    if (negative === 'unseen') return around;
    if (!isInline) flush(around);
    if (tag === 'p') for (let at: Frame | null = around; at && !at.hasParagraph; at = at.outer) at.hasParagraph = true;
    // Paragraphs in a heading are those of a page that never closed it.
    const isSame = isInline || (around.isWhole && tag !== 'p' && kind !== 'heading');
    // Nothing that runs within a line has been seen to hold a shadow.
    const shadow = isInline ? null : element.shadowRoot;
    const inside = makeFrame(element, tag, ++entered, around, negative);
    if (shadow) {
      inside.own = inside.next;
      inside.next = shadow.firstChild;
      for (const each of shadow.querySelectorAll(TELLING)) telling.add(each);
    }
    inside.parts = !isInline;
    if (isInline) inside.blockNegative = around.blockNegative;
    if (isSame) inside.block = around.block ?? around;
    inside.isWhole = isSame ? around.isWhole : kind === 'heading';
    return inside;
  };
  let frame: Frame | null = makeFrame(root, root.localName, 0, null, null);
  while (frame !== null) {
    const node: Node | null = frame.next;
    if (node === null) {
      if (frame.parts) flush(frame);
      frame.next = frame.own;
      frame.own = null;
      if (frame.next !== null) continue;
      frame.last = entered;
      frame = frame.outer;
      continue;
    }
    frame.next = node.nextSibling;
    const type = node.nodeType;
    if (type === TEXT) {
      const added = gatherer.add(node as Text);
      if (added === 0) continue;
      if (added > 1 || !gatherer.isSpaced()) breaks = 0;
      if (frame.inLink) linkLength += added;
      if (frame.negative !== frame.blockNegative) {
        inner = frame.negative;
        innerLength += added;
      }
    } else if (type === ELEMENT) {
      const element = node as Element;
      const tag = element.localName;
      const kind = TAG_KINDS.get(tag);
      if (tag === 'time') times.push(element);
      if (kind === undefined || kind === 'inline' || kind === 'heading') frame = enter(element, tag, kind, frame);
      else if (kind === 'break') {
        breaks++;
        // Two line breaks are how older pages part paragraphs.
        if (breaks > 1) flush(frame);
        else gatherer.space();
      } else {
        if (kind !== 'silent' && kind !== 'image') flush(frame);
        if (kind === 'figure' || kind === 'image') pictured = true;
      }
    }
  }
  return blocks;
}

// A block of its own in the one around it.
function makeFrame(
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
    article: outer === null ? null : outer.article,
    isQuoted: tag === 'blockquote' || outer?.isQuoted === true,
    hasParagraph: false,
    next: element.firstChild,
    own: null,
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
