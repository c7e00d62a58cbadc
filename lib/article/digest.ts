import { isSpace } from '../text/span.ts';

/**
 * A stable name for a text, the same wherever and whenever it is read: 64 bits in hexadecimal. White space is evened out
 * first, so that a saved copy with other line ends keeps its name. Not for secrets.
 */
export function digestText(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  let gap = false; // white space since the last character, at the start none
  let begun = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isGap(code)) {
      gap = begun;
      continue;
    }
    if (gap) {
      a = Math.imul(a ^ 32, 2654435761);
      b = Math.imul(b ^ 32, 1597334677);
      gap = false;
    }
    begun = true;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (b >>> 0).toString(16).padStart(8, '0') + (a >>> 0).toString(16).padStart(8, '0');
}

// White space as the language's own patterns have it: a name must not change with our idea of what a space is.
function isGap(code: number): boolean {
  return code < 0x80 ? code === 32 || (code >= 9 && code <= 13) : code !== 0x200b && isSpace(code);
}
