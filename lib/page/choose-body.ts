import { isCaption } from '../article/captions.ts';
import { besideStrong } from '../article/prompt-runs.ts';
import { endsLikeSentence, type Promptness, promptness } from '../article/prompts.ts';
import { isBlank } from './block-text.ts';
import { countUp } from './count-up.ts';
import { findContainer } from './find-container.ts';
import type { Negative } from './judge-name.ts';
import { BOX_WORDS } from './page-words.ts';
import { isHeading, isWithin, OWN_LINE } from './place.ts';
import type { PageBlock } from './read-blocks.ts';
import { withoutSetApart } from './set-apart.ts';
import { trimEnds } from './trim-ends.ts';

// Where so much of a page's prose lies under one "negative" name, the name is wrong and not the prose.
const MAJORITY = 0.4;
// Readers' comments or a box may well be most of a page: such a name is wrong only where nearly all of the prose is under it.
const LARGE_MAJORITY = 0.8;
// A second article comes after this much of the first.
const FIRST_LENGTH = 400;
// Where so much of the prose stands in paragraph elements, a bare `div` between them is no paragraph.
const PARAGRAPHED = 0.8;
/** Blocks so far from where a body stands still tell of it: the lines above it of who wrote it, those below that ask for money. */
const BESIDE = 16;

/**
 * The blocks of a page that are its article's body, in order; none where the page has no prose. `gaps` are the numbers of blocks before which
 * some were left out; null where that may be near the body.
 */
export function chooseBody(all: readonly PageBlock[], gaps: readonly number[]): PageBlock[] | null {
  const good = all.filter((block) => block.isProse);
  const ignored = majorityNames(good);
  const container = findContainer(good.filter((block) => !isUnder(block.negative, ignored)));
  if (container === null) return [];
  const isInside = ({ place }: PageBlock) => isWithin(place, container);
  if (gaps.some((gap) => all.slice(gap - BESIDE, gap + BESIDE).some(isInside))) return null;
  const within = all.filter(isInside);
  const inside = within.filter((block, at) => !isUnder(block.negative, ignored) || isCrossHead(block, within[at + 1]));
  const prose = inside.filter((block) => block.isProse);
  const paragraphed = lengthOf(prose.filter(({ place }) => place.tag === 'p')) > PARAGRAPHED * lengthOf(prose);
  const told = inside.filter((block) => isBodyBlock(block, paragraphed));
  const prompts = new Map(told.map((block) => [block, isLongProse(block.text) ? 'none' : promptness(block.text)]));
  const body = withoutPrompts(told, prompts);
  return trimEnds(withoutSetApart(untilNextArticle(body, all), within), prompts);
}

const LONGEST_POINTER = 260;
const ADDRESSED =
  /\b(?:[Ww]e|[Uu]s|[Oo]urs?|[Yy]ou|[Yy]ours?|[Ww]ir|[Uu]ns|[Uu]nser\w*|Sie|Ihr\w*|[Nn]ous|[Nn]otre|[Vv]ous|[Vv]otre|[Nn]uestr\w+|usted|su|tu)\b/;

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function isUnder(negative: Negative | null, ignored: ReadonlySet<string>): boolean {
  for (let at = negative; at !== null; at = at.outer) if (!ignored.has(at.name) && !ignored.has(at.word)) return true;
  return false;
}

// The names that most prose stands under, and the words of names: a body in parts has a name for each.
function majorityNames(good: readonly PageBlock[]): Set<string> {
  const under = new Map<string, number>();
  const boxed = new Set<string>();
  for (const block of good) {
    const seen = new Set<string>();
    for (let at = block.negative; at !== null; at = at.outer) {
      seen.add(at.name).add(at.word);
      if (BOX_WORDS.has(at.word)) boxed.add(at.name).add(at.word);
    }
    for (const name of seen) countUp(under, name, block.text.length);
  }
  const total = lengthOf(good);
  const isMost = ([name, length]: [string, number]) => length >= (boxed.has(name) ? LARGE_MAJORITY : MAJORITY) * total;
  return new Set([...under].filter(isMost).map(([name]) => name));
}

// A heading whose own name is wrong, right above a paragraph that stands beside it and has no such name.
function isCrossHead({ place, negative }: PageBlock, next: PageBlock | undefined): boolean {
  if (!isHeading(place.tag) || negative === null || negative.outer !== null) return false;
  return next?.place.outer === place.outer && next?.negative === null && next.isProse;
}

function isBodyBlock(block: PageBlock, paragraphed: boolean): boolean {
  const { text } = block;
  const { tag, hasParagraph } = block.place;
  const links = block.linkLength / text.length;
  const sentence = endsLikeSentence(text);
  if (links >= 0.35 && (links >= 0.85 || (text.length <= 140 && !(sentence && tag === 'p')))) return false;
  // What a broken paragraph left in its parent stands between others.
  if (paragraphed && !OWN_LINE.has(tag) && !(hasParagraph && sentence)) return false;
  if (!sentence && !isHeading(tag) && text.length < 40 && tag !== 'p') return false;
  return !isCaption(text) && (sentence || isHeading(tag) || text.length > 150 || !isAllSmall(block));
}

/** Whether a line is all in italics or small print, as a caption or a note. */
export function isAllSmall({ place, sources }: PageBlock): boolean {
  return sources.every(({ node, data }) => {
    if (node === null || isBlank(data)) return true;
    for (let at = node.parentElement; at !== null && at !== place.element; at = at.parentElement)
      if (SMALL.has(at.localName)) return true;
    return false;
  });
}

const SMALL: ReadonlySet<string> = new Set(['em', 'i', 'small']);

// Prompts as in a text: strong ones, and weak ones beside them; and what the page prints twice.
function withoutPrompts(blocks: readonly PageBlock[], promptOf: ReadonlyMap<PageBlock, Promptness>): PageBlock[] {
  const beside = besideStrong([...promptOf.values()]);
  const seen = new Set<string>();
  return blocks.filter(({ text }, at) => {
    if (seen.has(text)) return false;
    seen.add(text);
    return !beside[at];
  });
}

// A long paragraph that speaks neither of us nor to you is no plea, however it begins; asking that first spares most of a body the
// closer look.
function isLongProse(text: string): boolean {
  return text.length > LONGEST_POINTER && !ADDRESSED.test(text);
}

// Under infinite scroll a second article follows the first: its headline is the next first-level heading or has its author below, or it
// stands in an element of its own beside that of the first, which has its headline in it. Readers' comments follow under a heading too.
function untilNextArticle(blocks: readonly PageBlock[], all: readonly PageBlock[]): PageBlock[] {
  const own = blocks[0]?.place.article ?? null;
  const isTitled = own !== null && all.some(({ place }) => place.tag === 'h1' && isWithin(place, own));
  let length = 0;
  let among = 0;
  for (const [at, block] of blocks.entries()) {
    const { place, text } = block;
    if (length > FIRST_LENGTH) {
      const isSecond = isTitled && place.article !== null && !isWithin(place, own);
      while (all[among] !== block) among++;
      if (isSecond || (isHeading(place.tag) && endsArticle(block, all[among + 1]?.text ?? '')))
        return blocks.slice(0, at);
    }
    if (block.isProse) length += text.length;
  }
  return [...blocks];
}

const BYLINE = /^(?:By|Von|Par|Por) \S[^.!?]{3,60}$/;
// A cross-head may well be "Response": one word alone is a heading of comments only in the plural.
const COMMENTS =
  /^(?:\d+ (?:comments?|repl(?:y|ies)|responses?|kommentare?|commentaires?|comentarios?)|(?:leave|post) a (?:comment|reply)|comments|kommentare|commentaires|comentarios)[\W\d]*$/i;

function endsArticle({ place, text }: PageBlock, below: string): boolean {
  if (place.tag === 'h1' && text.length < 200 && !endsLikeSentence(text)) return true;
  return BYLINE.test(below) || COMMENTS.test(text);
}
