import type { WordKey, Words } from '../words/words.ts';

/** Has a page of ours say which language it is in and which way it runs, and be called by its name in that. */
export function tellLanguage(document: Document, words: Words, title: WordKey): void {
  document.documentElement.lang = words.tag();
  document.documentElement.dir = words.direction();
  document.title = words.say(title);
}
