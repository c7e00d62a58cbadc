import { makeWords } from '../words/words.ts';
import { browser } from './extension-api.ts';

/** Messages that are here already. */
const kept = new Map<string, string>();

/** The language that the reader chose, else that of the browser's own interface, or English where we have no words of it. */
export const browserWords = makeWords({
  message: messageOf,
  browserLanguage: () => attempt(() => browser.i18n.getUILanguage(), 'en'),
});

/** What stands under a key as the browser knows it, "popup_title"; empty where there is nothing. */
export function messageOf(key: string): string {
  return kept.get(key) ?? attempt(() => browser.i18n.getMessage(key as 'language_tag'), '');
}

/** Keeps messages for when the browser does not answer any more, or in the place of those it has. */
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

/** Has the browser's own messages said again. */
export function forgetMessages(): void {
  kept.clear();
}
