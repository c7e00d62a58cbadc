const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Whether a text begins in a script without spaces between words: there it may be cut anywhere. */
export function beginsUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}
