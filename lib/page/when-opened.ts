/** Waits until a page that was loaded ahead of time is really opened: before that, nobody reads it. */
export function whenOpened(document: Document): Promise<void> {
  if (!('prerendering' in document && document.prerendering)) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}
