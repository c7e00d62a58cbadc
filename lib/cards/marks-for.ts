/** Whether words stand in quotation marks of their own already. */
function isMarked(words: string): boolean {
  return /^["“„«]/.test(words) && /["”“»]$/.test(words);
}

/** The marks to set around exact words: none around words that bring their own. */
export function marksFor(words: string): readonly [open: string, close: string] {
  return isMarked(words.trim()) ? ['', ''] : ['“', '”'];
}
