import type { Piece } from './text-map.ts';

/** Text gathered from text nodes with its white space evened out, and where each character came from. */
export interface GatheredText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Gathers the text of one block, node by node. */
export interface TextGatherer {
  /** Adds a node's text, and says how many characters that is. */
  add(node: Text): number;
  /** Counts as white space: a line break in the page. */
  space(): void;
  length(): number;
  /** Whether nothing is gathered, or it ends in white space. */
  isSpaced(): boolean;
  /** The gathered text without space at its ends; the gatherer is then empty. */
  take(): GatheredText;
}

const SPACE = 32;
const LAST_ASCII = 127;
// White space and characters that show nothing: soft hyphen, zero-width space and joiner, byte-order mark.
const UNEVEN = /[^\S ]| {2}|[\u00ad\u200b\u2060]/;
// Words with single spaces between them, which stay one piece; or a run of white space. What is neither shows nothing.
const RUNS = /[^\s\u00ad\u200b\u2060]+(?: [^\s\u00ad\u200b\u2060]+)*|[^\S\ufeff]+/g;

/**
 * Makes an empty gatherer. Parts are joined once at the end: asking a growing string for its last character would flatten it each
 * time, which is quadratic where a page has a text node a letter.
 */
export function makeTextGatherer(): TextGatherer {
  let parts: string[] = [];
  let pieces: Piece[] = [];
  let length = 0;
  let spaced = true; // the text is empty or ends with a space

  function put(node: Text, data: string, start: number, words: string): void {
    pieces.push({ node, data, start, at: length, length: words.length });
    parts.push(words);
    length += words.length;
    spaced = words.charCodeAt(words.length - 1) === SPACE;
  }
  return {
    add(node) {
      const { data } = node;
      const before = length;
      // Most nodes are the white space between two elements.
      const first = data.charCodeAt(0);
      if ((first <= SPACE || first > LAST_ASCII) && data.trim() === '') {
        if (!spaced) put(node, data, 0, ' ');
      } else if (!UNEVEN.test(data)) {
        const from = spaced && first === SPACE ? 1 : 0;
        if (from < data.length) put(node, data, from, from === 0 ? data : data.slice(1));
      } else {
        RUNS.lastIndex = 0;
        for (let found = RUNS.exec(data); found !== null; found = RUNS.exec(data)) {
          const [run] = found;
          if (run.trim() !== '') put(node, data, found.index, run);
          else if (!spaced) put(node, data, found.index, ' ');
        }
      }
      return length - before;
    },
    space() {
      if (spaced) return;
      parts.push(' ');
      length++;
      spaced = true;
    },
    length: () => length,
    isSpaced: () => spaced,
    take() {
      const text = (parts.length === 1 ? (parts[0] ?? '') : parts.join('')).trimEnd();
      // A node that holds nothing but the space after the last word is no node of the text.
      if (pieces.at(-1)?.at === text.length) pieces.pop();
      const taken = { text, pieces };
      parts = [];
      pieces = [];
      length = 0;
      spaced = true;
      return taken;
    },
  };
}
