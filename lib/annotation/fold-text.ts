import { isSpace, type Span } from '../text/span.ts';

/** A text without what differs only in typography, and the way back from its offsets to those of the text as it is. */
export interface FoldedText {
  readonly folded: string;
  /** The span of the text that a span of the folded one stands for. */
  spanOf(folded: Span): Span;
}

const SINGLE_QUOTES = '‘’‚‛′ʼ`´';
const DOUBLE_QUOTES = '“”„‟″«»';
const DASHES = '‐‑‒–—―−';
const UNSEEN = '\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f';

const PLAIN: ReadonlyMap<number, string> = new Map([
  ...[...SINGLE_QUOTES].map((mark) => [mark.charCodeAt(0), "'"] as const),
  ...[...DOUBLE_QUOTES].map((mark) => [mark.charCodeAt(0), '"'] as const),
  ...[...DASHES].map((mark) => [mark.charCodeAt(0), '-'] as const),
  ...[...UNSEEN].map((mark) => [mark.charCodeAt(0), ''] as const),
  ['…'.charCodeAt(0), '...'] as const,
]);

/**
 * Folds a text: a run of white space is one space, curly marks are straight, every dash is a hyphen, and what shows nothing is gone.
 * Capitals and figures stay: they are not typography. Linear, with four bytes a character for the way back.
 */
export function foldText(text: string): FoldedText {
  const origins = new Uint32Array(text.length * 3);
  let folded = '';
  let kept = 0;
  let length = 0;
  let isSpaced = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const special = code < 128 && code !== 96 ? undefined : PLAIN.get(code);
    const space = special === undefined && isSpace(code);
    if (special === undefined && !space) {
      origins[length++] = at;
      isSpaced = false;
      continue;
    }
    const plain = special ?? (isSpaced ? '' : ' ');
    folded += text.slice(kept, at) + plain;
    kept = at + 1;
    for (let more = 0; more < plain.length; more++) origins[length++] = at;
    if (plain !== '') isSpaced = space;
  }
  folded += text.slice(kept);
  const originOf = (at: number) => (at < length ? (origins[at] as number) : text.length);
  return {
    folded,
    spanOf: ({ start, end }) => ({
      start: originOf(start),
      end: end > start ? originOf(end - 1) + 1 : originOf(start),
    }),
  };
}

/** A short text folded, without space at its ends. */
export function foldWords(text: string): string {
  return foldText(text).folded.trim();
}
