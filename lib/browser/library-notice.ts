import { browser } from './extension-api.ts';

// Not in the library's address: what stands there, anybody may have written.
const KEY = 'libraryNotice';

/** Leaves a sentence for the next library that opens. Where it cannot be left, the library opens without it. */
export async function leaveNotice(sentence: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: sentence }).catch(() => {});
}

/** Takes the sentence that was left for the library: it is said once. Null for none. */
export async function takeNotice(): Promise<string | null> {
  try {
    const sentence: unknown = (await browser.storage.session.get(KEY))[KEY];
    await browser.storage.session.remove(KEY);
    return typeof sentence === 'string' ? sentence : null;
  } catch {
    return null;
  }
}
