import { isSpace, type Span } from '../../text/span.ts';

/** Whether the character at an index is white space; none before the text or behind it is. */
export function isSpaceAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isSpace(text.charCodeAt(at));
}

/** Whether nothing but white space stands between two indices. */
export function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** The end of what stands before an index, white space left out. */
export function endBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Whether a span holds a letter or a figure. */
export function hasWord(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at) | 32;
    if (code >= 97 && code <= 122) return true; // nearly always the first character
  }
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
