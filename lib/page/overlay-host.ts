// A page that tidies up foreign elements is humoured a few times, then left in peace: a tug of war would cost the reader.
const MOST_REMOUNTS = 5;

// Keys pressed in the overlay are the overlay's; a page's single-letter shortcuts must not fire on them.
const OWN_EVENTS = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut'];

/**
 * Adds the overlay's element to a page, empty, and answers its closed shadow root. It takes no room, belongs to no part
 * of the page's own tree that a script is likely to walk, and is gone without trace when the signal fires.
 */
export function makeOverlayHost(document: Document, css: string, signal: AbortSignal): ShadowRoot {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  document.documentElement.append(host);
  keepMounted(document, host, signal);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return root;
}

/**
 * Takes away what an earlier script of ours drew and left: Firefox ends a script with its extension, at once, and its buttons do
 * nothing any more. Words that wait to be saved stay, for they say that they are not. Only Firefox lets extensions look.
 */
export function removeLeftHosts(document: Document): void {
  for (const host of [...document.documentElement.children]) {
    const { openOrClosedShadowRoot: root } = host as { openOrClosedShadowRoot?: ShadowRoot | null };
    if (root?.querySelector('.variorum') && !root.querySelector('[data-kind=failed],[data-kind=saving]')) host.remove();
  }
}

function keepMounted(document: Document, host: Element, signal: AbortSignal): void {
  let remounts = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    remounts++;
    if (remounts > MOST_REMOUNTS) observer.disconnect();
    else document.documentElement.append(host);
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
