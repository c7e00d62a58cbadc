/** A file's text, or why it is none. */
export type DecodedText = { readonly text: string } | { readonly error: string };

/** How far into a file a byte of zero gives it away as no text. */
const PROBE = 65_536;

/**
 * Bytes as text: UTF-8 where they are valid UTF-8, UTF-16 where a mark says so, else the character set the page names,
 * else Windows-1252, in which any byte is something. A byte-order mark is left out.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return { error: 'is empty: there is no article in it' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.subarray(0, PROBE).includes(0))
    return { error: 'is not text: it has bytes of zero, as pictures and programs do' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const charset = namedCharset(bytes);
    const text = new TextDecoder(charset).decode(bytes);
    return { text: charset === 'windows-1252' ? withoutControls(text) : text };
  }
}

// What Windows-1252 has where Latin-1 has controls, from 0x80 on: the quotation marks among others.
const PRINTED = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node decode Windows-1252 as Latin-1, which has no quotation marks. Changes nothing where they do not. */
function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => PRINTED.charAt(control.charCodeAt(0) - 0x80));
}

function namedCharset(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const named = /charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1];
  if (named === undefined || /^utf-?8$/i.test(named)) return 'windows-1252';
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return 'windows-1252';
  }
}
