import type { Span } from '../text/span.ts';
import { layOut } from './lay-out.ts';
import { liveRange } from './live-range.ts';
import { nextFrame } from './next-frame.ts';
import { pause } from './pause.ts';
import { selectorOf } from './selector-of.ts';
import type { TextMap } from './text-map.ts';

/** A span to paint, and the name of its highlight among the styles. */
export interface Paint {
  readonly name: string;
  readonly span: Span;
}

/** The declarations of each highlight, by its name. */
export type PaintStyles = Readonly<Record<string, string>>;

/**
 * From the first range on, whatever changes in a page has Chromium go through all of it (25 ms of work on a page of 150,000 boxes): ranges come
 * when the overlay has said to screen readers what it has to say, for which it waits as long.
 */
const AFTER_WORDS_MS = 100;

/** Spans that are painted over a page. */
export interface Painting {
  /** Once they are painted, or the signal came first. */
  readonly painted: Promise<void>;
  /** Which of the paints is at a point of the window, topmost first given; null for none. */
  paintAt(x: number, y: number): number | null;
}

/**
 * Paints spans with the CSS Custom Highlight API: no node of the page is touched and nothing moves. Static ranges, because live
 * ones cost the page on each of its own changes. The rules and the ranges have a frame each, later than what is being drawn: on a page of
 * a hundred thousand nodes a browser looks at every element for new rules, and at every box where anything is painted anew. Everything
 * is gone when the signal aborts. Null where the browser cannot: the list of cards still works.
 */
export function paintSpans(
  document: Document,
  textMap: TextMap,
  paints: readonly Paint[],
  styles: PaintStyles,
  signal: AbortSignal,
): Painting | null {
  const { CSS: css } = (document.defaultView ?? {}) as { CSS?: { highlights?: HighlightRegistry } };
  const registry = css?.highlights;
  if (registry === undefined || signal.aborted) return null;
  const highlights = new Map<string, Highlight>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rulesAround(paints, textMap, styles));
  const paint = async () => {
    await pause(AFTER_WORDS_MS);
    if (signal.aborted) return;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    await nextFrame(document);
    if (signal.aborted) return;
    // Only now: the page may have changed its words meanwhile.
    for (const { name, span } of paints) {
      const points = textMap.pointsOf(span);
      if (points === null) continue;
      const highlight = highlights.get(name) ?? new Highlight();
      highlight.add(new StaticRange(points));
      highlights.set(name, highlight);
    }
    for (const [name, highlight] of highlights) registry.set(name, highlight);
    layOut(document.documentElement);
  };
  signal.addEventListener(
    'abort',
    () => {
      for (const [name, highlight] of highlights) if (registry.get(name) === highlight) registry.delete(name);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
    { once: true },
  );
  return {
    painted: paint(),
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

// Rules for all elements would have the browser style all elements anew: on a page of a hundred thousand nodes, half a second.
function rulesAround(paints: readonly Paint[], textMap: TextMap, styles: PaintStyles): string {
  let around: Element | null = null;
  for (const { span } of paints) {
    const points = textMap.pointsOf(span);
    for (const node of points === null ? [] : [points.startContainer, points.endContainer]) {
      around ??= node.parentElement;
      while (around !== null && !around.contains(node)) around = around.parentElement;
    }
  }
  if (around === null) return '';
  const selector = selectorOf(around);
  const rules = Object.entries(styles).map(
    ([name, style]) => `${selector}::highlight(${name}), ${selector} *::highlight(${name}) {${style}}`,
  );
  // On paper the page is as it was.
  return `@media screen {${rules.join('')}}`;
}
