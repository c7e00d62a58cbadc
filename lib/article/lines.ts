import { findSentences } from '../text/sentences.ts';
import { isSpace, type Span, trimSpan } from '../text/span.ts';
import { endsLikeSentence, promptness } from './prompts.ts';

/** A line of a text file, trimmed, or several where the file breaks its paragraphs at a fixed width. */
export interface Line extends Span {
  readonly text: string;
}

// A file wrapped at a fixed width has lines near that width, most of which stop in mid-sentence.
const NARROWEST = 45;
const WIDEST = 110;

/**
 * The paragraphs of a plain text in order: its lines, re-joined where the file is wrapped at a fixed width, and parted where a
 * prompt and a paragraph of news share a line.
 */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let group: Span[] = [];
  const flush = () => {
    for (const span of isWrapped(text, group) ? [joined(group)] : group) {
      for (const piece of partFromPrompts(text, span))
        lines.push({ ...piece, text: text.slice(piece.start, piece.end) });
    }
    group = [];
  };
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const span = trimSpan(text, { start, end });
    if (span.start === span.end) flush();
    else group.push(span);
    start = end + 1;
  }
  flush();
  return lines;
}

function joined(group: readonly Span[]): Span {
  return { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 };
}

function isWrapped(text: string, group: readonly Span[]): boolean {
  if (group.length < 2) return false;
  const all = group.slice(0, -1);
  if (all.some((span) => span.end - span.start < NARROWEST || span.end - span.start > WIDEST)) return false;
  const open = all.filter((span, at) => {
    const next = text[group[at + 1]?.start ?? 0] ?? '';
    return !endsLikeSentence(text.slice(span.start, span.end)) && next.toLowerCase() === next;
  });
  return open.length * 2 > all.length;
}

// A plea glued to the news: "…makes a difference.The minister…". Peels prompts off either end of a line; a line that is prompt
// all through stays whole.
function partFromPrompts(text: string, span: Span): Span[] {
  const pieces = findPieces(text, span);
  let first = 0;
  let last = pieces.length;
  while (first < last && isPrompt(text, pieces[first])) first++;
  while (last > first && isPrompt(text, pieces[last - 1])) last--;
  const all = last - first === pieces.length || pieces.slice(first, last).every((piece) => leansToPrompt(text, piece));
  if (all) return [span];
  const news = { start: pieces[first]?.start ?? span.start, end: pieces[last - 1]?.end ?? span.end };
  const parts = [{ start: span.start, end: news.start }, news, { start: news.end, end: span.end }];
  return parts.map((part) => trimSpan(text, part)).filter((part) => part.end > part.start);
}

function leansToPrompt(text: string, piece: Span): boolean {
  return promptness(text.slice(piece.start, piece.end)) !== 'none';
}

function isPrompt(text: string, piece: Span | undefined): boolean {
  return piece !== undefined && promptness(text.slice(piece.start, piece.end)) === 'strong';
}

// Sentences, and the seams where a point stands between letters with no space: "difference.The".
function findPieces(text: string, span: Span): Span[] {
  return findSentences(text, span).flatMap((sentence) => splitSeams(text, sentence));
}

function splitSeams(text: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  let start = sentence.start;
  for (let at = sentence.start + 3; at < sentence.end - 2; at++) {
    if (!'.!?'.includes(text[at] as string) || isSpace(text.charCodeAt(at + 1))) continue;
    const next = /["”’)]/.test(text[at + 1] as string) ? at + 2 : at + 1;
    if (!/^[“"‘]?\p{Lu}\p{Ll}/u.test(text.slice(next, next + 3)) && !/^\p{Lu} /u.test(text.slice(next, next + 2)))
      continue;
    if (!/\p{Ll}{2}$/u.test(text.slice(at - 2, at))) continue;
    pieces.push({ start, end: next });
    start = next;
  }
  pieces.push({ start, end: sentence.end });
  return pieces;
}
