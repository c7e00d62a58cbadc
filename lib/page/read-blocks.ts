import { type GatheredText, makeTextGatherer } from './block-text.ts';
import { INLINE, NEGATIVE_WORDS, SKIPPED, SKIPPED_ROLES } from './page-words.ts';

/** The text between two block boundaries of a page. */
export interface PageBlock extends GatheredText {
  /** The nearest block element around it. */
  readonly element: Element;
  /** How many of its characters are in links. */
  readonly linkLength: number;
  /** The ancestors whose name says that this is not the article, innermost first. */
  readonly negative: Negative | null;
}

/** An element whose class or id has a word that no article's text has. `name` is class and id together. */
export interface Negative {
  readonly name: string;
  readonly outer: Negative | null;
}

interface Frame {
  readonly element: Element;
  next: Node | null;
  readonly block: Element;
  readonly inLink: boolean;
  readonly negative: Negative | null;
  readonly blockNegative: Negative | null;
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * All text of a root by blocks, in document order, in one walk that changes nothing and asks for no layout. With a stack of its
 * own instead of recursion: pages have been seen ten thousand elements deep.
 */
export function readBlocks(root: Element): PageBlock[] {
  const blocks: PageBlock[] = [];
  const gatherer = makeTextGatherer();
  let linkLength = 0;
  let breaks = 0;
  let inner: Negative | null = null; // the name of inline elements, which counts where it covers the whole block
  let innerLength = 0;
  const flush = ({ block, blockNegative: negative }: Frame) => {
    const gathered = gatherer.take();
    const { text } = gathered;
    const covered = innerLength > 0.9 * text.length;
    if (text !== '') blocks.push({ ...gathered, element: block, negative: covered ? inner : negative, linkLength });
    linkLength = 0;
    innerLength = 0;
    breaks = 0;
  };
  const stack: Frame[] = [
    { element: root, next: root.firstChild, block: root, inLink: false, negative: null, blockNegative: null },
  ];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.next;
    if (node === null) {
      if (frame.block === frame.element) flush(frame);
      stack.pop();
      continue;
    }
    frame.next = node.nextSibling;
    if (node.nodeType === TEXT) {
      const before = gatherer.length();
      gatherer.add(node as Text);
      if (gatherer.length() > before) {
        if (/\S/.test((node as Text).data)) breaks = 0;
        if (frame.inLink) linkLength += gatherer.length() - before;
        if (frame.negative !== frame.blockNegative) {
          inner = frame.negative;
          innerLength += gatherer.length() - before;
        }
      }
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const tag = element.tagName.toUpperCase();
      if (tag === 'BR') {
        breaks++;
        if (breaks > 1)
          flush(frame); // two line breaks are how older pages part paragraphs
        else gatherer.space();
      } else if (tag === 'HR') flush(frame);
      else if (!isSkipped(element, tag)) {
        const inline = INLINE.has(tag);
        if (!inline) flush(frame);
        const negative = negativeOf(element, frame.negative);
        stack.push({
          element,
          next: element.firstChild,
          block: inline ? frame.block : element,
          inLink: frame.inLink || tag === 'A',
          negative,
          blockNegative: inline ? frame.blockNegative : negative,
        });
      }
    }
  }
  return blocks;
}

function isSkipped(element: Element, tag: string): boolean {
  if (SKIPPED.has(tag)) return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display:\s*none|visibility:\s*hidden/i.test(style);
}

// Names seen before: a page has thousands of elements and some hundred names.
const judged = new Map<string, boolean>();
const MOST_JUDGED = 5000;

function negativeOf(element: Element, outer: Negative | null): Negative | null {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (name === ' ') return outer;
  let negative = judged.get(name);
  if (negative === undefined) {
    negative = nameWords(name).some((word) => NEGATIVE_WORDS.has(word) || NEGATIVE_WORDS.has(word.replace(/s$/, '')));
    if (judged.size < MOST_JUDGED) judged.set(name, negative);
  }
  return negative ? { name, outer } : outer;
}

// The words of a class or id, lower case: split at marks and at capitals inside.
function nameWords(name: string): string[] {
  return name
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}
