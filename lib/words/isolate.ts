/** Which way a language runs. */
export type Direction = 'ltr' | 'rtl';

/**
 * Foreign words as they stand in a sentence of ours. In one from right to left they and their figures would be put in
 * another order ("£75m" as "m75£"), so there they are isolated: Unicode's FIRST STRONG ISOLATE to POP DIRECTIONAL ISOLATE.
 */
export function isolate(words: string, direction: Direction): string {
  return direction === 'rtl' ? `\u2068${closed(words)}\u2069` : words;
}

/** The same words where all isolates among them end among them; else without these, for they would end ours. */
function closed(words: string): string {
  let open = 0;
  for (const character of words) {
    if (/[\u2066-\u2068]/.test(character)) open++;
    if (character === '\u2069' && --open < 0) break;
  }
  return open === 0 ? words : words.replace(/[\u2066-\u2069]/g, '');
}
