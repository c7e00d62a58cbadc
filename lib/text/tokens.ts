import { isSpace, type Span } from './span.ts';

/** What a token is made of: `word` letters, `number` digits with their separators, `mark` one other character. */
export type TokenKind = 'word' | 'number' | 'mark';

/**
 * One token. `text` is as printed, `lower` in lower case with straight apostrophes and without what is unseen inside a word:
 * a soft hyphen or a space without width between two letters parts nothing. Hyphens in a row ("--") are read as the dash they
 * are typed for, in `text` too.
 * A word keeps an inner apostrophe ("Marlow’s", "don't"); a hyphen or dash is a mark of its own, so "year-round" is
 * three tokens without gaps. A number keeps inner separators ("12,408", "1.5") but not a unit: "£90m" is three tokens.
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
}

// Letters that lower case leaves as they are, and those that it may change: a word of small letters is not looked at again.
const SMALL = 1;
const LARGE = 2;
// Not met in any text so far: taken for a letter until its word ends, and told then.
const UNMET = 4;
const APOSTROPHE = 8;
const DIGIT = 9;
const SPACE = 10;
const MARK = 11;
const UNSEEN = 12;

// Soft hyphen, space and joiners without width, word joiner, byte-order mark.
const UNSEEN_INSIDE = /[\xad\u200b-\u200d\u2060\ufeff]/g;

// One class a code unit, so that the loop below reads each character once. Costs 64 kB of memory, saves about nine
// tenths of the time of the equivalent regular expression with `u` classes. To tell all 65,536 at once took half of the
// time in which a worker that wakes loads all that reads an article.
const CLASS = new Uint8Array(65536).fill(UNMET);

/** Splits the given span of a text (all of it by default) into tokens, in order, spaces left out. Linear in the text. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  const { end } = span;
  let at = span.start;
  while (at < end) {
    const start = at;
    const kind = classAt(text, at);
    at++;
    if (kind === SPACE || (kind === UNSEEN && isSpace(text.charCodeAt(start)))) continue;
    if (isLetter(kind)) {
      let kinds = kind;
      for (; at < end; at++) {
        const next = classAt(text, at);
        if (!isLetter(next) && !(next === APOSTROPHE && at + 1 < end && isLetter(classAt(text, at + 1)))) break;
        kinds |= next;
      }
      if ((kinds & UNMET) !== 0) {
        for (let met = start; met < at; met++) meet(text, met);
        at = start; // once more, now that it is known
        continue;
      }
      if (at < end && classAt(text, at) === UNSEEN) at = pushParted(tokens, text, start, at, end);
      else {
        const word = text.slice(start, at);
        tokens.push({
          kind: 'word',
          start,
          end: at,
          text: word,
          lower: kinds === SMALL ? word : lowerWord(word, kinds),
        });
      }
    } else if (kind === DIGIT) {
      at = endOfNumber(text, at, end);
      const number = text.slice(start, at);
      tokens.push({ kind: 'number', start, end: at, text: number, lower: number });
    } else {
      const mark = text.charAt(start);
      while (mark === '-' && at < end && text.charAt(at) === '-') at++;
      const read = at > start + 1 ? '—' : mark;
      tokens.push({ kind: 'mark', start, end: at, text: read, lower: read });
    }
  }
  return tokens;
}

// A word goes on behind what is unseen in it. Kept out of the loop that the time goes into.
function pushParted(tokens: Token[], text: string, start: number, from: number, end: number): number {
  let at = from;
  while (at < end && meet(text, at) === UNSEEN) {
    let next = at + 1;
    while (next < end && meet(text, next) === UNSEEN) next++;
    if (next >= end || !isLetter(meet(text, next))) break;
    at = endOfWord(text, next, end);
  }
  const word = text.slice(start, at);
  tokens.push({
    kind: 'word',
    start,
    end: at,
    text: word,
    lower: lowerWord(word.replace(UNSEEN_INSIDE, ''), LARGE | APOSTROPHE),
  });
  return at;
}

function endOfWord(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    const kind = meet(text, at);
    if (!isLetter(kind) && !(kind === APOSTROPHE && at + 1 < end && isLetter(meet(text, at + 1)))) break;
    at++;
  }
  return at;
}

function endOfNumber(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if ((code === 44 || code === 46) && at + 1 < end && isDigit(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

// `kinds` are the classes of its letters, added up.
function lowerWord(word: string, kinds: number): string {
  const lower = (kinds & LARGE) === 0 ? word : word.toLowerCase();
  return (kinds & APOSTROPHE) === 0 ? lower : lower.replaceAll('’', "'");
}

function classAt(text: string, at: number): number {
  return CLASS[text.charCodeAt(at)] as number;
}

// The class of a character that may never have been met.
function meet(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (CLASS[code] === UNMET) CLASS[code] = classOf(code);
  return CLASS[code] as number;
}

function isLetter(kind: number): boolean {
  return kind <= UNMET;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function classOf(code: number): number {
  if (isDigit(code)) return DIGIT;
  if (code === 39 || code === 0x2019) return APOSTROPHE;
  const character = String.fromCharCode(code);
  if (character.search(UNSEEN_INSIDE) === 0) return UNSEEN;
  if (isSpace(code)) return SPACE;
  if (code < 128) return (code | 32) < 97 || (code | 32) > 122 ? MARK : code < 97 ? LARGE : SMALL;
  if (code >= 0xd800 && code <= 0xdfff) return LARGE; // surrogates: rare scripts and emoji, kept whole as a word
  if (isGeneralMark(code) || !/[\p{L}\p{M}]/u.test(character)) return MARK;
  return character === character.toLowerCase() ? SMALL : LARGE;
}

// Dashes, quotation marks and currencies, which most texts hold: the pattern with all letters there are takes longer to
// make, the first time it is asked, than most articles take to read.
function isGeneralMark(code: number): boolean {
  return code < 0xaa || (code >= 0x2000 && code < 0x2070) || (code >= 0x20a0 && code < 0x20d0);
}
