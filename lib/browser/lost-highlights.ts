import { browser } from './extension-api.ts';

const KEY = 'lostHighlights';
const LOCK = 'variorum-lost';

/** Highlights whose words were not on their page when it was last read, by their ids, and when that was. */
export type LostHighlights = Readonly<Record<string, string>>;

/** Which highlights were not found again. Only the library asks: a page finds out for itself. */
export async function readLost(): Promise<LostHighlights> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const entries = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
  return Object.fromEntries(entries.filter(([, at]) => typeof at === 'string'));
}

/** Notes of some highlights whether their words were found: those that were are lost no more. */
export async function noteFound(found: ReadonlyMap<string, boolean>): Promise<void> {
  if (found.size === 0) return;
  await navigator.locks.request(LOCK, async () => {
    const before = await readLost();
    // The first time counts: each later visit would only say the same again.
    const newly = [...found].filter(([id, isFound]) => !isFound && before[id] === undefined);
    const kept = Object.entries(before).filter(([id]) => found.get(id) !== true);
    if (newly.length === 0 && kept.length === Object.keys(before).length) return;
    const at = new Date().toISOString();
    await browser.storage.local.set({ [KEY]: Object.fromEntries([...kept, ...newly.map(([id]) => [id, at])]) });
  });
}
