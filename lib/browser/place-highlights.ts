import type { HighlightTarget } from '../annotation/selectors.ts';
import type { PlacedHighlight } from '../highlight-protocol.ts';
import type { Highlight } from '../highlights/highlight.ts';

/** Highlights where their words stand in an article's text now. */
export function placeHighlights(highlights: readonly Highlight[], text: string): PlacedHighlight[] {
  return highlights.map(({ id, target, colour, note, tags }) => {
    const span = onlyPlace(text, target);
    const found = span === null ? ('orphan' as const) : ('exact' as const);
    return { id, exact: target.quote.exact, colour, note, tags, found, span, warning: null };
  });
}

function onlyPlace(text: string, { quote: { exact, prefix, suffix } }: HighlightTarget): PlacedHighlight['span'] {
  const at = text.indexOf(prefix + exact + suffix);
  if (at < 0 || text.indexOf(prefix + exact + suffix, at + 1) >= 0) return null;
  return { start: at + prefix.length, end: at + prefix.length + exact.length };
}
