import type { PageState } from '../protocol.ts';
import { browser } from './extension-api.ts';
import { tabRequest } from './messages.ts';

/** The page a reader has in front of them when the popup opens. */
export interface ActivePage {
  readonly tabId: number;
  /** Without "www.", or null where it is not a web page. */
  readonly host: string | null;
  /** In a private window, where nothing may be kept. */
  readonly isPrivate: boolean;
}

/** The tab in front, or null where there is none to speak of. */
export async function findActivePage(): Promise<ActivePage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab === undefined ? null : pageOf(tab);
}

/** The page of one tab, or null where the tab is gone. */
export async function findPage(tabId: number): Promise<ActivePage | null> {
  return browser.tabs.get(tabId).then(pageOf, () => null);
}

/** Whether a page is the very one of ours that asks: it may stand in a tab of its own. */
export async function isThisTab({ tabId }: ActivePage): Promise<boolean> {
  return (await browser.tabs.getCurrent())?.id === tabId;
}

/** Tells when another tab comes to the front or a tab goes elsewhere, until the signal. Which address is not told. */
export function watchTabs(changed: () => void, signal: AbortSignal): void {
  const { onActivated, onUpdated } = browser.tabs;
  const listener = () => changed();
  onActivated.addListener(listener);
  onUpdated.addListener(listener);
  const stop = () => {
    onActivated.removeListener(listener);
    onUpdated.removeListener(listener);
  };
  signal.addEventListener('abort', stop, { once: true });
}

/** What the page says of itself; where nothing of ours answers, whether it could be read if asked. */
export async function askPage(page: ActivePage): Promise<PageState | { readonly kind: 'not-watched' | 'closed' }> {
  const answer = await tabRequest(page.tabId, 'describe', null);
  if (answer.ok) return answer.value;
  return { kind: page.host === null ? 'closed' : 'not-watched' };
}

type Tab = Awaited<ReturnType<typeof browser.tabs.get>>;

function pageOf({ id, url, incognito }: Tab): ActivePage | null {
  return id === undefined ? null : { tabId: id, host: webHost(url), isPrivate: incognito };
}

function webHost(url: string | undefined): string | null {
  if (url === undefined || !/^https?:/.test(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '');
}
