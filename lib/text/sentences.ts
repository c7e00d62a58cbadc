import type { SentenceWords } from '../languages/text-words.ts';
import { isSpace, type Span, trimSpan } from './span.ts';

// No abbreviation is longer; keeps a text without spaces linear.
const LONGEST_WORD = 16;
const MARKS = /[.!?…]/g;
const INITIALS = /^[A-Z](?:\.[A-Z])+$/;

/**
 * The sentences of one paragraph, trimmed, in order. A point after an abbreviation, an initial or before a lower-case
 * word does not end one. `Intl.Segmenter` was measured ten times slower and splits after "Mr." and "U.S.".
 */
export function findSentences(text: string, paragraph: Span, words: SentenceWords): Span[] {
  const sentences: Span[] = [];
  // Its own copy, so that a search for the next mark never runs on into the rest of the text.
  const own = text.slice(paragraph.start, paragraph.end);
  let start = 0;
  MARKS.lastIndex = 0;
  while (MARKS.test(own)) {
    const at = MARKS.lastIndex - 1;
    let end = at + 1;
    while (end < own.length && closesAt(own, end)) end++;
    if (own.charCodeAt(end + 1) === GUILLEMET && isSpace(own.charCodeAt(end)) && !isGlued(own, end + 2)) end += 2;
    if (end < own.length && !endsHere(own, at, end, words)) continue;
    add(sentences, text, paragraph.start + start, paragraph.start + end);
    start = end;
    MARKS.lastIndex = end;
  }
  add(sentences, text, paragraph.start + start, paragraph.end);
  return sentences;
}

function add(sentences: Span[], text: string, start: number, end: number): void {
  const sentence = trimSpan(text, { start, end });
  if (sentence.end > sentence.start) sentences.push(sentence);
}

function endsHere(text: string, at: number, end: number, words: SentenceWords): boolean {
  if (!isSpace(text.charCodeAt(end))) return end === at + 1 && isRunOn(text, at, words);
  let next = end;
  while (next < text.length && (isSpace(text.charCodeAt(next)) || isOpener(text.charCodeAt(next)))) next++;
  const following = text[next];
  if (following === undefined) return true;
  if (following !== following.toUpperCase()) return false; // a lower-case word goes on
  return text.charCodeAt(at) !== POINT || end > at + 1 || !isAbbreviation(text, at, next, words);
}

// "…the tally.While others": a point between a lower-case word and a capitalised one, where a line break was lost.
function isRunOn(text: string, at: number, { abbreviations }: SentenceWords): boolean {
  if (text.charCodeAt(at) !== POINT || at < 3 || at + 2 >= text.length) return false;
  if (!isUpper(text.charCodeAt(at + 1)) || !isLower(text.charCodeAt(at + 2))) return false;
  for (let back = 1; back <= 3; back++) if (!isLower(text.charCodeAt(at - back))) return false;
  return !abbreviations.has(wordBefore(text, at).toLowerCase());
}

function isAbbreviation(text: string, point: number, next: number, words: SentenceWords): boolean {
  const word = wordBefore(text, point);
  if (word.length === 1 && word >= 'A' && word <= 'Z') return true; // an initial: "J. Smith"
  if (word.length > LONGEST_WORD) return false;
  const known = word.toLowerCase();
  const following = text[next] ?? '';
  if (words.numbered.has(known)) return following >= '0' && following <= '9';
  if (words.mayEnd.has(known) || (words.pointOrdinals && /^\d{1,2}$/.test(known))) {
    return !words.openers.has(wordAfter(text, next).toLowerCase());
  }
  if (words.abbreviations.has(known)) return true;
  return INITIALS.test(word) && !words.openers.has(wordAfter(text, next).toLowerCase()); // "A.E. Lee"
}

function wordBefore(text: string, point: number): string {
  let start = point;
  while (start > 0 && point - start <= LONGEST_WORD && !isEdge(text.charCodeAt(start - 1))) start--;
  return text.slice(start, point);
}

function wordAfter(text: string, from: number): string {
  let end = from;
  while (end < text.length && end - from <= LONGEST_WORD && isLetter(text.charCodeAt(end))) end++;
  return text.slice(from, end);
}

// German closes with the marks that open elsewhere: ".“ " and ".« ".
function closesAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isCloser(code) || (isOpener(code) && (at + 1 === text.length || isSpace(text.charCodeAt(at + 1))));
}

// Whether something but white space follows: then a guillemet opens what follows instead of closing what stands before.
function isGlued(text: string, at: number): boolean {
  return at < text.length && !isSpace(text.charCodeAt(at));
}

const POINT = 46;
const GUILLEMET = 0xbb;

function isEdge(code: number): boolean {
  return isSpace(code) || isOpener(code);
}

// " ' ( [ “ ‘ « „
function isOpener(code: number): boolean {
  if (code < 0x80) return code === 34 || code === 39 || code === 40 || code === 91;
  return code === 0x201c || code === 0x2018 || code === 0xab || code === 0x201e;
}

// " ' ) ] ” ’ »
function isCloser(code: number): boolean {
  if (code < 0x80) return code === 34 || code === 39 || code === 41 || code === 93;
  return code === 0x201d || code === 0x2019 || code === 0xbb;
}

function isLetter(code: number): boolean {
  return isLower(code | 32) || (code >= 0xc0 && code < 0x250);
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}
