import { browser } from './extension-api.ts';
import { leaveNotice } from './library-notice.ts';

/** A window for a note: narrow enough to stand beside the article. */
const WINDOW = { type: 'popup', width: 560, height: 720 } as const;

/** Opens the library at a highlight, in a small window of its own; in a tab where there are no windows, as on phones. */
export async function openHighlight(id: string): Promise<void> {
  await openWindow(`?open=${encodeURIComponent(id)}`);
}

/** Opens the library in a small window that says a sentence, beside a highlight if there is one. */
export async function openWithNotice(sentence: string, id: string | null): Promise<void> {
  await leaveNotice(sentence);
  await (id === null ? openWindow('') : openHighlight(id));
}

async function openWindow(query: string): Promise<void> {
  const url = browser.runtime.getURL(`/library.html${query}` as '/library.html');
  try {
    await browser.windows.create({ ...WINDOW, url });
  } catch {
    await browser.tabs.create({ url });
  }
}
