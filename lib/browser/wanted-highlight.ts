import { decode, record, type Schema, whole } from '../decode.ts';
import { highlightId } from '../highlights/highlight-schema.ts';
import { browser } from './extension-api.ts';

const KEY = 'wantedHighlight';

/** A highlight that is looked for on its page, and the tab that was opened for it. */
interface Wanted {
  readonly id: string;
  readonly tabId: number;
}

const wantedSchema: Schema<Wanted> = record<Wanted>({
  id: highlightId,
  tabId: whole(Number.MAX_SAFE_INTEGER),
});

/** Opens the page of a highlight in a new tab, where that highlight is to be opened once the page was read. */
export async function openPageOf(id: string, url: string): Promise<void> {
  const tab = await browser.tabs.create({ url });
  if (tab.id !== undefined) await browser.storage.session.set({ [KEY]: { id, tabId: tab.id } satisfies Wanted });
}

/** The highlight that is looked for in a tab, if it is one of these; it is looked for no longer then. */
export async function takeWanted(tabId: number | null, ids: readonly string[]): Promise<string | null> {
  const wanted = await readWanted();
  if (wanted === null || wanted.tabId !== tabId || !ids.includes(wanted.id)) return null;
  await browser.storage.session.remove(KEY);
  return wanted.id;
}

/** How looking for a highlight on its page went: it is shown there, the page is loading, or it has loaded without showing it. */
export async function howSearchWent(id: string): Promise<'shown' | 'loading' | 'missed'> {
  const wanted = await readWanted();
  if (wanted?.id !== id) return 'shown';
  const tab = await browser.tabs.get(wanted.tabId).catch(() => null);
  return tab?.status === 'loading' ? 'loading' : 'missed';
}

async function readWanted(): Promise<Wanted | null> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  const decoded = decode(wantedSchema, stored, 'kept');
  return decoded.ok ? decoded.value : null;
}
