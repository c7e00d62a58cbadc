import { browser } from './extension-api.ts';

const KEY = 'backupPutOff';

/** At how many highlights without a backup its reader said "later"; 0 where nobody did. */
export async function readPutOff(): Promise<number> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return typeof stored === 'number' && stored > 0 ? stored : 0;
}

/** Notes that a reader wants to hear no more of a backup until there are many more highlights. */
export async function putOffReminder(sinceBackup: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: sinceBackup });
}
