import type { Span } from '../text/span.ts';
import type { Sentence } from '../words/sentence.ts';
import { changedWords } from './changed-words.ts';
import { foldWords } from './fold-text.ts';
import type { TextQuoteSelector } from './selectors.ts';
import { beginsUnspaced } from './unspaced.ts';

/** A place compared with the words that were saved. */
export interface Compared {
  /** The place, with what touches it on a side where the saved words were touched by something else. */
  readonly span: Span;
  /** Null where the words are as they were. */
  readonly warning: Sentence | null;
}

/** No figure or word is longer. Of a longer run both sides are cut at the same place. */
const MOST = 30;
/** What is printed as one ends at a space and at marks that are put around words. */
const ENDS_RUN = /[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}"';…]/u;
const SPACE = /[^\S\n]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;

/**
 * Makes a function that compares places with the words of a quote, each with what touches it without a space: "500 people" in
 * "2,500 people" says something else than it did, though each of its letters stands.
 */
export function comparedWith({ exact, prefix, suffix }: TextQuoteSelector): (text: string, place: Span) => Compared {
  const saved = printedAt(prefix + exact + suffix, { start: prefix.length, end: prefix.length + exact.length });
  return (text, place) => {
    const now = printedAt(text, place);
    const warning = now.words === saved.words ? null : changedWords(saved.words, now.words);
    if (warning === null) return { span: place, warning };
    const start = isSame(saved.before, now.before) ? place.start : place.start - now.before.length;
    const end = isSame(saved.after, now.after) ? place.end : place.end + now.after.length;
    return { span: { start, end }, warning };
  };
}

function printedAt(text: string, { start, end }: Span) {
  let [from, to] = [start, end];
  while (from > 0 && start - from < MOST && goesOn(text, from - 1)) from--;
  while (to < text.length && to - end < MOST && goesOn(text, to)) to++;
  return { before: text.slice(from, start), words: text.slice(from, to), after: text.slice(end, to) };
}

// An apostrophe goes on between letters; it or a space does between the thousands of a number.
function goesOn(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (!ENDS_RUN.test(mark)) return !beginsUnspaced(mark);
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  const isApostrophe = mark === "'" || mark === '’';
  if (isApostrophe && LETTER.test(before) && LETTER.test(after)) return true;
  return (isApostrophe || SPACE.test(mark)) && DIGIT.test(before) && DIGIT.test(after);
}

function isSame(one: string, other: string): boolean {
  return foldWords(one) === foldWords(other);
}
