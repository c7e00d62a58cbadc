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
const MAY_END = /^(?:u\.s|u\.k|u\.n|e\.u|d\.c|a\.m|p\.m|inc|ltd|co|corp|jr|sr)$/;
const OPENING_WORDS = new Set(
  (
    'the a an this that these those it its he she his her they their we our you i there here in on at for from by with ' +
    'as to but and or so if when while where after before since until during despite although because however meanwhile ' +
    'last next some many most both such another one two no not now then what who why how'
  ).split(' '),
);
// No abbreviation is longer; keeps a text without spaces linear.
const LONGEST_WORD = 16;
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '„']);

/**
 * The sentences of one paragraph, trimmed, in order. A point after an abbreviation, an initial or before a lower-case
 * word does not end one. `Intl.Segmenter` was measured ten times slower and splits after "Mr." and "U.S.".
 */
export function findSentences(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const mark = text[at];
    if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') continue;
    let end = at + 1;
    while (end < paragraph.end && CLOSERS.has(text[end] as string)) end++;
    if (end < paragraph.end && !endsHere(text, paragraph, at, end)) continue;
    const sentence = trimSpan(text, { start, end });
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
    at = end - 1;
  }
  const rest = trimSpan(text, { start, end: paragraph.end });
  if (rest.end > rest.start) sentences.push(rest);
  return sentences;
}

function endsHere(text: string, paragraph: Span, at: number, end: number): boolean {
  if (!isSpace(text.charCodeAt(end))) return end === at + 1 && isRunOn(text, paragraph, at);
  let next = end;
  while (next < paragraph.end && (isSpace(text.charCodeAt(next)) || OPENERS.has(text[next] as string))) next++;
  const following = text[next];
  if (following === undefined) return true;
  if (following !== following.toUpperCase()) return false; // a lower-case word goes on
  return text[at] !== '.' || end > at + 1 || !isAbbreviation(text, paragraph, at, next);
}

// "…the tally.While others": a point between a lower-case word and a capitalised one, where a line break was lost.
function isRunOn(text: string, paragraph: Span, at: number): boolean {
  if (text[at] !== '.' || at < paragraph.start + 3 || at + 2 >= paragraph.end) return false;
  const before = text.slice(at - 3, at);
  const after = text.slice(at + 1, at + 3);
  if (!/^[a-z]{3}$/.test(before) || !/^[A-Z][a-z]$/.test(after)) return false;
  return !ABBREVIATIONS.has(wordBefore(text, paragraph.start, at).toLowerCase());
}

function isAbbreviation(text: string, paragraph: Span, point: number, next: number): boolean {
  const word = wordBefore(text, paragraph.start, point);
  if (word.length === 1 && word >= 'A' && word <= 'Z') return true; // an initial: "J. Smith"
  const known = word.toLowerCase();
  const following = text[next] ?? '';
  if (/^(no|nos|art|fig|ch|vol)$/.test(known)) return following >= '0' && following <= '9';
  if (MAY_END.test(known)) return !OPENING_WORDS.has(wordAfter(text, paragraph.end, next).toLowerCase());
  return ABBREVIATIONS.has(known);
}

function wordBefore(text: string, floor: number, point: number): string {
  let start = point;
  while (
    start > floor &&
    point - start <= LONGEST_WORD &&
    !isSpace(text.charCodeAt(start - 1)) &&
    !OPENERS.has(text[start - 1] as string)
  )
    start--;
  return text.slice(start, point);
}

function wordAfter(text: string, ceiling: number, from: number): string {
  let end = from;
  while (end < ceiling && end - from <= LONGEST_WORD && /[A-Za-z]/.test(text[end] as string)) end++;
  return text.slice(from, end);
}
