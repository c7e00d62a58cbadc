import { browser } from './extension-api.ts';

/** Where the settings are kept, in either area of storage. */
export const SETTINGS_KEY = 'settings';

/** What storage holds, whatever it is. */
export async function storedSettings(): Promise<unknown> {
  // A local item is there only when sync storage once refused a write: then it is the newer one.
  return (await stored('local')) ?? (await stored('sync'));
}

/** Calls back whenever what is stored changes, here or in another window, until the signal. */
export function watchStoredSettings(changed: (stored: unknown) => void, signal: AbortSignal): void {
  const listener = async (changes: Record<string, unknown>) => {
    if (!(SETTINGS_KEY in changes)) return;
    const now = await storedSettings();
    if (!signal.aborted) changed(now);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

async function stored(area: 'local' | 'sync'): Promise<unknown> {
  try {
    return (await browser.storage[area].get(SETTINGS_KEY))[SETTINGS_KEY];
  } catch {
    return undefined;
  }
}
