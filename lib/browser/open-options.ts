import { browser } from './extension-api.ts';

/** Opens the options page in a tab, at one of its sections where one is named. */
export async function openOptions(section: string | null): Promise<void> {
  if (section === null) await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
  // A popup that stays open would cover what it opened.
  globalThis.close?.();
}
