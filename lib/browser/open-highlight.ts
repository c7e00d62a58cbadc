import { browser } from './extension-api.ts';

/** A window for a note: narrow enough to stand beside the article. */
const WINDOW = { type: 'popup', width: 560, height: 720 } as const;

/** Opens the library at a highlight, in a small window of its own; in a tab where there are no windows, as on phones. */
export async function openHighlight(id: string): Promise<void> {
  const url = browser.runtime.getURL(`/library.html?open=${encodeURIComponent(id)}` as '/library.html');
  try {
    await browser.windows.create({ ...WINDOW, url });
  } catch {
    await browser.tabs.create({ url });
  }
}
