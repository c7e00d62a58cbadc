import type { Span } from '../text/span.ts';
import { nearest } from './approximate.ts';
import { type FoldedText, foldWords } from './fold-text.ts';
import { likelyStretches } from './likely-stretches.ts';
import type { TextQuoteSelector } from './selectors.ts';
import { beginsUnspaced } from './unspaced.ts';

/** Of the characters of the words, this share must be as it was. */
const LEAST_ALIKE = 0.85;
/** Words that stand in more places than this are told apart by nothing. */
const MOST_PLACES = 300;
/** Of longer words only both ends are looked for: the middle is compared when they are found. */
const LONG = 1000;
const END = 200;
/** What stands between two contexts is looked at for words as few as these characters. */
const SHORT = 60;

/** The places where some words stand, in a folded text or in one as it is, if they are whole words as those of the quote are. */
export function verbatimPlaces(
  { folded, spanOf }: FoldedText,
  { exact, prefix, suffix }: TextQuoteSelector,
  words: string,
): Span[] {
  const [cutsBefore, cutsAfter] = [cuts(prefix, exact), cuts(exact, suffix)];
  const places: Span[] = [];
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length)) {
    const end = at + words.length;
    const isWhole =
      cuts(folded.slice(0, at), folded.slice(at, end)) === cutsBefore &&
      cuts(folded.slice(at, end), folded.slice(end)) === cutsAfter;
    if (isWhole) places.push(spanOf({ start: at, end }));
    if (places.length > MOST_PLACES) return [];
  }
  return places;
}

/** The places where the words stand with few of their characters changed. */
export function alikePlaces({ folded, spanOf }: FoldedText, { exact }: TextQuoteSelector): Span[] {
  const words = foldWords(exact);
  if (words.length <= LONG) return nearestPlaces(folded, words).map((place) => spanOf(wholeWords(folded, place)));
  const heads = nearestPlaces(folded, words.slice(0, END));
  const tails = nearestPlaces(folded, words.slice(-END));
  return heads.flatMap(({ start }) =>
    tails.flatMap(({ end }) =>
      Math.abs(end - start - words.length) < words.length * (1 - LEAST_ALIKE) ? [spanOf({ start, end })] : [],
    ),
  );
}

function nearestPlaces(folded: string, words: string): Span[] {
  const maxErrors = Math.floor(words.length * (1 - LEAST_ALIKE));
  return likelyStretches(folded, words, maxErrors).flatMap(
    (stretch) => nearest(folded, stretch, words, maxErrors) ?? [],
  );
}

/** For few words: what now stands between the words that stood before them and those that stood after. */
export function placesBetween({ folded, spanOf }: FoldedText, { exact, prefix, suffix }: TextQuoteSelector): Span[] {
  const words = foldWords(exact);
  const before = foldWords(prefix).split(' ').slice(-3).join(' ');
  const after = foldWords(suffix).split(' ').slice(0, 3).join(' ');
  if (words.length > SHORT || before === '' || after === '') return [];
  const places: Span[] = [];
  for (let at = folded.indexOf(before); at >= 0; at = folded.indexOf(before, at + 1)) {
    const start = at + before.length;
    const end = folded.slice(start, start + 2 * words.length + 20).indexOf(after) + start;
    if (end < start || folded.slice(start, end).trim() === '') continue;
    const [from, to] = [
      folded.charAt(start) === ' ' ? start + 1 : start,
      folded.charAt(end - 1) === ' ' ? end - 1 : end,
    ];
    places.push(spanOf({ start: from, end: to }));
    if (places.length > MOST_PLACES) return [];
  }
  return places;
}

// A change at the edge of the words may have been left out, or half a word taken in.
function wholeWords(folded: string, place: Span): Span {
  let { start, end } = place;
  while (start > 0 && cuts(folded.charAt(start - 1), folded.charAt(start))) start--;
  while (end < folded.length && cuts(folded.charAt(end - 1), folded.charAt(end))) end++;
  return { start, end };
}

const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}\p{M}]/u;

// Whether one text ends, and the next begins, in the middle of a word or number.
function cuts(one: string, next: string): boolean {
  const begins = next.slice(0, 2);
  return ENDS_IN_WORD.test(one.slice(-2)) && BEGINS_WITH_WORD.test(begins) && !beginsUnspaced(begins);
}
