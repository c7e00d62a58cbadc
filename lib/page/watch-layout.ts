/** Calls back, at most once a frame, when the page was scrolled or the window changed its size. */
export function watchLayout(document: Document, moved: () => void, signal: AbortSignal): void {
  let frame = 0;
  const listen = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      moved();
    });
  };
  // Captured, because scrolling inside an element does not bubble.
  document.addEventListener('scroll', listen, { signal, passive: true, capture: true });
  document.defaultView?.addEventListener('resize', listen, { signal, passive: true });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}
