/** Letters and digits of a text in lower case, nothing else: for telling whether two texts say the same words. */
export function lettersOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('');
}
