import { countUp } from './count-up.ts';
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
    countUp(scores, holder, points);
    if (holder.outer !== null) countUp(scores, holder.outer, points / 2);
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
    countUp(makes, makeOf.get(block) ?? '', block.text.length);
    inside += block.text.length;
  }
  const reaches = (at: number, up: Place): boolean => {
    const block = good[at];
    if (block === undefined || !isWithin(block.place, up)) return false;
    if ((makes.get(makeOf.get(block) ?? '') ?? 0) >= OWN_MAKE * inside) length += block.text.length;
    return true;
  };
  // What stands in a place stands together: each step up reaches further both ways, and no block is counted twice.
  let first = good.findIndex(({ place }) => isWithin(place, from));
  let after = first;
  let length = 0;
  let best = from;
  let most = 0;
  for (let up: Place | null = from; up !== null; up = up.outer) {
    while (reaches(first - 1, up)) first--;
    while (reaches(after, up)) after++;
    if (length <= (1 + CLIMB) * most) continue;
    best = up;
    most = length;
  }
  return best;
}

// Tag and class, without the numbers that count paragraphs; within a word they are a name that a build gave to all of a make.
function describeMake({ place }: PageBlock): string {
  return `${place.tag} ${place.element.className.replace(/(?<!\d)\d+(?!\S)/g, '').trim()}`;
}

function weight({ tag, element }: Place): number {
  if (tag === 'article' || element.getAttribute('itemprop') === 'articleBody') return 1.25;
  return tag === 'body' ? 0.6 : 1;
}
