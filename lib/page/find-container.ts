import { isWithin, OWN_LINE, type Place } from './place.ts';
import type { PageBlock } from './read-blocks.ts';

// A parent that brings this much more prose is the body, broken up by advertisements.
const CLIMB = 0.1;
// A make with less than this share of the prose is of something else than the body.
const OWN_MAKE = 0.2;
// Six parts are five commas; more say no more of a paragraph.
const MOST_PARTS = 6;

/** The place that holds an article's body, told from its good blocks; null where there are none. */
export function findContainer(good: readonly PageBlock[]): Place | null {
  const scores = new Map<Place, number>();
  // Points for parent and grandparent as Readability gives them.
  for (const { place, text } of good) {
    const points = Math.min(3, text.length / 100) + text.split(',', MOST_PARTS).length;
    const holder = OWN_LINE.has(place.tag) ? (place.outer ?? place) : place;
    add(scores, holder, points);
    if (holder.outer !== null) add(scores, holder.outer, points / 2);
  }
  let best: Place | null = null;
  let most = 0;
  for (const [place, score] of scores) {
    const weighed = score * weight(place);
    if (weighed > most) {
      most = weighed;
      best = place;
    }
  }
  return best === null ? null : climb(best, good);
}

// Up while a parent adds much prose of the same make as what is there: paragraphs of one body look alike, teasers and notices
// do not look like them.
function climb(from: Place, good: readonly PageBlock[]): Place {
  const makes = new Map<string, number>();
  const makeOf = new Map(good.map((block) => [block, describeMake(block)]));
  let inside = 0;
  for (const block of good) {
    if (!isWithin(block.place, from)) continue;
    add(makes, makeOf.get(block) ?? '', block.text.length);
    inside += block.text.length;
  }
  const alike = good.filter((block) => (makes.get(makeOf.get(block) ?? '') ?? 0) >= OWN_MAKE * inside);
  const lengths = lengthsWithin(alike);
  let best = from;
  for (let up = best.outer; up !== null; up = up.outer) {
    if ((lengths.get(up) ?? 0) > (1 + CLIMB) * (lengths.get(best) ?? 0)) best = up;
  }
  return best;
}

// Each place hands what it has on to the one around it, the last entered first: no chain is climbed twice.
function lengthsWithin(blocks: readonly PageBlock[]): Map<Place, number> {
  const lengths = new Map<Place, number>();
  for (const { place, text } of blocks) {
    for (let up: Place | null = place; up !== null && !lengths.has(up); up = up.outer) lengths.set(up, 0);
    add(lengths, place, text.length);
  }
  for (const place of [...lengths.keys()].sort((a, b) => b.first - a.first))
    if (place.outer !== null) add(lengths, place.outer, lengths.get(place) ?? 0);
  return lengths;
}

// Tag and class, numbers left out: they count paragraphs and builds.
function describeMake({ place }: PageBlock): string {
  return `${place.tag} ${place.element.className.replace(/[\d_]\S*/g, '').trim()}`;
}

function weight({ tag, element }: Place): number {
  if (tag === 'article' || element.getAttribute('itemprop') === 'articleBody') return 1.25;
  return tag === 'body' ? 0.6 : 1;
}

function add<K>(map: Map<K, number>, key: K, amount: number): void {
  map.set(key, (map.get(key) ?? 0) + amount);
}
