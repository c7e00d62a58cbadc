import { makeWords } from '../words/words.ts';
import { browser } from './extension-api.ts';

/** Messages that are here already. */
const kept = new Map<string, string>();

/** The language of the browser's own interface, or English where we have no words of it. */
export const browserWords = makeWords({
  message: (key) => kept.get(key) ?? attempt(() => browser.i18n.getMessage(key), ''),
  browserLanguage: () => attempt(() => browser.i18n.getUILanguage(), 'en'),
});

/** Keeps messages for when the browser does not answer any more. */
export function keepMessages(messages: Readonly<Record<string, string>>): void {
  for (const [key, message] of Object.entries(messages)) kept.set(key, message);
}

/** A script that outlived its extension gets an error. It goes on with the words it has. */
function attempt(ask: () => string, otherwise: string): string {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}
