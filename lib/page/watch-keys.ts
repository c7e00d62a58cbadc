/** Where a person types; no key is taken from there. */
const TYPING = [
  'input',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="textbox"]',
  '[role="searchbox"]',
  '[role="combobox"]',
].join();

/**
 * Calls back with each key pressed by itself, in the overlay or on the page, unless somebody is typing into the page;
 * the browser leaves alone what was used. Escape is heard even where the page used it: a card must be easy to be rid of.
 */
export function watchKeys(
  document: Document,
  overlay: ShadowRoot | null,
  use: (key: string) => boolean,
  signal: AbortSignal,
): void {
  const listen = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.isComposing) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    // What the page has used already is its own.
    if (event.defaultPrevented && event.key !== 'Escape') return;
    // In an open shadow root of the page the event names its host, and the path the field.
    const [from] = event.composedPath();
    if (from instanceof Element && from.closest(TYPING) !== null) return;
    if (use(event.key)) event.preventDefault();
  };
  // The overlay keeps its own keys to itself, so each has a listener.
  overlay?.addEventListener('keydown', listen, { signal });
  document.addEventListener('keydown', listen, { signal });
}
