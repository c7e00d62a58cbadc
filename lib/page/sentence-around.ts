import type { Span } from '../text/span.ts';

// A mark that may end a sentence, what closes after it, and the space before the next one.
const BREAK = /[.!?…]["'”’)\]»]*\s+/g;
// A short capitalised word before a point, or one letter, or points inside: more often shortened than last in its sentence.
const SHORTENED = /(?:^|[^\p{L}\p{N}])(?:\p{Lu}\p{L}{0,4}|\p{L}|\S{1,6}\.\p{L})$/u;
const OPENS = /^["'“‘([«„]{0,3}[\p{Lu}\p{N}]/u;
/** Longer than any shortened word with what stands before it. */
const LOOK_BACK = 12;

/**
 * The sentence, or sentences, that a span stands in, within its paragraph. Only to keep clear of it on the screen, so where
 * an end is in doubt there is none: two sentences kept clear do no harm. `text/sentences.ts` is exact, and too much for a page.
 */
export function sentenceAround(text: string, paragraph: Span, span: Span): Span {
  let { start, end } = paragraph;
  for (const { 0: found, index } of text.slice(start, end).matchAll(BREAK)) {
    const at = paragraph.start + index;
    const next = at + found.length;
    const isEnd = text[at] !== '.' || !SHORTENED.test(text.slice(Math.max(paragraph.start, at - LOOK_BACK), at));
    if (!isEnd || !OPENS.test(text.slice(next, next + 4))) continue;
    if (next <= span.start) start = next;
    else if (next >= span.end) {
      end = Math.max(span.end, at + found.trimEnd().length);
      break;
    }
  }
  return { start, end };
}
