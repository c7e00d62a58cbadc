import { findSentences } from '../text/sentences.ts';
import { isSpace, type Span, trimSpan } from '../text/span.ts';
import { endsLikeSentence, type Promptness, promptness } from './prompts.ts';

/** A line of a text file, trimmed, or several where the file breaks its paragraphs at a fixed width. */
export interface Line extends Span {
  readonly text: string;
  readonly prompt: Promptness;
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
function partFromPrompts(text: string, span: Span): Line[] {
  const pieces = findPieces(text, span).map((piece) => makeLine(text, piece, null));
  let first = 0;
  let last = pieces.length;
  while (first < last && pieces[first]?.prompt === 'strong') first++;
  while (last > first && pieces[last - 1]?.prompt === 'strong') last--;
  const found = last - first < pieces.length;
  if (!found || pieces.slice(first, last).every((piece) => piece.prompt !== 'none')) {
    return [makeLine(text, span, found ? 'strong' : pieces.length === 1 ? (pieces[0]?.prompt ?? null) : null)];
  }
  const news = { start: pieces[first]?.start ?? span.start, end: pieces[last - 1]?.end ?? span.end };
  return [
    makeLine(text, { start: span.start, end: news.start }, 'strong'),
    makeLine(text, news, null),
    makeLine(text, { start: news.end, end: span.end }, 'strong'),
  ].filter((line) => line.text !== '');
}

function makeLine(text: string, span: Span, prompt: Promptness | null): Line {
  const { start, end } = trimSpan(text, span);
  const words = text.slice(start, end);
  return { start, end, text: words, prompt: prompt ?? promptness(words) };
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
