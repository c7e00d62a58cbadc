import type { Piece } from './text-map.ts';

/** A part of a block's text as the page has it: a text node's characters when it was read, or white space of no node. */
export interface Source {
  readonly node: Text | null;
  readonly data: string;
}

const SPACE = 32;
const LAST_ASCII = 127;
// Soft hyphen, zero-width space and joiner, byte-order mark.
const SHOWING_NOTHING = /[\u00ad\u200b\u2060\ufeff]+/g;
const UNEVEN = /\s\s+|[^\S ]/g;
// Words with single spaces between them, which stay one piece; or a run of white space. What is neither shows nothing.
const RUNS = /[^\s\u00ad\u200b\u2060]+(?: [^\s\u00ad\u200b\u2060]+)*|[^\S\ufeff]+/g;

/** Whether characters print no word: most text nodes are the white space between two elements, which trimming alone tells. */
export function isBlank(data: string): boolean {
  const trimmed = data.trim();
  const first = trimmed.charCodeAt(0);
  return trimmed === '' || (!(first > SPACE && first <= LAST_ASCII) && even(trimmed).trim() === '');
}

/** The text of sources with its white space evened out, without space at its ends. */
export function evenText(sources: readonly Source[]): string {
  let data = '';
  for (const source of sources) data += source.data;
  return even(data).trim();
}

/** Characters with their white space evened out: single spaces, and nothing that shows nothing. */
export function even(data: string): string {
  return data.replace(SHOWING_NOTHING, '').replace(UNEVEN, ' ');
}

/** Where in the page each character of the evened text of sources stands, as if that text began at `from`. */
export function piecesOf(sources: readonly Source[], from: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  let isSpaced = true; // the text is empty or ends with a space
  for (const { node, data } of sources) {
    RUNS.lastIndex = 0;
    for (let found = RUNS.exec(data); found !== null; found = RUNS.exec(data)) {
      const [run] = found;
      const isSpaceAlone = run.trim() === '';
      if (isSpaceAlone && isSpaced) continue;
      const length = isSpaceAlone ? 1 : run.length;
      if (node !== null) pieces.push({ node, data, start: found.index, at, length });
      at += length;
      isSpaced = isSpaceAlone;
    }
  }
  // A node that holds nothing but the space after the last word is no node of the text.
  const last = pieces.at(-1);
  if (isSpaced && last?.at === at - 1) pieces.pop();
  return pieces;
}
