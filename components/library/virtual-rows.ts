import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** The rows of a long list that are drawn, and where. */
export interface VirtualRows {
  readonly rows: readonly VirtualItem[];
  /** How high the list is with all its rows. */
  readonly height: number;
  /** How far down the page the list begins: what a row's place is counted from. */
  readonly top: number;
  /** For the `ref` of each row: it is measured as it is, and again whenever its height changes. */
  readonly measure: (row: HTMLElement | null) => void;
  /** Brings a row into view. */
  readonly scrollTo: (index: number) => void;
}

interface Given {
  /** The ids of all rows, in their order; the same array as long as they are the same. */
  readonly keys: readonly string[];
  /** A row that stays drawn wherever the page is scrolled to, because the focus is in it; or null. */
  readonly kept: () => string | null;
  readonly list: RefObject<HTMLElement | null>;
}

/** About as high as a row with two lines of words, its source and a tag: right enough until a row is measured. */
const USUAL_HEIGHT = 130;
const usualHeight = () => USUAL_HEIGHT;
/** So many rows beyond the edges are drawn: Tab finds the next one there before the page has scrolled. */
const BEYOND = 4;

/**
 * Draws of a long list only what is near the window, in the page's own scrolling. Rows are as high as they are. What was
 * considered instead: `content-visibility`, which needs every row in the document, and ten thousand take seconds to make.
 */
export function useVirtualRows({ keys, kept, list }: Given): VirtualRows {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const top = useRef(0);
  const made = useRef<Virtualizer<Window, HTMLElement> | null>(null);
  // Another function would have the places of all rows worked out anew, at each step of scrolling.
  const keyOf = useCallback((index: number) => keys[index] ?? index, [keys]);
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count: keys.length,
    getScrollElement: () => window,
    estimateSize: usualHeight,
    getItemKey: keyOf,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    overscan: BEYOND,
    scrollMargin: top.current,
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    rangeExtractor: (range) => withKept(defaultRangeExtractor(range), keys.indexOf(kept() ?? '')),
    onChange: () => redraw(null),
  };
  made.current ??= new Virtualizer(options);
  const virtualizer = made.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    // What stands above the list comes and goes.
    const now = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    if (Math.abs(now - top.current) < 1) return;
    top.current = now;
    redraw(null);
  });
  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    top: top.current,
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

function withKept(indexes: readonly number[], kept: number): number[] {
  if (kept < 0 || indexes.includes(kept)) return [...indexes];
  return [...indexes, kept].sort((a, b) => a - b);
}
