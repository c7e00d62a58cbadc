import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tab } from './reader.ts';

/** Less than any highlight takes. */
const LEFT_BYTES = 100;

/** A copy of the extension as built, but for the leave to use as much room as it likes; answers its folder. */
export function withoutUnlimitedStorage(extension: string, copy: string): string {
  cpSync(extension, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}

/** Fills what the browser gives such an extension's storage, but for some bytes. Asked from one of our own pages. */
export async function fillStorage(tab: Tab, left: number = LEFT_BYTES): Promise<void> {
  await tab.run(async (bytes) => {
    const { local } = Reflect.get(globalThis, 'chrome').storage;
    await local.remove('filling');
    const length = local.QUOTA_BYTES - (await local.getBytesInUse(null)) - 'filling""'.length - bytes;
    await local.set({ filling: 'x'.repeat(length) });
  }, left);
}

/** Takes the filling out again. */
export async function emptyStorage(tab: Tab): Promise<void> {
  await tab.run(() => Reflect.get(globalThis, 'chrome').storage.local.remove('filling'));
}
