import { makeWords } from '../words/words.ts';
import { browser } from './extension-api.ts';

/** Messages that are here already. */
const kept = new Map<string, string>();

/** The language of the browser's own interface, or English where we have no words of it. */
export const browserWords = makeWords({
  message: (key) => kept.get(key) ?? ask(key),
  browserLanguage: () => browser.i18n.getUILanguage(),
});

/** Keeps messages for when the browser does not answer any more. */
export function keepMessages(messages: Readonly<Record<string, string>>): void {
  for (const [key, message] of Object.entries(messages)) kept.set(key, message);
}

/** A script that outlived its extension gets an error. It goes on with the words it has. */
function ask(key: string): string {
  try {
    return browser.i18n.getMessage(key);
  } catch {
    return '';
  }
}
