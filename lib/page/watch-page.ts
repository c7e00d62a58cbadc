import type { TextMap } from './text-map.ts';

/** What happened to an open page: it went to another address, or came back from the history. */
export type PageChange = 'moved' | 'shown again';

// The page's own calls of `history.pushState` cannot be heard from the extension's world, so the address is looked at: a string
// comparison a second, and none while the tab is hidden.
const LOOK_EVERY_MS = 1000;
// Pages with live advertisements change all the time. Between two looks at the text there is at least this much.
const TEXT_EVERY_MS = 2000;
// Counters and time stamps change a few characters; a paragraph is more.
const LEAST_CHANGE = 60;

/** Calls back when the page becomes another one, until the signal aborts. A change of the fragment alone is none. */
export function watchPage(view: Window, changed: (change: PageChange) => void, signal: AbortSignal): void {
  let address = withoutFragment(view.location.href);
  const look = () => {
    const now = withoutFragment(view.location.href);
    if (now === address) return;
    address = now;
    changed('moved');
  };
  const timer = view.setInterval(() => {
    if (view.document.visibilityState !== 'hidden') look();
  }, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => view.clearInterval(timer), { once: true });
  view.addEventListener('popstate', look, { signal });
  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', look, { signal });
  view.addEventListener('pageshow', (event) => event.persisted && changed('shown again'), { signal });
}

/** Calls back, not often, when the article that a map was made of has other words, until the signal aborts. */
export function watchText(textMap: TextMap, changed: () => void, signal: AbortSignal): void {
  const nodes = [...textMap.nodes()];
  const root = commonRoot(nodes);
  if (root === null || signal.aborted) return;
  const words = nodes.map((node) => node.data);
  let length = lengthOf(root);
  let waiting = false;
  const look = () => {
    waiting = false;
    if (signal.aborted) return;
    const now = lengthOf(root);
    const lost = nodes.some((node, at) => !node.isConnected || node.data !== words[at]);
    if (!lost && Math.abs(now - length) < LEAST_CHANGE) return;
    length = now;
    changed();
  };
  const observer = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(look, TEXT_EVERY_MS);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function withoutFragment(address: string): string | undefined {
  return address.split('#')[0];
}

function lengthOf(root: Element): number {
  return root.textContent?.length ?? 0;
}

// The nearest element that holds the first and the last node. A step further up where there is one: a page that builds itself
// anew replaces the article's own element.
function commonRoot(nodes: readonly Text[]): Element | null {
  const last = nodes.at(-1);
  let root = nodes[0]?.parentElement ?? null;
  while (root !== null && last !== undefined && !root.contains(last)) root = root.parentElement;
  return root?.parentElement ?? root;
}
