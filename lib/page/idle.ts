/** The longest the page may keep us waiting. */
const AT_MOST_MS = 1000;

/** Waits until the page has nothing to do. Firefox and Chromium have the call; where a page runs without, a task will do. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: AT_MOST_MS });
    else setTimeout(resolve, 0);
  });
}
