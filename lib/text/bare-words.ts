/** The words of a text in lower case, letters and digits alone: an edit of marks and spaces makes no other words. */
export function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
