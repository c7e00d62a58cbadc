import { isSpace, type Span, trimSpan } from './span.ts';

// Points that end no sentence: titles, ranks, months, states and the like, as English news prints them.
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev hon sir st sgt capt lt col gen maj cpl cmdr adm gov sen rep supt insp det const pres ' +
    'jr sr bros no nos vs v art fig ch pp vol ed approx est dept inc ltd co corp cf al ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn ' +
    'tex vt va wash wis wyo e.g i.e a.m p.m u.s u.k u.n e.u d.c'
  ).split(' '),
);
// Abbreviations that often end a sentence too, and the words that open the next one: "in the U.S. The company".
const MAY_END = new Set('u.s u.k u.n e.u d.c a.m p.m inc ltd co corp jr sr'.split(' '));
// Before a number only: "No. 14", but "No." is an answer.
const NUMBERED = new Set('no nos art fig ch vol'.split(' '));
const OPENING_WORDS = new Set(
  (
    'the a an this that these those it its he she his her they their we our you i there here in on at for from by with ' +
    'as to but and or so if when while where after before since until during despite although because however meanwhile ' +
    'last next some many most both such another one two no not now then what who why how'
  ).split(' '),
);
// No abbreviation is longer; keeps a text without spaces linear.
const LONGEST_WORD = 16;
const MARKS = /[.!?…]/g;

/**
 * The sentences of one paragraph, trimmed, in order. A point after an abbreviation, an initial or before a lower-case
 * word does not end one. `Intl.Segmenter` was measured ten times slower and splits after "Mr." and "U.S.".
 */
export function findSentences(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  // Its own copy, so that a search for the next mark never runs on into the rest of the text.
  const words = text.slice(paragraph.start, paragraph.end);
  let start = 0;
  MARKS.lastIndex = 0;
  while (MARKS.test(words)) {
    const at = MARKS.lastIndex - 1;
    let end = at + 1;
    while (end < words.length && isCloser(words.charCodeAt(end))) end++;
    if (end < words.length && !endsHere(words, at, end)) continue;
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

function endsHere(text: string, at: number, end: number): boolean {
  if (!isSpace(text.charCodeAt(end))) return end === at + 1 && isRunOn(text, at);
  let next = end;
  while (next < text.length && (isSpace(text.charCodeAt(next)) || isOpener(text.charCodeAt(next)))) next++;
  const following = text[next];
  if (following === undefined) return true;
  if (following !== following.toUpperCase()) return false; // a lower-case word goes on
  return text.charCodeAt(at) !== POINT || end > at + 1 || !isAbbreviation(text, at, next);
}

// "…the tally.While others": a point between a lower-case word and a capitalised one, where a line break was lost.
function isRunOn(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== POINT || at < 3 || at + 2 >= text.length) return false;
  if (!isUpper(text.charCodeAt(at + 1)) || !isLower(text.charCodeAt(at + 2))) return false;
  for (let back = 1; back <= 3; back++) if (!isLower(text.charCodeAt(at - back))) return false;
  return !ABBREVIATIONS.has(wordBefore(text, at).toLowerCase());
}

function isAbbreviation(text: string, point: number, next: number): boolean {
  const word = wordBefore(text, point);
  if (word.length === 1 && word >= 'A' && word <= 'Z') return true; // an initial: "J. Smith"
  if (word.length > LONGEST_WORD) return false;
  const known = word.toLowerCase();
  const following = text[next] ?? '';
  if (NUMBERED.has(known)) return following >= '0' && following <= '9';
  if (MAY_END.has(known)) return !OPENING_WORDS.has(wordAfter(text, next).toLowerCase());
  return ABBREVIATIONS.has(known);
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

const POINT = 46;

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
  return isLower(code | 32);
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}
