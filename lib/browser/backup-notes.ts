import { decode, exactText } from '../decode.ts';
import { browser } from './extension-api.ts';

const KEY = 'highlightsBackedUpAt';

/** When a file with all highlights was last saved; null where none was. */
export async function lastBackup(): Promise<string | null> {
  const decoded = decode(exactText(64), (await browser.storage.local.get(KEY))[KEY], 'The day of the last backup');
  return decoded.ok ? decoded.value : null;
}

/** Notes that a file with all of them was saved. */
export async function noteLastBackup(at: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: at });
}
