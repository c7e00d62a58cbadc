import { isSpace, type Span } from './span.ts';

/** The share of an excerpt that stands before what it is about: who and what come first, the rest is detail. */
const BEFORE = 0.6;

/**
 * A line of a sentence round one place in it: the whole sentence where it is short enough, else the clauses round the
 * place, cut between words, with marks where it is cut. White space is evened out.
 */
export function excerptAround(text: string, focus: Span, sentence: Span, length: number): string {
  if (sentence.end - sentence.start <= length) return oneLine(text.slice(sentence.start, sentence.end));
  const room = Math.max(0, length - (focus.end - focus.start));
  const from = Math.max(sentence.start, focus.start - Math.floor(room * BEFORE));
  const start = from <= sentence.start ? sentence.start : clauseStart(text, from, focus.start);
  let end = Math.min(sentence.end, Math.max(focus.end, start + length));
  while (end < sentence.end && end > focus.end && !isSpace(text.charCodeAt(end))) end--;
  const before = start > sentence.start ? '… ' : '';
  const after = end < sentence.end ? ' …' : '';
  return before + oneLine(text.slice(start, end)).replace(/[,;:]$/, '') + after;
}

/** The first start of a clause between two places, else the first start of a word. */
function clauseStart(text: string, from: number, focus: number): number {
  const clause = /[,;:–—]\s+/.exec(text.slice(from, focus));
  if (clause !== null) return from + clause.index + clause[0].length;
  const gap = text.slice(from, focus).search(/\s/);
  return gap < 0 ? focus : from + gap + 1;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
