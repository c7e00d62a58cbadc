/**
 * A stranger's text made safe to show as text: controls and bidirectional overrides, which make a line read differently
 * from what it says, are gone; line breaks are spaces; half a surrogate pair is a replacement character. Doing it twice
 * changes nothing.
 */
export function plainText(text: string): string {
  let plain = '';
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isControl(code)) continue;
    plain += text.slice(kept, at) + (isBreak(code) ? ' ' : '');
    kept = at + 1;
  }
  return (plain + text.slice(kept)).toWellFormed();
}

/** C0, DEL and C1; line and paragraph separators; embeddings, overrides and isolates. */
function isControl(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

function isBreak(code: number): boolean {
  return (code >= 9 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}
