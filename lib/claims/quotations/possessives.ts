/** Whether a word as printed ends in the clitic of a possessive: "Lee’s", "the miners’". */
export function isPossessive(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  if (last === 0x27 || last === 0x2019) return true;
  if (last !== 0x73) return false;
  const before = word.charCodeAt(word.length - 2);
  return before === 0x27 || before === 0x2019;
}

/** The word without it. */
export function withoutPossessive(word: string): string {
  if (!isPossessive(word)) return word;
  return word.slice(0, word.charCodeAt(word.length - 1) === 0x73 ? -2 : -1);
}
