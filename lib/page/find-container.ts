import { elementAround, isWithin, OWN_LINE } from './element-around.ts';
import type { PageBlock } from './read-blocks.ts';

// A parent that brings this much more prose is the body, broken up by advertisements.
const CLIMB = 0.1;
// A make with less than this share of the prose is of something else than the body.
const OWN_MAKE = 0.2;

/** The element that holds an article's body, told from its good blocks; null where there are none. */
export function findContainer(good: readonly PageBlock[]): Element | null {
  const scores = new Map<Element, number>();
  // Points for parent and grandparent as Readability gives them.
  for (const block of good) {
    const points = 1 + Math.min(3, block.text.length / 100) + Math.min(5, block.text.split(',').length - 1);
    const around = elementAround(block.element);
    const holder = OWN_LINE.test(block.element.tagName) ? (around ?? block.element) : block.element;
    add(scores, holder, points);
    const outer = elementAround(holder);
    if (outer !== null) add(scores, outer, points / 2);
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
  const makes = new Map<string, number>();
  let inside = 0;
  for (const block of good) {
    if (!isWithin(block.element, from)) continue;
    add(makes, makeOf(block), block.text.length);
    inside += block.text.length;
  }
  const lengths = new Map<Element, number>();
  for (const block of good) {
    if ((makes.get(makeOf(block)) ?? 0) < OWN_MAKE * inside) continue;
    for (let up: Element | null = block.element; up !== null; up = elementAround(up))
      add(lengths, up, block.text.length);
  }
  let best = from;
  for (let up = elementAround(best); up !== null; up = elementAround(up)) {
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

function add<K>(map: Map<K, number>, key: K, amount: number): void {
  map.set(key, (map.get(key) ?? 0) + amount);
}
