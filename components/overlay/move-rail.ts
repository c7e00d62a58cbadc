import type { Settings } from '@/lib/settings.ts';
import type { Direction } from '@/lib/words/isolate.ts';

/** Where the tab stands: at which edge, and how far down the window it and its middle are, in percent. */
export type Rail = Settings['appearance']['rail'];

/** How far a key moves the tab: some twenty steps from top to bottom. */
const STEP = 5;
/** A hand is never quite still: less than this, in pixels, is a click. */
const SLACK = 4;

/** The edge the tab stands at, in an interface that runs this way. */
export function sideOf({ side }: Rail, direction: Direction): 'left' | 'right' {
  return side !== 'end' ? side : direction === 'rtl' ? 'left' : 'right';
}

/** Where a key moves the tab: up and down its edge, or to the edge its arrow points at. Null for any other key. */
export function railAfterKey({ side, top }: Rail, key: string): Rail | null {
  if (key === 'ArrowUp') return { side, top: Math.max(0, top - STEP) };
  if (key === 'ArrowDown') return { side, top: Math.min(100, top + STEP) };
  if (key === 'ArrowLeft') return { side: 'left', top };
  return key === 'ArrowRight' ? { side: 'right', top } : null;
}

/** The place whose middle is nearest to a point of the window, for a tab of this height. */
export function railAt(x: number, y: number, height: number, window: { width: number; height: number }): Rail {
  const top = Math.round((100 * (y - height / 2)) / (window.height - height));
  return { side: x < window.width / 2 ? 'left' : 'right', top: Math.max(0, Math.min(100, top)) };
}

/**
 * Lets the tab go with the pointer until it is let go. Answers how to ask whether it has moved, so that the click at the
 * end of it is not taken for one.
 */
export function dragRail(tab: HTMLElement, down: PointerEvent, onMove: (rail: Rail) => void): () => boolean {
  let hasMoved = false;
  tab.setPointerCapture(down.pointerId);
  tab.onpointermove = ({ clientX, clientY }) => {
    hasMoved ||= Math.hypot(clientX - down.clientX, clientY - down.clientY) >= SLACK;
    if (hasMoved) onMove(railAt(clientX, clientY, tab.offsetHeight, { width: innerWidth, height: innerHeight }));
  };
  tab.onlostpointercapture = () => {
    tab.onpointermove = null;
  };
  return () => hasMoved;
}
