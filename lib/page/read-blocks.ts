import { type BlockList, makeBlockList } from './block-list.ts';
import { even, evenText, isBlank, type Source } from './block-text.ts';
import { type Frame, makeFrame } from './frame.ts';
import { isProse } from './is-prose.ts';
import { judgeName, type Negative } from './judge-name.ts';
import { TAG_KINDS, type TagKind } from './page-words.ts';
import type { Place } from './place.ts';
import { isUnseen, TELLING } from './unseen.ts';

/** The text between two block boundaries of a page. */
export interface PageBlock {
  readonly text: string;
  /** What its text was made of, in order. */
  readonly sources: readonly Source[];
  /** The nearest block element around it; a heading for all that is in it. */
  readonly place: Place;
  /** How many of its characters are in links. */
  readonly linkLength: number;
  /** Whether it is prose by itself. */
  readonly isProse: boolean;
  /** The ancestors whose name says that this is not the article, innermost first. */
  readonly negative: Negative | null;
  /** Whether the last thing the page shows before it is a picture. */
  readonly afterPicture: boolean;
}

const ELEMENT = 1;
const SHOW_ELEMENTS_AND_TEXT = 5;

/** A walk through a page that can be paused. */
export interface BlockReader {
  /** Reads on for so many nodes; the blocks that are kept once the last is read, null before. */
  readonly read: (nodes: number) => BlockList | null;
  /** Whether the page still has the place where the walk paused: only from there does it go on to the page's end. */
  readonly canGoOn: () => boolean;
}

/** All text of a root by blocks, in one go. */
export function readBlocks(root: Element, times: Element[] = []): PageBlock[] {
  return makeBlockReader(root, times).read(Number.POSITIVE_INFINITY)?.blocks ?? [];
}

/**
 * Reads all text of a root by blocks, in document order, in one walk that changes nothing and asks for no layout. The walk is a
 * `TreeWalker`'s: one call a node, a fourth of what asking each node for its child and its neighbour takes. Pages have been seen
 * ten thousand elements deep, so there is no recursion. What stands in an open shadow root is read where its host stands, before
 * the host's own children. `times` is given the elements for dates on the way. Of blocks `near` are kept on either
 * side of what tells of an article.
 */
export function makeBlockReader(root: Element, times: Element[], near = Number.POSITIVE_INFINITY): BlockReader {
  const kept = makeBlockList(near);
  const telling = new Set<Element>();
  const document = root.ownerDocument;
  const walkerOf = (around: Element | ShadowRoot) => {
    for (const each of around.querySelectorAll(TELLING)) telling.add(each);
    return document.createTreeWalker(around, SHOW_ELEMENTS_AND_TEXT);
  };
  // Of the hosts around the shadow root that is read.
  const outer: TreeWalker[] = [];
  let walker = walkerOf(root);
  let frame = makeFrame(root, root.localName, 0, null, null);
  let entered = 0;
  let sources: Source[] = [];
  let linkLength = 0;
  let breaks = 0;
  let pictured = false;
  let inner: Negative | null = null; // the name of inline elements, which counts where it covers the whole block
  let innerLength = 0;
  const flush = () => {
    breaks = 0;
    if (sources.length === 0) return;
    const text = evenText(sources);
    if (text !== '') {
      const negative = innerLength > 0.9 * text.length ? inner : frame.blockNegative;
      const place = frame.block ?? frame;
      // A copy takes the room of what is in it; what was pushed to has room for seventeen, here for each of tens of thousands of blocks.
      kept.add({
        text,
        sources: [...sources],
        place,
        negative,
        linkLength,
        isProse: isProse(text, linkLength),
        afterPicture: pictured,
      });
      pictured = false;
    }
    sources = [];
    linkLength = 0;
    innerLength = 0;
  };
  const leaveTo = (holder: Node | null) => {
    while (frame.holder !== holder && frame.outer !== null) {
      if (frame.parts) flush();
      frame.last = entered;
      frame = frame.outer;
    }
  };
  // False for an element that is not read.
  const enter = (element: Element, tag: string, kind: TagKind | undefined): boolean => {
    if (telling.has(element) && isUnseen(element, tag)) return false;
    const around = frame;
    const negative = judgeName(element, around.negative);
    if (negative === 'unseen') return false;
    const isInline = kind === 'inline';
    if (!isInline) flush();
    if (tag === 'p') for (let at: Frame | null = around; at && !at.hasParagraph; at = at.outer) at.hasParagraph = true;
    // Paragraphs in a heading are those of a page that never closed it.
    const isSame = isInline || (around.isWhole && tag !== 'p' && kind !== 'heading');
    const inside = makeFrame(element, tag, ++entered, around, negative);
    frame = inside;
    if (isSame) inside.block = around.block ?? around;
    inside.isWhole = isSame ? around.isWhole : kind === 'heading';
    inside.parts = !isInline;
    if (isInline) inside.blockNegative = around.blockNegative;
    // Nothing that runs within a line has been seen to hold a shadow.
    const shadow = isInline ? null : element.shadowRoot;
    if (shadow) {
      inside.holder = shadow;
      outer.push(walker);
      walker = walkerOf(shadow);
    }
    return true;
  };
  let isSkipped = false;
  // False after the last node.
  const step = (): boolean => {
    const node = isSkipped ? nextAfter(walker) : walker.nextNode();
    isSkipped = false;
    if (node === null) {
      leaveTo(walker.root);
      flush();
      const host = outer.pop();
      if (host === undefined) return false;
      frame.holder = frame.element;
      walker = host;
    } else if (node.nodeType !== ELEMENT) {
      const { data } = node as Text;
      const isWords = !isBlank(data);
      if (isWords || sources.length > 0) leaveTo(node.parentNode);
      if (isWords) breaks = 0;
      else if (sources.length === 0) return true;
      sources.push({ node: node as Text, data });
      if (frame.inLink) linkLength += even(data).length;
      if (frame.negative !== frame.blockNegative) {
        inner = frame.negative;
        innerLength += even(data).length;
      }
    } else {
      leaveTo(node.parentNode);
      const element = node as Element;
      const tag = element.localName;
      const kind = TAG_KINDS.get(tag);
      if (tag === 'time') times.push(element);
      if (kind === undefined || kind === 'inline' || kind === 'heading') {
        isSkipped = !enter(element, tag, kind);
        return true;
      }
      isSkipped = true;
      if (kind === 'break') {
        breaks++;
        // Two line breaks are how older pages part paragraphs.
        if (breaks > 1) flush();
        else if (sources.length > 0) sources.push(LINE_BREAK);
      } else {
        if (kind !== 'silent' && kind !== 'image') flush();
        if (kind === 'figure' || kind === 'image') pictured = true;
      }
    }
    return true;
  };
  return {
    read(nodes) {
      for (let left = nodes; left > 0; left--) {
        if (step()) continue;
        frame.last = entered;
        kept.end();
        return kept;
      }
      return null;
    },
    canGoOn: () => walker.currentNode.isConnected,
  };
}

const LINE_BREAK: Source = { node: null, data: ' ' };

// The node after all that stands in the current one.
function nextAfter(walker: TreeWalker): Node | null {
  let next: Node | null;
  do next = walker.nextSibling();
  while (next === null && walker.parentNode() !== null);
  return next;
}
