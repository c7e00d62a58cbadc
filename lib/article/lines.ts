import { findSentences } from '../text/sentences.ts';
import { type Span, trimSpan } from '../text/span.ts';
import type { ArticleRules } from './article-rules.ts';
import { mayPrompt } from './prompt-cues.ts';
import { endsLikeSentence, type Promptness, promptness } from './prompts.ts';

/** A line of a text file, trimmed, or several where the file breaks its paragraphs at a fixed width. */
export interface Line extends Span {
  readonly text: string;
  readonly prompt: Promptness;
}

// A file wrapped at a fixed width has lines near that width, most of which stop in mid-sentence.
const NARROWEST = 45;
const WIDEST = 110;
// So many lines that a lower-case word continues are no accident.
const LEAST_WRAPPED = 3;

/**
 * The paragraphs of a plain text in order: its lines, re-joined where the file is wrapped at a fixed width, and parted where a
 * prompt and a paragraph of news share a line.
 */
export function findLines(text: string, rules: ArticleRules): Line[] {
  const groups = findGroups(text);
  const wrapped = isWrapped(text, groups);
  const lines: Line[] = [];
  for (const group of groups) {
    if (wrapped && group.slice(0, -1).every(isNearWidth)) partFromPrompts(text, joined(group), lines, rules);
    else for (const span of group) partFromPrompts(text, span, lines, rules);
  }
  return lines;
}

// Lines with no blank line between them, trimmed.
function findGroups(text: string): Span[][] {
  const groups: Span[][] = [];
  let group: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const span = trimSpan(text, { start, end });
    if (span.start < span.end) group.push(span);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
    start = end + 1;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function joined(group: readonly Span[]): Span {
  return { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 };
}

function isNearWidth({ start, end }: Span): boolean {
  return end - start >= NARROWEST && end - start <= WIDEST;
}

function isWrapped(text: string, groups: readonly (readonly Span[])[]): boolean {
  let carried = 0;
  let wide = 0;
  let lines = 0;
  for (const group of groups) {
    for (const [at, span] of group.entries()) {
      lines++;
      if (span.end - span.start > WIDEST) wide++;
      const next = group[at + 1];
      if (next === undefined || !isNearWidth(span)) continue;
      const goesOn = /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
      if (goesOn && !endsLikeSentence(text.slice(span.start, span.end))) carried++;
    }
  }
  return carried >= LEAST_WRAPPED && wide * 10 <= lines;
}

// A plea glued to the news: "…makes a difference.The minister…". Peels prompts off either end of a line; a line that is prompt
// all through stays whole.
function partFromPrompts(text: string, span: Span, lines: Line[], rules: ArticleRules): void {
  const { start, end } = span;
  const whole = text.slice(start, end);
  if (!mayPrompt(whole, rules.cues)) {
    lines.push({ start, end, text: whole, prompt: 'none' });
    return;
  }
  const pieces = findPieces(text, span, rules);
  let first = 0;
  let last = pieces.length;
  if (last > 1) {
    while (first < last && judgePiece(text, pieces[first], rules) === 'strong') first++;
    while (last > first && judgePiece(text, pieces[last - 1], rules) === 'strong') last--;
  }
  const left = pieces.slice(first, last);
  if (left.length === pieces.length) {
    lines.push({ start, end, text: whole, prompt: promptness(whole, rules.prompts) });
  } else if (left.every((piece) => judgePiece(text, piece, rules) !== 'none')) {
    lines.push({ start, end, text: whole, prompt: 'strong' });
  } else {
    const news = { start: left[0]?.start ?? start, end: left.at(-1)?.end ?? end };
    add(lines, text, { start, end: news.start }, 'strong', rules);
    add(lines, text, news, null, rules);
    add(lines, text, { start: news.end, end }, 'strong', rules);
  }
}

function judgePiece(text: string, piece: Span | undefined, rules: ArticleRules): Promptness {
  return piece === undefined ? 'none' : judge(text.slice(piece.start, piece.end).trim(), rules);
}

function add(lines: Line[], text: string, span: Span, prompt: Promptness | null, rules: ArticleRules): void {
  const { start, end } = trimSpan(text, span);
  if (start === end) return;
  const words = text.slice(start, end);
  lines.push({ start, end, text: words, prompt: prompt ?? judge(words, rules) });
}

function judge(words: string, { cues, prompts }: ArticleRules): Promptness {
  return mayPrompt(words, cues) ? promptness(words, prompts) : 'none';
}

// Sentences, and the seams where a point stands between letters with no space: "difference.The".
function findPieces(text: string, span: Span, { sentences }: ArticleRules): Span[] {
  return findSentences(text, span, sentences).flatMap((sentence) => splitSeams(text, sentence));
}

function splitSeams(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const pieces: Span[] = [];
  let start = sentence.start;
  SEAM.lastIndex = 3;
  while (SEAM.test(words) && SEAM.lastIndex < words.length) {
    const mark = SEAM.lastIndex - 2;
    SEAM.lastIndex = mark + 1;
    if (mark >= words.length - 2 || !/\p{Ll}{2}$/u.test(words.slice(mark - 2, mark))) continue;
    const next = /["”’)]/.test(words[mark + 1] ?? '') ? mark + 2 : mark + 1;
    if (!/^(?:[“"‘]?\p{Lu}\p{Ll}|\p{Lu} )/u.test(words.slice(next, next + 3))) continue;
    pieces.push({ start, end: sentence.start + next });
    start = sentence.start + next;
  }
  pieces.push({ start, end: sentence.end });
  return pieces;
}

const SEAM = /[.!?]\S/g;
