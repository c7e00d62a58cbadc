/** The beginning of a text on one line, cut between words with a mark where it is cut, never within a character. */
export function beginningOf(text: string, length: number): string {
  // More than is shown is never evened out: a text may be long.
  const line = text
    .slice(0, 2 * length)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= length && text.length <= 2 * length) return line;
  const cut = line.slice(0, length);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > length / 2 ? end : length).replace(/[\uD800-\uDBFF]$/, '')} …`;
}
