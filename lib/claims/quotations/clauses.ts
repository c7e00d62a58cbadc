import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, SUBJECT_PRONOUNS } from '../../languages/english/clause-words.ts';
import { PERSON_ROLES } from '../../languages/english/person-roles.ts';
import { type Frame, isCapital, lowerAt, type Stretch } from './frame.ts';

const DASHES = new Set(['—', '–', '―']);

/** A sentence cut at commas, semicolons, colons, dashes and brackets. */
export function segmentsOf(frame: Frame, stretch: Stretch): Stretch[] {
  const segments: Stretch[] = [];
  let first = stretch.first;
  for (let at = stretch.first; at <= stretch.last + 1; at++) {
    const ends = at > stretch.last || (frame.words[at]?.kind === 'mark' && isBreak(lowerAt(frame, at)));
    if (!ends) continue;
    if (at > first) segments.push({ first, last: at - 1 });
    first = at + 1;
  }
  return segments;
}

/** The last word before the next comma, dash or bracket. */
export function endOfSegment(frame: Frame, first: number, last: number): number {
  let at = first;
  while (at < last && !(frame.words[at + 1]?.kind === 'mark' && isBreak(lowerAt(frame, at + 1)))) at++;
  return at;
}

/** Whether a quotation or a mark that parts clauses stands at an index. */
export function isBreakAt(frame: Frame, at: number): boolean {
  const word = frame.words[at];
  return word === undefined || word.kind === 'quote' || (word.kind === 'mark' && isBreak(word.lower));
}

/** Whether a clause cannot reach over the word at an index: a mark, a quotation, or a word that opens another clause. */
export function isBoundary(frame: Frame, at: number): boolean {
  const word = frame.words[at];
  if (word === undefined || word.kind === 'quote') return true;
  if (word.kind === 'mark') return isBreak(word.lower);
  if (word.name !== null) return false;
  if (word.lower === 'and') {
    if (PERSON_ROLES.has(lowerAt(frame, at - 1)) && !DETERMINERS.has(lowerAt(frame, at + 1)))
      return isPronounOrVerb(frame, at + 1);
    return !(isCapital(frame, at - 1) && isCapital(frame, at + 1));
  }
  return CLAUSE_OPENERS.has(word.lower);
}

function isPronounOrVerb(frame: Frame, at: number): boolean {
  const lower = lowerAt(frame, at);
  return (
    SUBJECT_PRONOUNS.has(lower) || AUXILIARIES.has(lower) || lower.endsWith('ed') || Boolean(frame.words[at]?.name)
  );
}

function isBreak(mark: string): boolean {
  return ',;:()[]'.includes(mark) || DASHES.has(mark);
}

/** Whether a word joins two verbs of one subject. */
export function isConjunction(lower: string): boolean {
  return lower === 'and' || lower === 'but' || lower === 'or' || lower === 'then';
}

/** Whether a mark is a dash of the kind that parts clauses. */
export function isDash(mark: string): boolean {
  return DASHES.has(mark);
}
