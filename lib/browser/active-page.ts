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
  return tab?.id === undefined ? null : { tabId: tab.id, host: webHost(tab.url), isPrivate: tab.incognito };
}

/** What the page says of itself; where nothing of ours answers, whether it could be read if asked. */
export async function askPage(page: ActivePage): Promise<PageState | { readonly kind: 'not-watched' | 'closed' }> {
  const answer = await tabRequest(page.tabId, 'describe', null);
  if (answer.ok) return answer.value;
  return { kind: page.host === null ? 'closed' : 'not-watched' };
}

function webHost(url: string | undefined): string | null {
  if (url === undefined || !/^https?:/.test(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '');
}
