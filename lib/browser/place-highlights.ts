import { matchQuote } from '../annotation/match-quote.ts';
import type { PlacedHighlight } from '../highlight-protocol.ts';
import type { Highlight } from '../highlights/highlight.ts';
import { sayIn } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';

/** Highlights where their words stand in an article's text now, or as orphans. */
export function placeHighlights(highlights: readonly Highlight[], text: string, words: Words): PlacedHighlight[] {
  return highlights.map(({ id, target, colour, note, tags }) => {
    const { warning, ...found } = matchQuote(text, target);
    const said = warning && sayIn(words, warning);
    return { id, exact: target.quote.exact, colour, note, tags, ...found, warning: said };
  });
}
