import { makeWords, type Words } from './words.ts';

/** The words of one language, as its file has them. */
export interface WordTable {
  readonly [name: string]: string | WordTable;
}

/** All the forms that a language may have for a count, by the names that `Intl.PluralRules` gives them. */
export const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** A language to speak in where there is no browser: the words of a file. */
export function wordsOfTable(table: WordTable): Words {
  const messages = new Map(messagesOf(table));
  return makeWords({ message: (key) => messages.get(key) ?? '', browserLanguage: () => '' });
}

/** The messages of a table, each under the key that the build gives it for the browser: "popup_title". */
export function messagesOf(table: WordTable, start = ''): [string, string][] {
  return Object.entries(table).flatMap(([name, part]): [string, string][] =>
    typeof part === 'string' ? [[start + name, part]] : messagesOf(part, `${start}${name}_`),
  );
}
