import { isCaption } from '../article/captions.ts';
import { endsLikeSentence, promptness } from '../article/prompts.ts';
import type { Negative } from './judge-name.ts';
import type { PageBlock } from './read-blocks.ts';

// A block this long that ends like a sentence and is not mostly links is prose.
const GOOD_LENGTH = 80;
// Where so much of a page's prose lies under one "negative" name, the name is wrong and not the prose.
const MAJORITY = 0.4;
// A parent that brings this much more prose is the body, broken up by advertisements.
const CLIMB = 0.1;
// Where so much of the prose stands in paragraph elements, a bare `div` between them is no paragraph.
const PARAGRAPHED = 0.8;

/** The blocks of a page that are its article's body, in order; none where the page has no prose. */
export function chooseBody(all: readonly PageBlock[]): PageBlock[] {
  const ignored = majorityNames(all);
  const blocks = all.filter((block) => !isUnder(block.negative, ignored));
  const good = blocks.filter(isGood);
  const container = findContainer(good);
  if (container === null) return [];
  const inside = blocks.filter((block) => container.contains(block.element));
  const prose = inside.filter(isGood);
  const paragraphed =
    lengthOf(prose.filter(({ element }) => PARAGRAPH.test(element.tagName))) > PARAGRAPHED * lengthOf(prose);
  return trimEnds(untilNextArticle(withoutPrompts(inside.filter((block) => isBodyBlock(block, paragraphed)))));
}

const PARAGRAPH = /^P$/i;
const HEADING = /^H[1-6]$/i;
const OWN_LINE = /^(?:P|LI|DD|DT|BLOCKQUOTE|PRE|H[1-6])$/i;

/** Whether a block is prose by itself: long enough, a sentence at its end, few links. */
function isGood(block: PageBlock): boolean {
  return block.text.length >= GOOD_LENGTH && density(block) < 0.3 && endsLikeSentence(block.text);
}

function density(block: PageBlock): number {
  return block.text.length === 0 ? 1 : block.linkLength / block.text.length;
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function isUnder(negative: Negative | null, ignored: ReadonlySet<string>): boolean {
  for (let at = negative; at !== null; at = at.outer) if (!ignored.has(at.name)) return true;
  return false;
}

function majorityNames(blocks: readonly PageBlock[]): Set<string> {
  const under = new Map<string, number>();
  let total = 0;
  for (const block of blocks) {
    if (!isGood(block)) continue;
    total += block.text.length;
    const seen = new Set<string>();
    for (let at = block.negative; at !== null; at = at.outer) seen.add(at.name);
    for (const name of seen) under.set(name, (under.get(name) ?? 0) + block.text.length);
  }
  return new Set([...under].filter(([, length]) => length >= MAJORITY * total).map(([name]) => name));
}

// Points for parent and grandparent as Readability gives them, then up while a parent adds much prose.
function findContainer(good: readonly PageBlock[]): Element | null {
  const scores = new Map<Element, number>();
  for (const block of good) {
    const points = 1 + Math.min(3, block.text.length / 100) + Math.min(5, block.text.split(',').length - 1);
    const holder = OWN_LINE.test(block.element.tagName)
      ? (block.element.parentElement ?? block.element)
      : block.element;
    add(scores, holder, points);
    if (holder.parentElement !== null) add(scores, holder.parentElement, points / 2);
  }
  let best: Element | null = null;
  let most = 0;
  for (const [element, score] of scores) {
    const weighed = score * weight(element);
    if (weighed > most) {
      most = weighed;
      best = element;
    }
  }
  return best === null ? null : climb(best, good);
}

// Up while a parent adds much prose of the same make as what is there: paragraphs of one body look alike, teasers and notices
// do not look like them.
function climb(from: Element, good: readonly PageBlock[]): Element {
  const inside = good.filter((block) => from.contains(block.element));
  const makes = new Map<string, number>();
  for (const block of inside) makes.set(makeOf(block), (makes.get(makeOf(block)) ?? 0) + block.text.length);
  const least = 0.2 * lengthOf(inside);
  const alike = good.filter((block) => (makes.get(makeOf(block)) ?? 0) >= least);
  const lengths = new Map<Element, number>();
  for (const block of alike) {
    for (let up: Element | null = block.element; up !== null; up = up.parentElement)
      lengths.set(up, (lengths.get(up) ?? 0) + block.text.length);
  }
  let best = from;
  for (let up = best.parentElement; up !== null; up = up.parentElement) {
    if ((lengths.get(up) ?? 0) > (1 + CLIMB) * (lengths.get(best) ?? 0)) best = up;
  }
  return best;
}

// Tag and class, numbers left out: they count paragraphs and builds.
function makeOf({ element }: PageBlock): string {
  return `${element.tagName} ${(element.getAttribute('class') ?? '').replace(/[\d_]\S*/g, '').trim()}`;
}

function weight(element: Element): number {
  const tag = element.tagName.toUpperCase();
  if (tag === 'ARTICLE' || element.getAttribute('itemprop') === 'articleBody') return 1.25;
  return tag === 'BODY' ? 0.6 : 1;
}

function add(map: Map<Element, number>, element: Element, amount: number): void {
  map.set(element, (map.get(element) ?? 0) + amount);
}

function isBodyBlock(block: PageBlock, paragraphed: boolean): boolean {
  const { element, text } = block;
  const links = density(block);
  const sentence = endsLikeSentence(text);
  if (links >= 0.35 && (links >= 0.85 || (text.length <= 140 && !(sentence && PARAGRAPH.test(element.tagName)))))
    return false;
  if (paragraphed && !OWN_LINE.test(element.tagName)) {
    const between = element.querySelector('p') !== null; // text that a broken paragraph left in its parent
    if (!between || !sentence) return false;
  }
  if (!sentence && !HEADING.test(element.tagName) && text.length < 40 && !PARAGRAPH.test(element.tagName)) return false;
  return !isCaption(text) && (sentence || HEADING.test(element.tagName) || text.length > 150 || !isAllSmall(block));
}

// A short line that is all in italics or small print is a caption or a note.
function isAllSmall({ element, pieces }: PageBlock): boolean {
  return pieces.every(({ node }) => {
    const small = node.parentElement?.closest('em, i, small') ?? null;
    return small !== null && small !== element && element.contains(small);
  });
}

// Prompts as in a text: strong ones, and weak ones beside them; and what the page prints twice.
function withoutPrompts(blocks: readonly PageBlock[]): PageBlock[] {
  const prompts = blocks.map(({ text }) => promptness(text));
  const seen = new Set<string>();
  return blocks.filter(({ text }, at) => {
    if (seen.has(text)) return false;
    seen.add(text);
    if (prompts[at] === 'none') return true;
    let first = at;
    let last = at;
    while (first > 0 && prompts[first - 1] !== 'none') first--;
    while (last + 1 < blocks.length && prompts[last + 1] !== 'none') last++;
    return !prompts.slice(first, last + 1).includes('strong');
  });
}

// Under infinite scroll a second article follows the first: its headline is the next first-level heading.
function untilNextArticle(blocks: readonly PageBlock[]): PageBlock[] {
  let length = 0;
  for (const [at, block] of blocks.entries()) {
    const { element, text } = block;
    if (/^H1$/i.test(element.tagName) && length > 400 && text.length < 200 && !endsLikeSentence(text))
      return blocks.slice(0, at);
    length += isGood(block) ? text.length : 0;
  }
  return [...blocks];
}

function trimEnds(blocks: readonly PageBlock[]): PageBlock[] {
  let first = 0;
  let last = blocks.length;
  while (first < last && !isProse(blocks[first])) first++;
  while (last > first && !isProse(blocks[last - 1])) last--;
  return blocks.slice(first, last);
}

function isProse(block: PageBlock | undefined): boolean {
  if (block === undefined || HEADING.test(block.element.tagName)) return false;
  if (promptness(block.text) === 'weak') return false;
  return block.text.length >= GOOD_LENGTH || endsLikeSentence(block.text) || /["”»’']$/.test(block.text);
}
