import { type GatheredText, makeTextGatherer } from './block-text.ts';
import { judgeName, type Negative } from './judge-name.ts';
import type { MarkCollector } from './page-marks.ts';
import { INLINE, KEPT_WHOLE, SILENT, SKIPPED, SKIPPED_ROLES } from './page-words.ts';

/** The text between two block boundaries of a page. */
export interface PageBlock extends GatheredText {
  /** The nearest block element around it; a heading for all that is in it. */
  readonly element: Element;
  /** How many of its characters are in links. */
  readonly linkLength: number;
  /** The ancestors whose name says that this is not the article, innermost first. */
  readonly negative: Negative | null;
  /** Whether the last thing the page shows before it is a picture. */
  readonly afterPicture: boolean;
}

interface Frame {
  readonly element: Element;
  next: Node | null;
  readonly block: Element;
  /** Whether the block is one thing whatever is in it. */
  readonly isWhole: boolean;
  /** Whether text before and after the element is parted. */
  readonly parts: boolean;
  readonly inLink: boolean;
  readonly negative: Negative | null;
  readonly blockNegative: Negative | null;
}

const ELEMENT = 1;
const TEXT = 3;
const PICTURE = /^(?:IMG|PICTURE|FIGURE|VIDEO|SVG|AMP-IMG)$/i;

/**
 * All text of a root by blocks, in document order, in one walk that changes nothing and asks for no layout. With a stack of its
 * own instead of recursion: pages have been seen ten thousand elements deep. What stands in an open shadow root is read where its
 * host stands, before the host's own children. The collector is shown each element on the way.
 */
export function readBlocks(root: Element, collector: MarkCollector | null = null): PageBlock[] {
  const blocks: PageBlock[] = [];
  const gatherer = makeTextGatherer();
  let linkLength = 0;
  let breaks = 0;
  let pictured = false;
  let inner: Negative | null = null; // the name of inline elements, which counts where it covers the whole block
  let innerLength = 0;
  const flush = ({ block, blockNegative }: Frame) => {
    if (gatherer.length() > 0) {
      const { text, pieces } = gatherer.take();
      const negative = innerLength > 0.9 * text.length ? inner : blockNegative;
      if (text !== '') blocks.push({ text, pieces, element: block, negative, linkLength, afterPicture: pictured });
      pictured = false;
    }
    linkLength = 0;
    innerLength = 0;
    breaks = 0;
  };
  const enter = (element: Element, tag: string, frame: Frame) => {
    if (isSkipped(element, tag)) return;
    const inline = INLINE.has(tag);
    const name = judgeName(element, frame.negative);
    if (name === 'unseen') return;
    if (!inline) flush(frame);
    // Paragraphs in a heading are those of a page that never closed it.
    const isSame = inline || (frame.isWhole && tag !== 'P' && !KEPT_WHOLE.has(tag));
    const inside = {
      element,
      next: element.firstChild,
      block: isSame ? frame.block : element,
      isWhole: isSame ? frame.isWhole : KEPT_WHOLE.has(tag),
      parts: !inline,
      inLink: frame.inLink || tag === 'A',
      negative: name,
      blockNegative: inline ? frame.blockNegative : name,
    };
    stack.push(inside);
    const shadow = element.shadowRoot;
    if (shadow) stack.push({ ...inside, next: shadow.firstChild });
  };
  const stack: Frame[] = [
    {
      element: root,
      next: root.firstChild,
      block: root,
      isWhole: false,
      parts: true,
      inLink: false,
      negative: null,
      blockNegative: null,
    },
  ];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.next;
    if (node === null) {
      if (frame.parts) flush(frame);
      stack.pop();
      continue;
    }
    frame.next = node.nextSibling;
    if (node.nodeType === TEXT) {
      const before = gatherer.length();
      gatherer.add(node as Text);
      const added = gatherer.length() - before;
      if (added === 0) continue;
      if (added > 1 || /\S/.test((node as Text).data)) breaks = 0;
      if (frame.inLink) linkLength += added;
      if (frame.negative !== frame.blockNegative) {
        inner = frame.negative;
        innerLength += added;
      }
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const tag = tagOf(element);
      collector?.note(element, tag);
      if (tag === 'BR') {
        breaks++;
        // Two line breaks are how older pages part paragraphs.
        if (breaks > 1) flush(frame);
        else gatherer.space();
      } else if (tag === 'HR') flush(frame);
      else if (SKIPPED.has(tag)) {
        if (!SILENT.has(tag)) flush(frame);
        if (PICTURE.test(tag)) pictured = true;
      } else enter(element, tag, frame);
    }
  }
  return blocks;
}

// In HTML `tagName` is in upper case already; only pages of another kind pay for the change.
function tagOf(element: Element): string {
  const tag = element.tagName;
  return tag.charCodeAt(0) >= 97 ? tag.toUpperCase() : tag;
}

function isSkipped(element: Element, tag: string): boolean {
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  if (element.hasAttribute('hidden') || (element.getAttribute('aria-hidden') === 'true' && tag !== 'BODY')) return true;
  const style = element.getAttribute('style');
  return style !== null && UNSHOWN.test(style);
}

// Not shown, or cut to nothing so that only a screen reader says it.
const UNSHOWN = /display:\s*none|visibility:\s*hidden|\bclip(?:-path)?:\s*(?:rect\([01]|inset\(50%)/i;
