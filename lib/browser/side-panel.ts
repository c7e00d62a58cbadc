import { browser } from './extension-api.ts';

/** What the browsers have for a panel beside the page; neither is known to the types, and a phone has neither. */
interface PanelApi {
  readonly sidePanel?: { open(options: { readonly tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** The page of the panel, as it is built. */
const PAGE = 'side-panel.html';

/**
 * Opens the whole story of a tab beside it: in Chromium's side panel, in Firefox's sidebar, else in a tab of its own. Only
 * from a click, and before anything is awaited, or the browser does not take it for one.
 */
export async function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as PanelApi;
  try {
    if (sidePanel !== undefined) return await sidePanel.open({ tabId });
    if (sidebarAction !== undefined) return await sidebarAction.open();
  } catch {
    // Refused: a window without room for panels, an application window.
  }
  await browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}?tab=${tabId}`) });
}
