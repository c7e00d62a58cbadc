import { browserWords } from './browser-words.ts';
import { browser } from './extension-api.ts';

/** Where Chromium has its users change keys. An extension may open it, though no page may link to it. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';
/** What the manifest cannot describe: the browser's own command for the toolbar button. */
const BUTTON = '_execute_action';

/** The commands of this extension with the keys that are set, those without keys too. */
export async function readShortcuts(): Promise<{ name: string; does: string; keys: string }[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description, shortcut = '' }) => ({
    name,
    does: description || (name === BUTTON ? browserWords.say('extension.openPopup') : name),
    keys: shortcut,
  }));
}

/** Whether this is Firefox: only there is an extension's address one of its own kind. */
export function runsInFirefox(): boolean {
  return browser.runtime.getURL('/').startsWith('moz-extension:');
}

/** Opens the browser's own page for changing keys. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox has it since version 137; the polyfill's types do not know it yet.
  const open: unknown = Reflect.get(browser.commands ?? {}, 'openShortcutSettings');
  if (typeof open === 'function') await open.call(browser.commands);
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
