/** A run of foreign text: words as printed, or the name of a control character that would have been obeyed. */
export interface TextRun {
  readonly kind: 'words' | 'control';
  readonly text: string;
}

// Unicode's twelve bidirectional formatting characters, by their standard short names. An evidence text that reorders
// itself could make a figure read backwards, so they are named instead of obeyed.
const CONTROLS: ReadonlyMap<string, string> = new Map([
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
]);

/** The runs of a text, with bidirectional control characters replaced by visible tokens such as ⟦RLO⟧. */
export function showBidiControls(text: string): TextRun[] {
  const runs: TextRun[] = [];
  let words = '';
  for (const char of text) {
    const name = CONTROLS.get(char);
    if (name === undefined) {
      words += char;
      continue;
    }
    if (words) runs.push({ kind: 'words', text: words });
    runs.push({ kind: 'control', text: `⟦${name}⟧` });
    words = '';
  }
  if (words) runs.push({ kind: 'words', text: words });
  return runs;
}
