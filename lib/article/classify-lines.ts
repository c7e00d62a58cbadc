import type { Block, BlockKind } from './article.ts';
import type { ArticleRules } from './article-rules.ts';
import { authorsAfterBy, isBareName } from './byline.ts';
import { captionLength } from './captions.ts';
import { parseDateline } from './dateline.ts';
import { lettersOf } from './letters-of.ts';
import type { Line } from './lines.ts';
import { besideStrong } from './prompt-runs.ts';
import { endsLikeSentence, type Promptness } from './prompts.ts';
import { findPullQuotes } from './pull-quotes.ts';
import { countShared } from './words-of.ts';

// A headline or standfirst is not longer than this in any newsroom's style book.
const LONGEST_HEADLINE = 170;
const LONGEST_STANDFIRST = 320;
// A line at the foot that is no sentence and shorter than this is furniture: a link, a label, a sign-off.
const LONGEST_FURNITURE = 110;

/** Says what each line of a text is. Together the blocks cover every line exactly once, in order. */
export function classifyLines(lines: readonly Line[], headline: string | null, rules: ArticleRules): Block[] {
  const kinds = new Array<BlockKind | null>(lines.length).fill(null);
  const groups = new Map<number, number>(); // first line → line after the last, where a block is several lines
  markCaptions(lines, kinds, groups, rules);
  markPrompts(lines, kinds);
  for (const [first, after] of findPullQuotes(lines)) {
    if (kinds.slice(first, after).some((kind) => kind !== null)) continue;
    kinds.fill('pull-quote', first, after);
    groups.set(first, after);
  }
  markRepeats(lines, kinds);
  const top = markHead(lines, kinds, headline, rules);
  markFoot(lines, kinds, top);
  return toBlocks(lines, kinds, groups);
}

function markCaptions(
  lines: readonly Line[],
  kinds: (BlockKind | null)[],
  groups: Map<number, number>,
  rules: ArticleRules,
): void {
  const texts = lines.map((line) => line.text);
  for (let at = 0; at < lines.length; at++) {
    const length = captionLength(texts, at, rules.captionStarts);
    if (length === 0) continue;
    kinds.fill('caption', at, at + length);
    if (length > 1) groups.set(at, at + length);
    const own = texts[at] ?? '';
    const before = texts[at - 1] ?? '';
    // A picture's text is often printed twice, once with the credit.
    if (before.length > 20 && kinds[at - 1] === null && own.startsWith(before.slice(0, -1))) kinds[at - 1] = 'caption';
    at += length - 1;
  }
}

// Strong prompts, and the run of weak ones that holds a strong one.
function markPrompts(lines: readonly Line[], kinds: (BlockKind | null)[]): void {
  const prompts = lines.map(({ prompt }, at): Promptness => (kinds[at] === null ? prompt : 'none'));
  for (const [at, isBeside] of besideStrong(prompts).entries()) if (isBeside) kinds[at] = 'boilerplate';
}

function markRepeats(lines: readonly Line[], kinds: (BlockKind | null)[]): void {
  const lengths = new Map<number, number>(); // lines that no other is as long as are not spelt out
  for (const { text } of lines) lengths.set(text.length, (lengths.get(text.length) ?? 0) + 1);
  const seen = new Map<string, number>();
  lines.forEach((line, at) => {
    if (kinds[at] !== null || lengths.get(line.text.length) === 1) return;
    const key = line.text.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, at);
    else {
      kinds[at] = 'boilerplate';
      // A short line that recurs is furniture both times; a paragraph printed twice is an accident, and its first copy stands.
      if (first > 0 && line.text.length < 60 && !endsLikeSentence(line.text)) kinds[first] = 'boilerplate';
    }
  });
}

// Headline, standfirst, byline and dateline, in the order they are met above the first paragraph. Answers where the body begins.
function markHead(
  lines: readonly Line[],
  kinds: (BlockKind | null)[],
  given: string | null,
  rules: ArticleRules,
): number {
  let hasHeadline = false;
  let hasStandfirst = false;
  for (let at = 0; at < lines.length; at++) {
    if (kinds[at] !== null && kinds[at] !== 'pull-quote') continue;
    const text = lines[at]?.text ?? '';
    if (parseDateline(text, rules.dates) !== null) kinds[at] = 'dateline';
    else if (authorsAfterBy(text, rules.bylines) !== null) kinds[at] = 'byline';
    else if (!hasHeadline && isHeadline(text, given, lines.length > at + 1)) {
      kinds[at] = 'headline';
      hasHeadline = true;
    } else if ((hasHeadline || given !== null || isHeadMatter(lines[at + 1], rules)) && isBareName(text))
      kinds[at] = 'byline';
    else if ((hasHeadline || given !== null) && !hasStandfirst && isStandfirst(lines, at, hasHeadline, rules)) {
      kinds[at] = 'standfirst';
      hasStandfirst = true;
    } else return at;
  }
  return lines.length;
}

function isHeadline(text: string, given: string | null, more: boolean): boolean {
  if (!more || text.length > LONGEST_HEADLINE) return false;
  if (given !== null) return lettersOf(text) === lettersOf(given) || (sharesWords(text, given) && !endsWithPoint(text));
  return !endsWithPoint(text) && text.split(' ').length >= 3;
}

// No sentence end; or a sentence with the byline or date between it and the body. One that opens with a place is the body.
function isStandfirst(lines: readonly Line[], at: number, underHeadline: boolean, rules: ArticleRules): boolean {
  const text = lines[at]?.text ?? '';
  if (
    text.length > LONGEST_STANDFIRST ||
    /^\p{Lu}{3,}[^a-z]{0,40} [-–—]/u.test(text) ||
    /^[^.]{0,40}\(\w+\) [-–—]/.test(text)
  )
    return false;
  if (!endsLikeSentence(text)) return !isShouted(text);
  return underHeadline && (isHeadMatter(lines[at + 1], rules) || isNameThenDate(lines, at + 1, rules));
}

function isHeadMatter(line: Line | undefined, { dates, bylines }: ArticleRules): boolean {
  return (
    line !== undefined && (parseDateline(line.text, dates) !== null || authorsAfterBy(line.text, bylines) !== null)
  );
}

function isNameThenDate(lines: readonly Line[], at: number, rules: ArticleRules): boolean {
  return isBareName(lines[at]?.text ?? '') && isHeadMatter(lines[at + 1], rules);
}

// What follows the last sentence, and links printed in capitals between paragraphs.
function markFoot(lines: readonly Line[], kinds: (BlockKind | null)[], top: number): void {
  for (let at = lines.length - 1; at > top; at--) {
    const text = lines[at]?.text ?? '';
    if (kinds[at] === null && lines[at]?.prompt !== 'weak' && !isFurniture(text)) break;
    kinds[at] ??= 'boilerplate';
  }
  for (let at = top; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (kinds[at] === null && isShouted(text) && text.split(' ').length >= 4) kinds[at] = 'boilerplate';
  }
}

function isFurniture(text: string): boolean {
  return text.length <= LONGEST_FURNITURE && !endsLikeSentence(text) && !/["“”«»]/.test(text);
}

function isShouted(text: string): boolean {
  return (
    !/[a-z]/.test(text) && // most lines end here, at their second letter
    text === text.toUpperCase() &&
    text !== text.toLowerCase() &&
    !endsLikeSentence(text) &&
    text.length <= LONGEST_HEADLINE
  );
}

function toBlocks(
  lines: readonly Line[],
  kinds: readonly (BlockKind | null)[],
  groups: ReadonlyMap<number, number>,
): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) continue;
    const after = groups.get(at) ?? at + 1;
    blocks.push({ kind: kinds[at] ?? 'body', start: line.start, end: lines[after - 1]?.end ?? line.end });
    at = after - 1;
  }
  return blocks;
}

function endsWithPoint(text: string): boolean {
  return /[.…:;]["'”’)]*$/.test(text);
}

// Half of the shorter one's words or more: the headline in the text is often the longer or the shorter twin of the one given.
function sharesWords(a: string, b: string): boolean {
  const { shared, least } = countShared(a, b);
  return shared > 0 && shared * 2 >= least;
}
