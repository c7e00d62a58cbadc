import { lettersOf } from '../article/letters-of.ts';
import { endsLikeSentence } from '../article/prompts.ts';
import { countUp } from './count-up.ts';
import { isHeading, isWithin, type Place } from './place.ts';
import type { PageBlock } from './read-blocks.ts';

// A caption is longer than this only where it tells a story of its own.
const CAPTION_LENGTH = 500;
// Fewer letters recur by chance; more are no pull quote.
const REPEAT_LETTERS = [25, 400] as const;
// A page has a few repeats. More blocks that could be one are a list, and searching the text for each would be quadratic.
const MOST_CANDIDATES = 40;

/**
 * A body without what its page sets apart from it: captions, pull quotes that repeat its words, boxes with a ground of their
 * own, headings of boxes whose other words are not the body's. `within` is all there is where the body stands.
 */
export function withoutSetApart(body: readonly PageBlock[], within: readonly PageBlock[]): PageBlock[] {
  const alone = countByParent(within);
  const inBody = new Set(body);
  const placeOf = new Map(within.map((block, at) => [block, at]));
  const isApart = (block: PageBlock) =>
    isCaptionByPlace(block, alone) ||
    isBox(block.place.element) ||
    isBoxHeading(block, inBody, within, placeOf.get(block) ?? within.length);
  const kept = body.filter((block) => !isApart(block));
  return withoutRepeats(kept);
}

function countByParent(blocks: readonly PageBlock[]): Map<Place | null, number> {
  const counts = new Map<Place | null, number>();
  for (const { place } of blocks) countUp(counts, place.outer, 1);
  return counts;
}

// The only words in a box with a picture, below the picture, are its caption.
function isCaptionByPlace({ place, text, afterPicture }: PageBlock, alone: ReadonlyMap<Place | null, number>): boolean {
  if (!afterPicture || text.length > CAPTION_LENGTH) return false;
  const { outer } = place;
  return outer !== null && alone.get(outer) === 1 && outer.element.querySelector('img, picture, video') !== null;
}

// Paste leaves grounds behind; a box has an edge as well.
function isBox(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && /background(?:-color)?:/i.test(style) && /(?:padding|border)(?:-\w+)?:/i.test(style);
}

// What stands in one element stands together: the search goes both ways from the heading, no further than to the first
// block of the body.
function isBoxHeading(
  { place }: PageBlock,
  inBody: ReadonlySet<PageBlock>,
  within: readonly PageBlock[],
  at: number,
): boolean {
  const { tag, outer } = place;
  if (!isHeading(tag) || outer === null) return false;
  let beside = 0;
  for (const step of [1, -1]) {
    for (let next = at + step; ; next += step) {
      const other = within[next];
      if (other === undefined || !isWithin(other.place, outer)) break;
      if (other.place === place) continue;
      if (inBody.has(other)) return false;
      beside++;
    }
  }
  return beside > 0;
}

// A quotation or a short line in large type whose words all stand in another block.
function withoutRepeats(body: readonly PageBlock[]): PageBlock[] {
  let all: string | null = null;
  let candidates = 0;
  return body.filter((block) => {
    if (!couldRepeat(block) || candidates >= MOST_CANDIDATES) return true;
    const letters = lettersOf(block.text);
    if (letters.length < REPEAT_LETTERS[0] || letters.length > REPEAT_LETTERS[1]) return true;
    candidates++;
    all ??= body.map(({ text }) => lettersOf(text)).join(' ');
    const first = all.indexOf(letters);
    return first === all.lastIndexOf(letters);
  });
}

function couldRepeat({ place, text }: PageBlock): boolean {
  // A cross-head may well be a quotation from below it.
  if (isHeading(place.tag)) return false;
  return place.isQuoted || (place.tag !== 'p' && !endsLikeSentence(text));
}
