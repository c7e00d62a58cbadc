import { decode, exactText } from '../decode.ts';
import { browser } from './extension-api.ts';
import { logError } from './log.ts';

const KEY = 'highlightsBackedUpAt';

/** When a file with all highlights was last saved; null where none was, or nobody knows any more. */
export async function lastBackup(): Promise<string | null> {
  const stored = await browser.storage.local.get(KEY).catch((error: unknown) => {
    logError('The day of the last backup could not be read', error);
    return {};
  });
  const decoded = decode(exactText(64), Reflect.get(stored, KEY), 'kept');
  return decoded.ok ? decoded.value : null;
}

/** Notes that a file with all of them was saved. */
export async function noteLastBackup(at: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: at });
}
