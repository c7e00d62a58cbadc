import { browser } from './extension-api.ts';

/**
 * Where a reader's corrections are kept: their own work, which nothing could make again. So they are an item of storage and
 * not in the database of stories, which a browser may empty and a pack may change; and on this device alone, for they
 * name what was read.
 */
const KEY = 'corrections';
const LOCK = 'variorum-corrections';

/** All that is stored, in the order it was made. */
export async function storedRows(): Promise<readonly unknown[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored : [];
}

/**
 * Changes what is stored, one change after the other: two at once would each write back what the other had just changed.
 * Rows are kept as they are stored, those too that a newer version wrote and this one cannot read.
 */
export async function changeRows<Answer>(
  change: (rows: readonly unknown[]) => { readonly rows?: readonly unknown[]; readonly answer: Answer },
): Promise<Answer> {
  return navigator.locks.request(LOCK, async () => {
    const { rows, answer } = change(await storedRows());
    if (rows !== undefined) await browser.storage.local.set({ [KEY]: rows });
    return answer;
  });
}

/** Takes a correction back. One that is gone already is no error: that is what was asked for. */
export async function removeCorrection(id: string): Promise<void> {
  await changeRows((rows) => ({
    rows: rows.filter((row) => !(typeof row === 'object' && row !== null && Reflect.get(row, 'id') === id)),
    answer: undefined,
  }));
}

/** Calls back whenever they change, here or in another window, until the signal. */
export function watchCorrections(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => void (KEY in changes && changed());
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
