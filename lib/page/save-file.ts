/** A download has begun long before, and the browser has read all of it or holds it. */
const LET_GO_MS = 60_000;

/**
 * Offers something of our own as a file to keep, by a link to it that is followed at once. That needs no permission, as the
 * browser's list of downloads would; the browser asks where to put it, if it is set to ask.
 */
export function saveFile(document: Document, content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LET_GO_MS);
}
