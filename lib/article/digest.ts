/**
 * A stable name for a text, the same wherever and whenever it is read: 64 bits in hexadecimal. White space is evened out
 * first, so that a saved copy with other line ends keeps its name. Not for secrets.
 */
export function digestText(text: string): string {
  const even = text.replace(/\s+/g, ' ').trim();
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < even.length; at++) {
    const code = even.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (b >>> 0).toString(16).padStart(8, '0') + (a >>> 0).toString(16).padStart(8, '0');
}
