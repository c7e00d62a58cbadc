/** The longest a page may keep us waiting, where nothing else is said. */
const AT_MOST_MS = 1000;

/** Waits until the page has nothing to do, or no longer than so many milliseconds. Firefox and Chromium have the call; where a page runs without, a task will do. */
export function idle(timeout = AT_MOST_MS): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve, 0);
  });
}
