/** Where a person types; no key is taken from there. */
const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Calls back when Escape is pressed, in the overlay or on the page, unless somebody is typing into the page. */
export function watchEscape(document: Document, overlay: ShadowRoot, onEscape: () => void, signal: AbortSignal): void {
  const listen = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest(TYPING) !== null) return;
    onEscape();
  };
  // The overlay keeps its own keys to itself, so each has a listener. The page's own is left to go its way.
  overlay.addEventListener('keydown', listen, { signal });
  document.addEventListener('keydown', listen, { signal });
}
