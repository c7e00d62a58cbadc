import type { Span } from '../text/span.ts';
import { liveRange } from './live-range.ts';
import type { TextMap } from './text-map.ts';

/** A span to paint. `name` is the highlight's name in the style sheet: `::highlight(name)`. */
export interface Paint {
  readonly name: string;
  readonly span: Span;
}

/** Spans that are painted over a page. */
export interface Painting {
  /** Which of the paints is at a point of the window, topmost first given; null for none. */
  paintAt(x: number, y: number): number | null;
}

/**
 * Paints spans with the CSS Custom Highlight API: no node of the page is touched and nothing moves. Static ranges, because live
 * ones cost the page on each of its own changes. Everything is gone when the signal aborts. Null where
 * the browser cannot: the list of cards still works.
 */
export function paintSpans(
  document: Document,
  textMap: TextMap,
  paints: readonly Paint[],
  cssText: string,
  signal: AbortSignal,
): Painting | null {
  const { CSS: css } = (document.defaultView ?? {}) as { CSS?: { highlights?: HighlightRegistry } };
  const registry = css?.highlights;
  if (registry === undefined || signal.aborted) return null;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cssText);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const highlights = new Map<string, Highlight>();
  for (const { name, span } of paints) {
    const points = textMap.pointsOf(span);
    if (points === null) continue;
    const highlight = highlights.get(name) ?? new Highlight();
    highlight.add(new StaticRange(points));
    highlights.set(name, highlight);
  }
  for (const [name, highlight] of highlights) registry.set(name, highlight);
  signal.addEventListener(
    'abort',
    () => {
      for (const [name, highlight] of highlights) if (registry.get(name) === highlight) registry.delete(name);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
    { once: true },
  );
  return {
    // The caret nearest to the point gives an offset in the text. It may be far from the point: the span's boxes decide.
    // The registry's own `highlightsFromPoint` would do it in one call, but not in every browser: one way for all is less
    // to go wrong.
    paintAt(x, y) {
      const caret = document.caretPositionFromPoint(x, y);
      const offset = caret && textMap.offsetOf(caret.offsetNode, caret.offset);
      if (offset === null) return null;
      const found = paints.findIndex(({ span }) => {
        if (offset < span.start || offset > span.end) return false;
        const boxes = liveRange(document, textMap.pointsOf(span))?.getClientRects() ?? [];
        return [...boxes].some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
      });
      return found < 0 ? null : found;
    },
  };
}
