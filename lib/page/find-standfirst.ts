import { isCaption } from '../article/captions.ts';
import { lettersOf } from '../article/letters-of.ts';
import type { Declared } from '../article/page-article.ts';
import { endsLikeSentence, promptness } from '../article/prompts.ts';
import { isAllSmall } from './choose-body.ts';
import type { PageBlock } from './read-blocks.ts';

const SHORTEST = 30;
const LONGEST = 450;
// Names, dates and buttons for sharing stand between, and seldom more blocks than this.
const NEAR = 16;
const NAMED = /standfirst|sub-?_?(?:title|head|line)|\bdek\b|\bdeck\b|\bchapo\b|strapline|abstract|kicker-text/i;
// Names that summaries of other articles and of pictures have as well.
const LESS_NAMED = /lead|\blede\b|intro|sell|teaser-?text|summary|excerpt|description|synopsis/i;

const NOT_NAMED =
  /^(?:caption|figcaption|credit|carousel|gallery|slide|slider|slideshow|related|recommended|newsletter|share|promo|comment|social|player)$/;

/**
 * The block between the headline and the body that sums the article up, or null: one that is named so, that says what the page's
 * description says, or that stands right below the headline as a heading or paragraph.
 */
export function findStandfirst(
  blocks: readonly PageBlock[],
  body: readonly PageBlock[],
  { linkedTitle, metaTitle, title }: Declared,
  description: string | null,
): PageBlock | null {
  const first = body[0];
  if (first === undefined) return null;
  const end = blocks.findIndex((block) => block.place === first.place && block.text === first.text);
  const titles = [linkedTitle, metaTitle, title].map((each) => lettersOf(each ?? ''));
  const start = headlineBefore(blocks, end, titles);
  if (start < 0) return null;
  let best: PageBlock | null = null;
  let least = NO_RANK;
  for (let at = start + 1; at < end && at < start + NEAR && least > 0; at++) {
    const block = blocks[at];
    if (block === undefined || !isCandidate(block) || first.text.includes(block.text)) continue;
    if (lettersOf(block.text) === lettersOf(blocks[start]?.text ?? '')) continue;
    const rank = rankOf(block, at <= start + 2, description);
    if (rank >= least) continue;
    best = block;
    least = rank;
  }
  return best;
}

const NO_RANK = 3;

// How surely a block is the standfirst, surest first.
function rankOf(block: PageBlock, isNext: boolean, description: string | null): number {
  const { place, text, afterPicture } = block;
  if (description !== null && isSame(text, description)) return 0;
  const name = `${place.element.className} ${place.outer?.element.className ?? ''}`;
  if (NAMED.test(name)) return 1;
  if (afterPicture) return NO_RANK;
  if (LESS_NAMED.test(name)) return isNext ? 1 : 2;
  return isNext && isText(block) ? 1 : NO_RANK;
}

// A heading below the headline, or a paragraph that is not in small print or italics like a caption.
function isText(block: PageBlock): boolean {
  return /^(?:h[2-4]|p)$/.test(block.place.tag) && (endsLikeSentence(block.text) || !isAllSmall(block));
}

// The last first-level heading above the body, better the first that says the headline.
function headlineBefore(blocks: readonly PageBlock[], end: number, titles: readonly string[]): number {
  let found = -1;
  for (let at = 0; at < end; at++) {
    const block = blocks[at];
    if (block?.place.tag !== 'h1') continue;
    // What a page declares may have the site's name behind it.
    const letters = lettersOf(block.text);
    if (letters !== '' && titles.some((title) => title.startsWith(letters))) return at;
    found = at;
  }
  return found;
}

function isCandidate({ text, linkLength, negative }: PageBlock): boolean {
  if (negative !== null && (NOT_NAMED.test(negative.word) || /byline|author|date|time/i.test(negative.name)))
    return false;
  if (text.length < SHORTEST || text.length > LONGEST || linkLength > 0.3 * text.length) return false;
  return !isDateOrNames(text) && !isCaption(text) && promptness(text) === 'none' && !/^by /i.test(text);
}

// A line of a date, or of nothing but names.
function isDateOrNames(text: string): boolean {
  if (endsLikeSentence(text)) return false;
  if (text.length < 70 && /\b(?:19|20)\d{2}\b|\d{1,2}[:.]\d{2}\b/.test(text)) return true;
  const words = text.split(/[\s,&]+/).filter((word) => word.length > 3);
  return words.length <= 6 && words.every(([first = '']) => first !== first.toLowerCase());
}

function isSame(text: string, description: string): boolean {
  const [a, b] = [lettersOf(text), lettersOf(description)];
  return a.startsWith(b.slice(0, 40)) || b.startsWith(a.slice(0, 40));
}
