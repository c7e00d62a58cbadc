import { endsLikeSentence, type Promptness } from '../article/prompts.ts';
import { isHeading } from './place.ts';
import type { PageBlock } from './read-blocks.ts';

// A line this long is prose without a point at its end.
const LONG_LINE = 150;
const NOTE_LENGTH = 600;

/**
 * A body without the lines at its two ends that are not its prose: dates and names above it, notes and pointers below. `prompts`
 * says which of them speak to the reader.
 */
export function trimEnds(blocks: readonly PageBlock[], prompts: ReadonlyMap<PageBlock, Promptness>): PageBlock[] {
  const isProse = (block: PageBlock) => prompts.get(block) !== 'weak' && isLineOfProse(block);
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex((block) => isProse(block) && !isEndMatter(block));
  // Both are -1 where none is: then this is nothing.
  return blocks.slice(first, last + 1);
}

function isLineOfProse({ place, text }: PageBlock): boolean {
  if (isHeading(place.tag)) return false;
  return endsLikeSentence(text) || /["”»’']$/.test(text) || (text.length >= LONG_LINE && !isDataLine(text));
}

// "Outlet | 4 May 2031 at 13.36 | By …": a line in parts.
function isDataLine(text: string): boolean {
  return / [|•·] /.test(text) && /\d/.test(text);
}

// Where a text was printed first, what was put right in it, and lines that mostly lead elsewhere. A correction repeats the wrong
// figure, which must not be taken for one that the article reports.
const NOTE =
  /^[\s*[(_–—-]*(?:corrections?\b|clarifications?\b|editor['’]s note|this (?:article|story|piece|post|report|column)(?:['’]s \w+)? (?:was|has been|is|originally|first)\b|an? (?:earlier|previous) version|our (?:editorial )?standards\b|(?:korrektur|correctif|erratum|corrección)\b)/i;

function isEndMatter({ text, linkLength }: PageBlock): boolean {
  return (text.length < NOTE_LENGTH && NOTE.test(text)) || (text.length < LONG_LINE && linkLength > 0.5 * text.length);
}
