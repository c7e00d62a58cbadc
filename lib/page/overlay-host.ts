// A page that tidies up foreign elements is humoured a few times, then left in peace: a tug of war would cost the reader.
const MOST_REMOUNTS = 5;

// Keys pressed in the overlay are the overlay's; a page's single-letter shortcuts must not fire on them.
const OWN_EVENTS = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut'];

/**
 * Where a host stands: over the page, in the browser's top layer, or in it, where it scrolls along below what the page lays over its
 * text. Chromium goes through every box of the page once it gets another element, but not for one of the top layer: on a page of a hundred
 * thousand nodes, 25 ms of work.
 */
export type HostPlace = 'over' | 'in';

/**
 * Adds the overlay's element to a page, empty, and answers its closed shadow root. It takes no room, belongs to no part
 * of the page's own tree that a script is likely to walk, and is gone without trace when the signal fires.
 */
export function makeOverlayHost(document: Document, css: string, place: HostPlace, signal: AbortSignal): ShadowRoot {
  const host = document.createElement('div');
  // A popover that is nothing else is met by a screen reader as a group without a name.
  host.role = 'presentation';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  mount(document, host, place);
  keepMounted(document, host, place, signal);
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

function mount(document: Document, host: HTMLElement, place: HostPlace): void {
  const isTop = place === 'over' && !showsOneThing(document);
  host.popover = isTop ? 'manual' : null;
  document.documentElement.append(host);
  // A page can refuse it (`beforetoggle`): then it is an element like others, above them by its z-index.
  if (isTop) host.showPopover();
}

// What comes last into the top layer lies above all that is in it: a film over the whole screen, a dialog that waits for an answer.
function showsOneThing(document: Document): boolean {
  const isModal = (dialog: Element) => dialog.matches(':modal');
  return document.fullscreenElement !== null || [...document.getElementsByTagName('dialog')].some(isModal);
}

function keepMounted(document: Document, host: HTMLElement, place: HostPlace, signal: AbortSignal): void {
  let remounts = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    remounts++;
    if (remounts > MOST_REMOUNTS) observer.disconnect();
    else mount(document, host, place);
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
