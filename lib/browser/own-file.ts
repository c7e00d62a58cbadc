import { browser } from './extension-api.ts';

/** The text of one of the extension's own files; nothing leaves the device. */
export async function ownFile(path: string): Promise<string> {
  return (await fetch(browser.runtime.getURL(path as '/'))).text();
}
