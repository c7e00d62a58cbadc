import { isSpace } from '../text/span.ts';
import type { Piece } from './text-map.ts';

/** Text gathered from text nodes with its white space evened out, and where each character came from. */
export interface GatheredText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Gathers the text of one block, node by node. */
export interface TextGatherer {
  add(node: Text): void;
  /** Counts as white space: a line break in the page. */
  space(): void;
  length(): number;
  /** The gathered text without space at its ends; the gatherer is then empty. */
  take(): GatheredText;
}

// Characters that show nothing: soft hyphen, zero-width space and joiners, byte-order mark.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
// Most text nodes have nothing to even out, and are then one piece, found with one native search.
const UNEVEN = /[^\S ]| {2}|[\u00ad\u200b\u2060]/;

/**
 * Makes an empty gatherer. Parts are joined once at the end: asking a growing string for its last character would flatten it each
 * time, which is quadratic where a page has a text node a letter.
 */
export function makeTextGatherer(): TextGatherer {
  let parts: string[] = [];
  let pieces: Piece[] = [];
  let length = 0;
  let spaced = true; // the text is empty or ends with a space

  function put(node: Text, start: number, words: string): void {
    pieces.push({ node, start, at: length, length: words.length });
    parts.push(words);
    length += words.length;
    spaced = words.endsWith(' ');
  }
  return {
    add(node) {
      const { data } = node;
      if (!UNEVEN.test(data)) {
        const from = spaced && data.startsWith(' ') ? 1 : 0;
        if (from < data.length) put(node, from, data.slice(from));
        return;
      }
      let at = 0;
      while (at < data.length) {
        if (isSpace(data.charCodeAt(at)) && !INVISIBLE.test(data[at] as string)) {
          if (!spaced) put(node, at, ' ');
          at++;
        } else if (isPlain(data, at)) {
          const start = at;
          while (at < data.length && isPlain(data, at)) at++;
          // One plain space and the word after it stay in the same piece.
          while (data[at] === ' ' && at + 1 < data.length && isPlain(data, at + 1)) {
            at++;
            while (at < data.length && isPlain(data, at)) at++;
          }
          put(node, start, data.slice(start, at));
        } else at++;
      }
    },
    space() {
      if (spaced) return;
      parts.push(' ');
      length++;
      spaced = true;
    },
    length: () => length,
    take() {
      const taken = trimmed(parts.join(''), pieces);
      parts = [];
      pieces = [];
      length = 0;
      spaced = true;
      return taken;
    },
  };
}

function isPlain(data: string, at: number): boolean {
  return !isSpace(data.charCodeAt(at)) && !INVISIBLE.test(data[at] as string);
}

// Text never begins with a space; it may end with one.
function trimmed(text: string, pieces: readonly Piece[]): GatheredText {
  if (!text.endsWith(' ')) return { text, pieces };
  const end = text.length - 1;
  const last = pieces.at(-1);
  if (last === undefined || last.at + last.length <= end) return { text: text.slice(0, end), pieces };
  const kept = last.length > 1 ? [{ ...last, length: last.length - 1 }] : [];
  return { text: text.slice(0, end), pieces: [...pieces.slice(0, -1), ...kept] };
}
