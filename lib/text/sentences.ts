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

/** The sentence of a sorted list that holds an offset, or null. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle] as Span;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}

function endsHere(text: string, paragraph: Span, at: number, end: number): boolean {
  if (!isSpace(text.charCodeAt(end))) return false;
  let next = end;
  while (next < paragraph.end && (isSpace(text.charCodeAt(next)) || OPENERS.has(text[next] as string))) next++;
  const following = text[next];
  if (following === undefined) return true;
  if (following !== following.toUpperCase()) return false; // a lower-case word goes on
  return text[at] !== '.' || end > at + 1 || !isAbbreviation(text, paragraph.start, at, following);
}

function isAbbreviation(text: string, floor: number, point: number, following: string): boolean {
  let start = point;
  while (start > floor && !isSpace(text.charCodeAt(start - 1)) && !OPENERS.has(text[start - 1] as string)) start--;
  const word = text.slice(start, point);
  if (word.length === 1 && word >= 'A' && word <= 'Z') return true; // an initial: "J. Smith"
  const known = word.toLowerCase();
  if (/^(no|nos|art|fig|ch|vol)$/.test(known)) return following >= '0' && following <= '9';
  return ABBREVIATIONS.has(known);
}
