import type { Span } from '../text/span.ts';
import { markBoxes } from './mark-boxes.ts';
import type { Box } from './place-card.ts';
import type { TextMap } from './text-map.ts';
import { watchLayout } from './watch-layout.ts';

/** Words to mark, by id, and the name of their colour among the styles. */
export interface Mark {
  readonly id: string;
  readonly span: Span;
  readonly colour: string;
}

/** The marks of a page. */
export interface Marks {
  show(marks: readonly Mark[]): void;
  /** The mark at a point of the window, or null. */
  at(x: number, y: number): string | null;
  /** Where the last line of a mark is in the window, or null where it has none. */
  boxOf(id: string): Box | null;
}

/** A mark that has moved by less, in pixels, has not moved. */
const STILL = 0.5;

/**
 * Draws marks as boxes in a closed root of ours, in the document's own coordinates: they scroll with the page and cost nothing meanwhile.
 * Not through the CSS Custom Highlight API, whose registry every script of the page can read. They are placed again where
 * the page was laid out anew: told by the size of the page and of the text's elements, and by one box looked at in a frame with scrolling.
 */
export function paintMarks(document: Document, root: ShadowRoot, textMap: TextMap, signal: AbortSignal): Marks {
  const sheet = document.createElement('div');
  sheet.className = 'marks';
  root.append(sheet);
  let shown: readonly Mark[] = [];
  let frame = 0;
  let first: Box | null = null;
  const fromOrigin = ({ left, top, right, bottom }: Box): Box => {
    const origin = sheet.getBoundingClientRect();
    return { left: left - origin.left, top: top - origin.top, right: right - origin.left, bottom: bottom - origin.top };
  };
  const place = () => {
    frame = 0;
    const drawn = shown.map((mark) => ({ mark, boxes: markBoxes(document, textMap, mark.span).map(fromOrigin) }));
    first = drawn[0]?.boxes[0] ?? null;
    sheet.replaceChildren(...drawn.flatMap(({ mark, boxes }) => boxes.map((box) => boxElement(document, mark, box))));
  };
  const later = () => {
    if (frame === 0 && shown.length > 0) frame = requestAnimationFrame(place);
  };
  const look = () => {
    const [mark] = shown;
    if (mark === undefined) return;
    const [box] = markBoxes(document, textMap, mark.span).slice(0, 1).map(fromOrigin);
    if (!isSame(box ?? null, first)) later();
  };
  const sizes = new ResizeObserver(later);
  sizes.observe(document.documentElement);
  watchLayout(document, look, signal);
  document.fonts?.addEventListener('loadingdone', later, { signal });
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      cancelAnimationFrame(frame);
      sheet.remove();
    },
    { once: true },
  );
  return {
    show(marks) {
      shown = marks;
      for (const element of blocksOf(textMap, marks)) sizes.observe(element);
      place();
    },
    at(x, y) {
      const isIn = ({ left, top, right, bottom }: Box) => left <= x && x <= right && top <= y && y <= bottom;
      return shown.findLast(({ span }) => markBoxes(document, textMap, span).some(isIn))?.id ?? null;
    },
    boxOf(id) {
      const mark = shown.find((each) => each.id === id);
      return mark === undefined ? null : (markBoxes(document, textMap, mark.span).at(-1) ?? null);
    },
  };
}

function boxElement(document: Document, { colour }: Mark, { left, top, right, bottom }: Box): HTMLElement {
  const box = document.createElement('div');
  box.dataset['colour'] = colour;
  Object.assign(box.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${right - left}px`,
    height: `${bottom - top}px`,
  });
  return box;
}

// What holds the words: where only that has changed its width, the page may have its size still.
function blocksOf(textMap: TextMap, marks: readonly Mark[]): Set<Element> {
  const blocks = marks.map(({ span }) =>
    textMap.stretchesOf(span)[0]?.node.parentElement?.closest('p, li, div, article'),
  );
  return new Set(blocks.filter((block) => block != null));
}

function isSame(a: Box | null, b: Box | null): boolean {
  return a === b || (a !== null && b !== null && Math.abs(a.left - b.left) + Math.abs(a.top - b.top) < STILL);
}
