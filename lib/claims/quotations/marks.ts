import { isSpace, type Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { isTypedDash } from './dashes.ts';
import type { Lexicon } from './lexicon.ts';

/** Marks that pair with each other: “ ” „ and ", ‘ ’ ‚ and ', « », ‹ ›; `dash` for a turn of a dialogue, which nothing closes. */
export type MarkFamily = 'double' | 'single' | 'angle' | 'small-angle' | 'dash';

/** What a mark could do where it stands; `either` for a straight mark between two spaces or two letters. */
export type MarkSense = 'open' | 'close' | 'either';

/** One quotation mark in a text; apostrophes are left out. */
export interface Mark {
  readonly at: number;
  /** The index of its last character: two apostrophes make one mark in text from typewriters and wires. */
  readonly last: number;
  readonly family: MarkFamily;
  readonly sense: MarkSense;
  readonly straight: boolean;
  /** A closing single mark that may be the apostrophe of a plural ("the miners’ leader"). */
  readonly doubtful: boolean;
}

/** The quotation marks of a paragraph, in order, found among its tokens: an apostrophe inside a word is part of the word. */
export function findMarks(text: string, paragraph: Span, tokens: readonly Token[], lexicon: Lexicon): Mark[] {
  const marks: Mark[] = [];
  let read = paragraph.start;
  for (const { kind, start } of tokens) {
    if (kind !== 'mark' || start < read || !mayBeMark(text.charCodeAt(start))) continue;
    const mark = markAt(text, start, paragraph, lexicon);
    if (mark === null) continue;
    marks.push(mark);
    read = mark.last + 1;
  }
  return marks;
}

// All but a few characters of a text are told by one comparison.
function mayBeMark(code: number): boolean {
  if (code < 0xab) return code === 0x22 || code === 0x27 || code === 0x60;
  return code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x203a) || code === 0xff02;
}

function markAt(text: string, at: number, paragraph: Span, lexicon: Lexicon): Mark | null {
  const code = text.charCodeAt(at);
  const twin = (code === 0x27 || code === 0x60) && text.charCodeAt(at + 1) === code && at + 1 < paragraph.end;
  if (twin) return { ...make(at, 'double', straightSense(text, at, paragraph, 2), true), last: at + 1 };
  switch (code) {
    case 0x201c: // “
    case 0x201d: // ”
    case 0x201e: // „
    case 0x201f: // ‟
      return make(at, 'double', curlySense(text, at, paragraph, lexicon), false);
    case 0x22: // "
    case 0xff02: // full width
      return make(at, 'double', straightSense(text, at, paragraph), true);
    case 0xab: // «
    case 0xbb: // »
      return make(at, 'angle', curlySense(text, at, paragraph, lexicon), false);
    case 0x2039: // ‹
    case 0x203a: // ›
      return make(at, 'small-angle', curlySense(text, at, paragraph, lexicon), false);
    case 0x2018: // ‘
    case 0x201a: // ‚
    case 0x201b: // ‛
      return single(text, at, paragraph, lexicon, lexicon.closing.has(text.charAt(at)));
    case 0x2019: // ’
    case 0x27: // '
    case 0x60: // `
      return single(text, at, paragraph, lexicon, true);
    default:
      return null;
  }
}

function make(at: number, family: MarkFamily, sense: MarkSense, straight: boolean, doubtful = false): Mark {
  return { at, last: at, family, sense, straight, doubtful };
}

// What the language says of a mark, unless it is turned the wrong way round: an opening one glued to the word before, a
// closing one before a word.
function curlySense(text: string, at: number, paragraph: Span, lexicon: Lexicon): MarkSense {
  const [before, after] = neighbours(text, at, paragraph);
  if (lexicon.closing.has(text.charAt(at)))
    return before === '' || (isGap(before) && after !== '' && isWordy(after)) ? 'open' : 'close';
  const ends = after === '' || isGap(after) || isClosingPoint(after);
  return ends && !opensAfter(before) && !isTypedDash(before) && !isMark(before) ? 'close' : 'open';
}

function straightSense(text: string, at: number, paragraph: Span, length = 1): MarkSense {
  const [before] = neighbours(text, at, paragraph);
  const [, after] = neighbours(text, at + length - 1, paragraph);
  const opens = opensAfter(before) && after !== '' && !isGap(after);
  const closes = before !== '' && !isGap(before) && !isBracketOpen(before) && (after === '' || !isWordy(after));
  if (opens && !closes) return 'open';
  if (closes && !opens) return 'close';
  return 'either';
}

function single(text: string, at: number, paragraph: Span, lexicon: Lexicon, mayClose: boolean): Mark | null {
  const [before, after] = neighbours(text, at, paragraph);
  if (isWordy(before) && isWordy(after)) return null; // an apostrophe inside a word
  if (opensAfter(before) && isWordyOrMark(after)) {
    if (text.charCodeAt(at) === 0x2019) return null; // ’90s, ’em: the mark itself says that nothing opens
    return isElision(text, at + 1, paragraph.end, lexicon) ? null : make(at, 'single', 'open', text[at] !== '‘');
  }
  if (!mayClose || before === '' || isGap(before)) return null;
  const doubtful = /[sz]/i.test(before) || (/n/i.test(before) && /i/i.test(text[at - 2] ?? ''));
  return make(
    at,
    'single',
    'close',
    text[at] === "'",
    doubtful && isGap(after) && startsLower(text, at + 1, paragraph),
  );
}

function isElision(text: string, from: number, end: number, { speech: { elisions } }: Lexicon): boolean {
  let to = from;
  while (to < end && to - from < 6 && isWordy(text[to] as string)) to++;
  const word = text.slice(from, to).toLowerCase();
  const closed = text[to] === "'" || text[to] === '’'; // 'n' and 'em' alone in marks are words quoted
  return (!closed && elisions.has(word)) || /^\d\d(?:s|$)/.test(word) || (word === 'n' && closed);
}

function startsLower(text: string, from: number, paragraph: Span): boolean {
  let at = from;
  while (at < paragraph.end && isGap(text[at] as string)) at++;
  const letter = at < paragraph.end ? (text[at] as string) : '';
  return letter !== letter.toUpperCase();
}

function neighbours(text: string, at: number, { start, end }: Span): readonly [before: string, after: string] {
  return [at > start ? (text[at - 1] as string) : '', at + 1 < end ? (text[at + 1] as string) : ''];
}

function opensAfter(before: string): boolean {
  return (
    before === '' || isGap(before) || isBracketOpen(before) || isTypedDash(before) || isMark(before) || before === '/'
  );
}

function isGap(char: string): boolean {
  return char !== '' && isSpace(char.charCodeAt(0));
}

function isBracketOpen(char: string): boolean {
  return char === '(' || char === '[' || char === '{';
}

function isMark(char: string): boolean {
  return char !== '' && '"“”„‘’‚\'«»‹›'.includes(char);
}

function isClosingPoint(char: string): boolean {
  return char !== '' && ',.;:?!)'.includes(char);
}

function isWordy(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128) return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
  return code >= 0xc0 && char.toLowerCase() !== char.toUpperCase();
}

function isWordyOrMark(char: string): boolean {
  return char !== '' && !isGap(char) && !isClosingPoint(char);
}
