/** Where an article's body lies in the window, in pixels from its top. */
export interface BodyExtent {
  readonly top: number;
  readonly bottom: number;
}

/** How far a reader has got: time with the page in view, and the lowest share of the body that came into view. */
export interface Reading {
  readonly dwellMs: number;
  readonly furthest: number;
}

// An article is learned when somebody read it, not when a tab was opened. Fifteen seconds is about fifty words more than a
// glance at the headline; half the body leaves out those who look for the comments. Both are shown on the options page.
const ENOUGH_MS = 15_000;
const ENOUGH_OF_BODY = 0.5;
/** How often to look. The gate may be late by this much, which nobody sees. */
const TICK_MS = 1000;

/** A reading one tick later; time counts only while the page is in view. */
export function readOn(before: Reading, body: BodyExtent | null, windowHeight: number, isVisible: boolean): Reading {
  if (!isVisible || body === null) return before;
  const height = Math.max(1, body.bottom - body.top);
  const seen = Math.min(1, Math.max(0, (windowHeight - body.top) / height));
  return { dwellMs: before.dwellMs + TICK_MS, furthest: Math.max(before.furthest, seen) };
}

/** Whether that was really reading. A body that fits the window is seen whole at once, so only its time counts. */
export function isRead({ dwellMs, furthest }: Reading): boolean {
  return dwellMs >= ENOUGH_MS && furthest >= ENOUGH_OF_BODY;
}

/** Calls back once, when the article has really been read; never after the signal. */
export function watchReading(
  document: Document,
  extent: () => BodyExtent | null,
  onRead: () => void,
  signal: AbortSignal,
): void {
  let reading: Reading = { dwellMs: 0, furthest: 0 };
  const stop = () => clearInterval(timer);
  const timer = setInterval(() => {
    const height = document.defaultView?.innerHeight ?? 0;
    reading = readOn(reading, extent(), height, document.visibilityState === 'visible');
    if (!isRead(reading)) return;
    stop();
    onRead();
  }, TICK_MS);
  signal.addEventListener('abort', stop, { once: true });
}
