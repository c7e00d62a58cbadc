import { isSpace, type Span, trimSpan } from '../text/span.ts';
import type { HighlightTarget } from './selectors.ts';

/** Characters of context on each side: enough to tell most places of an article from one another. */
const CONTEXT = 64;
/**
 * So much of the neighbouring paragraph is in the context as well. A look-alike of a paragraph stands between other paragraphs, so
 * these words tell an edited paragraph from another one when the words themselves cannot.
 */
const OF_NEIGHBOUR = 48;
/** No context is longer, however long the paragraph. */
const MOST_CONTEXT = 400;

/** Describes a span of an article's text, without white space at its ends, so that it can be found again; null of no words. */
export function describeSpan(text: string, span: Span): HighlightTarget | null {
  const { start, end } = trimSpan(text, span);
  if (end <= start) return null;
  const before = text.lastIndexOf('\n\n', start);
  const after = text.indexOf('\n\n', end);
  const wantedBefore = Math.min(start - CONTEXT, before < 0 ? 0 : before - OF_NEIGHBOUR);
  const wantedAfter = Math.max(end + CONTEXT, after < 0 ? text.length : after + 2 + OF_NEIGHBOUR);
  const from = wordStart(text, Math.max(0, start - MOST_CONTEXT, wantedBefore), start);
  const to = wordEnd(text, Math.min(text.length, end + MOST_CONTEXT, wantedAfter), end);
  return {
    quote: { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) },
    position: { start, end },
  };
}

/** Words that stand nowhere in the article's text, its headline say; null of no words. */
export function placeless(words: string): HighlightTarget | null {
  const exact = words.trim();
  return exact === '' ? null : { quote: { exact, prefix: '', suffix: '' }, position: null };
}

// Whole words only: half a word is found nowhere.
function wordStart(text: string, from: number, limit: number): number {
  if (from === 0) return 0;
  for (let at = from; at < limit; at++) if (isSpace(text.charCodeAt(at - 1))) return at;
  return from;
}

function wordEnd(text: string, to: number, limit: number): number {
  if (to === text.length) return to;
  for (let at = to; at > limit; at--) if (isSpace(text.charCodeAt(at))) return at;
  return to;
}
