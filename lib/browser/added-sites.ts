import { browser } from './extension-api.ts';

/** The built content script, the one that the manifest runs on the bundled outlets. */
const CONTENT_SCRIPT = 'content-scripts/article.js';
const SCRIPT_ID = 'added-sites';

/** The pattern of pages on a host and below it, plain and secure. */
function sitePattern(host: string): string {
  return `*://*.${host}/*`;
}

/** Asks the browser to ask the reader for a site. Only from a click. False where the reader declines. */
export async function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [sitePattern(host)] });
}

/** Gives a site back to the browser. */
export async function giveUpSite(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [sitePattern(host)] });
}

/** Those of some sites that the reader has granted and still grants. */
export async function allowedSites(hosts: readonly string[]): Promise<string[]> {
  const origins = hosts.map((host) => ({ origins: [sitePattern(host)] }));
  const granted = await Promise.all(origins.map((each) => browser.permissions.contains(each)));
  return hosts.filter((_, at) => granted[at]);
}

/** Calls back whenever the browser grants something or takes it away, until the signal. */
export function watchAllowed(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  const listener = () => changed();
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      onAdded.removeListener(listener);
      onRemoved.removeListener(listener);
    },
    { once: true },
  );
}

/**
 * Runs the content script on exactly the added sites that the reader has granted and still grants: a grant can be taken
 * back in the browser's own settings, where we hear of it only afterwards. Registering is done afresh each time, so
 * calling this again never does harm; two calls at once wait for each other.
 */
export async function registerAddedSites(hosts: readonly string[]): Promise<void> {
  await navigator.locks.request(SCRIPT_ID, async () => {
    const matches = (await allowedSites(hosts)).map(sitePattern);
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    if (matches.length === 0) return;
    const script = { id: SCRIPT_ID, js: [CONTENT_SCRIPT], matches, runAt: 'document_idle' as const };
    await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
  });
}

/**
 * Runs the content script once in a tab, by the grant that a click on the toolbar button gives. False where the browser
 * forbids it: its own pages, its store.
 */
export async function runOnTab(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}
