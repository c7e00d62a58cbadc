import { browser } from './extension-api.ts';

/** What the browser says of the sender of a message. Firefox and Chromium both say it all; the types do not yet. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito: boolean } | undefined;
}

/** Whether a message comes from a page of this extension. Where the browser does not say, it does not. */
export function isOwnPage(sender: Sender): boolean {
  const home = browser.runtime.getURL('/');
  return sender.id === browser.runtime.id && `${sender.origin}/` === home && sender.url?.startsWith(home) === true;
}

/** Whether a message comes from this extension's content script in the top frame of a tab that shows a web page. */
export function isContentScript(sender: Sender): boolean {
  if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || sender.frameId !== 0) return false;
  const page = sender.url !== undefined && URL.canParse(sender.url) ? new URL(sender.url) : null;
  return page !== null && /^https?:$/.test(page.protocol) && page.origin === sender.origin;
}
