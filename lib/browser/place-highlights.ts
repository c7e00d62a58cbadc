import { matchQuote } from '../annotation/match-quote.ts';
import type { PlacedHighlight } from '../highlight-protocol.ts';
import type { Highlight } from '../highlights/highlight.ts';

/** Highlights where their words stand in an article's text now, or as orphans. */
export function placeHighlights(highlights: readonly Highlight[], text: string): PlacedHighlight[] {
  return highlights.map(({ id, target, colour, note, tags }) => {
    return { id, exact: target.quote.exact, colour, note, tags, ...matchQuote(text, target) };
  });
}
