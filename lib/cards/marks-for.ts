import type { Words } from '../words/words.ts';

/** Whether words stand in quotation marks of their own already. */
function isMarked(words: string): boolean {
  return /^["“„«»]/.test(words) && /["”“»«]$/.test(words);
}

/** The marks that a language sets around exact words, whatever theirs is: none around words that bring their own. */
export function marksFor(words: string, language: Words): readonly [open: string, close: string] {
  const [open = '', close = ''] = isMarked(words.trim()) ? [] : language.say('note.marks').split('{words}');
  return [open, close];
}
