import search from 'approx-string-match';
import type { Span } from '../text/span.ts';

/**
 * Where in a stretch of text a pattern stands with the fewest characters changed, or null where that is more than allowed. Myers'
 * algorithm, in the time of (errors ÷ 32) × the stretch for its end, and of the pattern for each of the ends that are equally good: the stretch
 * must be hardly longer than the pattern, or a page of one word ten thousand times takes half a minute.
 */
export function nearest(text: string, { start, end }: Span, pattern: string, maxErrors: number): Span | null {
  let best: Span | null = null;
  for (const found of search(text.slice(start, end), pattern, maxErrors)) {
    // Of several that are equally near, the longest has the most of the words.
    if (best === null || found.end - found.start > best.end - best.start) {
      best = { start: start + found.start, end: start + found.end };
    }
  }
  return best === null || best.end === best.start ? null : best;
}
