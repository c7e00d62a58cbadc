// Unicode's twelve bidirectional formatting characters, by their standard short names: an evidence text that reorders
// itself could make a figure read backwards, so they are named instead of obeyed. Then what can stand in a word unseen.
// What is rarer is called by its number.
const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u061c', 'ALM'],
  ['\u200e', 'LRM'],
  ['\u200f', 'RLM'],
  ['\u202a', 'LRE'],
  ['\u202b', 'RLE'],
  ['\u202c', 'PDF'],
  ['\u202d', 'LRO'],
  ['\u202e', 'RLO'],
  ['\u2066', 'LRI'],
  ['\u2067', 'RLI'],
  ['\u2068', 'FSI'],
  ['\u2069', 'PDI'],
  ['\u200b', 'ZWSP'],
  ['\u200c', 'ZWNJ'],
  ['\u200d', 'ZWJ'],
  ['\u2060', 'WJ'],
  ['\ufeff', 'BOM'],
]);

// The controls wherever they stand, the rest where it makes a word or number another than it looks. Between letters of
// other scripts it is spelling (a joiner in Persian or Hindi, a space without width in Thai), between emoji it makes one of
// them, at the end of a word it does nothing; a soft hyphen says where to break a line, a variation selector how to draw.
const UNSEEN =
  /\p{Bidi_C}|(?<=[\p{N}\p{sc=Latin}\p{sc=Cyrl}\p{sc=Greek}])[^\P{DI}\xad\p{VS}]+(?=[\p{N}\p{sc=Latin}\p{sc=Cyrl}\p{sc=Greek}])/gu;

/** A foreign text with the unseen characters that deceive replaced by visible names such as ⟦RLO⟧, but for those kept. */
export function nameUnseen(text: string, kept = ''): string {
  return text.replace(UNSEEN, (found) => (kept !== '' && kept.includes(found) ? found : namesOf(found)));
}

function namesOf(characters: string): string {
  return Array.from(
    characters,
    (each) => `⟦${NAMES.get(each) ?? `U+${each.codePointAt(0)?.toString(16).toUpperCase()}`}⟧`,
  ).join('');
}
