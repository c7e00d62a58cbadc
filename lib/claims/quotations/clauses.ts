import type { SpeechGrammar } from '../../languages/speech-words.ts';
import { isDash } from './dashes.ts';
import { type Frame, factsAt, isCapital, type Stretch } from './frame.ts';
import type { Lexicon } from './lexicon.ts';

/** A sentence cut at commas, semicolons, colons, dashes and brackets. */
export function segmentsOf(frame: Frame, stretch: Stretch): Stretch[] {
  const segments: Stretch[] = [];
  let first = stretch.first;
  for (let at = stretch.first; at <= stretch.last + 1; at++) {
    const ends = at > stretch.last || isBreakMark(frame, at);
    if (!ends) continue;
    if (at > first) segments.push({ first, last: at - 1 });
    first = at + 1;
  }
  return segments;
}

/** The first of those segments that begins at or after a word; null where only marks are left. */
export function nextSegment(frame: Frame, from: number, last: number): Stretch | null {
  let first = from;
  while (first <= last && isBreakMark(frame, first)) first++;
  if (first > last) return null;
  return { first, last: endOfSegment(frame, first, last) };
}

/** The last word before the next comma, dash or bracket. */
export function endOfSegment(frame: Frame, first: number, last: number): number {
  let at = first;
  while (at < last && !isBreakMark(frame, at + 1)) at++;
  return at;
}

/** Whether a quotation or a mark that parts clauses stands at an index. */
export function isBreakAt(frame: Frame, at: number): boolean {
  const word = frame.words[at];
  return (
    word === undefined || word.kind === 'quote' || (word.kind === 'mark' && word.name === null && isBreak(word.lower))
  );
}

/** Whether a clause cannot reach over the word at an index: a mark, a quotation, or a word that opens another clause. */
export function isBoundary(frame: Frame, at: number): boolean {
  const word = frame.words[at];
  if (word === undefined || word.kind === 'quote') return true;
  if (word.name !== null) return false;
  if (word.kind === 'mark') return isBreak(word.lower);
  if (word.facts.and) {
    if (factsAt(frame, at - 1).role && !factsAt(frame, at + 1).determiner) return isPronounOrVerb(frame, at + 1);
    return !(isCapital(frame, at - 1) && isCapital(frame, at + 1));
  }
  return word.facts.opener;
}

function isPronounOrVerb(frame: Frame, at: number): boolean {
  const word = frame.words[at];
  if (word === undefined) return false;
  return (
    word.facts.agrees !== null || word.facts.auxiliary || endsLike(frame, word.lower, 'past') || word.name !== null
  );
}

function isBreakMark(frame: Frame, at: number): boolean {
  const word = frame.words[at];
  return word?.kind === 'mark' && word.name === null && isBreak(word.lower); // "Marl College–Ardle" is one name
}

function isBreak(mark: string): boolean {
  switch (mark.charCodeAt(0)) {
    case 0x2c: // ,
    case 0x3b: // ;
    case 0x3a: // :
    case 0x28: // (
    case 0x29: // )
    case 0x5b: // [
    case 0x5d: // ]
      return true;
    default:
      return isDash(mark);
  }
}

/** Whether a word ends as adverbs, gerunds, past forms or plurals of the language do. */
export function endsLike(frame: Frame, word: string, what: keyof SpeechGrammar['endings']): boolean {
  const ending = frame.lexicon.speech.grammar.endings[what];
  return ending !== '' && word.endsWith(ending);
}

/** Whether a word may be a plural by its end: "traders", but neither "press" nor "famous". */
export function isPlural({ lexicon }: { readonly lexicon: Lexicon }, word: string): boolean {
  const { endings, singularEndings } = lexicon.speech.grammar;
  if (endings.plural === '' || word.length < 2 || !word.endsWith(endings.plural)) return false;
  return !singularEndings.some((ending) => word.endsWith(ending));
}

/** Whether a word in lower case is an adverb by the list or by its end: "also", "famously". */
export function isAdverb(frame: Frame, at: number): boolean {
  const word = frame.words[at];
  if (word === undefined) return false;
  if (word.facts.adverb) return true;
  return word.lower.length > 4 && !word.capital && !word.facts.adverbLookalike && endsLike(frame, word.lower, 'adverb');
}

/** The word before a quotation and the article that may stand right before it: "as" of "as a “farce”". */
export function beforeArticle(frame: Frame, quote: number): number {
  return factsAt(frame, quote - 1).article ? quote - 2 : quote - 1;
}
