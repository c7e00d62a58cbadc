import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@/lib/settings.ts';
import type { WordTable } from '@/lib/words/words-of-table.ts';
import { ROOT } from '../read-sources.ts';

/** The languages of the interface, by the names of their files. */
export const LANGUAGES = INTERFACE_LANGUAGES;
export type Language = InterfaceLanguage;

/** The words of a language, as its file has them. */
export function wordTable(language: Language): WordTable {
  return JSON.parse(readFileSync(join(ROOT, `locales/${language}.json`), 'utf8'));
}

/** Every message of a table by its key, "popup.title"; the forms of a count are one entry each, "popup.notes.few". */
export function messagesOf(table: WordTable, start = ''): Map<string, string> {
  const entries = Object.entries(table).flatMap(([name, part]): [string, string][] =>
    typeof part === 'string' ? [[start + name, part]] : [...messagesOf(part, `${start}${name}.`)],
  );
  return new Map(entries);
}

/** The names in curly brackets that a message leaves room for, each once, in the order of the alphabet. */
export function placeholdersOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}
