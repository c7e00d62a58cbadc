import { isSpace } from '../text/span.ts';

const SPACE = 32;

/**
 * A stable name for a text, the same wherever and whenever it is read: 64 bits in hexadecimal. White space is evened out
 * first, so that a saved copy with other line ends keeps its name. Not for secrets.
 */
export function digestText(text: string): string {
  let a = 0xdeadbeef | 0; // within 32 bits from the start, or engines count in doubles
  let b = 0x41c6ce57;
  let end = text.length;
  while (end > 0 && isGap(text.charCodeAt(end - 1))) end--;
  let before = SPACE; // so that white space at the start counts for nothing
  for (let at = 0; at < end; at++) {
    let code = text.charCodeAt(at);
    // A single space between words goes the way of a letter: no processor foresees which of the two comes next.
    if ((code < SPACE || code >= 0x80) && isGap(code)) code = SPACE;
    if (((code ^ SPACE) | (before ^ SPACE)) === 0) continue;
    before = code;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (b >>> 0).toString(16).padStart(8, '0') + (a >>> 0).toString(16).padStart(8, '0');
}

// White space as the language's own patterns have it: a name must not change with our idea of what a space is.
function isGap(code: number): boolean {
  return code < 0x80 ? code === SPACE || (code >= 9 && code <= 13) : code !== 0x200b && isSpace(code);
}
