import type { Settings } from '../settings.ts';
import { forgetMessages, keepMessages } from './browser-words.ts';
import { logError } from './log.ts';
import { ownFile } from './own-file.ts';
import { readSettings } from './settings-item.ts';

type Language = Settings['appearance']['language'];

/** A file of messages as the browser reads it. */
type MessageFile = Readonly<Record<string, { readonly message: string }>>;

/**
 * Has everything be said in the language that the reader chose, from the file that the browser itself would take; as the
 * browser speaks where none was chosen, or its file cannot be had. What stands in the manifest stays in the browser's.
 */
export async function speakLanguage(language: Language): Promise<void> {
  if (language === 'browser') return forgetMessages();
  try {
    const file: MessageFile = JSON.parse(await ownFile(`/_locales/${language}/messages.json`));
    forgetMessages();
    keepMessages(Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message])));
  } catch (error) {
    logError('The words of a language were not read', error);
  }
}

/** The same with the language that is set now, which it answers. */
export async function speakAsSet(): Promise<Language> {
  const { language } = (await readSettings()).appearance;
  await speakLanguage(language);
  return language;
}
