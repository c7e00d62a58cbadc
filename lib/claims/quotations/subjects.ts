import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../languages/english/clause-words.ts';
import { DOCUMENTS, PERSON_ROLES } from '../../languages/english/person-roles.ts';
import type { Cue } from './cues.ts';
import { type Frame, isCapital, lowerAt, type Stretch } from './frame.ts';
import { type NounPhrase, readPhrase, readPhraseRight, startsPhrase } from './noun-phrases.ts';

/** Where the subject of a cue is: a phrase, another cue whose subject it shares, the sentence's own, or nowhere. */
export type Subject =
  | { readonly at: 'phrase'; readonly phrase: NounPhrase }
  | { readonly at: 'cue'; readonly cue: number }
  | { readonly at: 'sentence' }
  | { readonly at: 'nowhere' };

const NOWHERE: Subject = { at: 'nowhere' };
const SENTENCE: Subject = { at: 'sentence' };
const DASHES = new Set(['—', '–', '―']);
// How far to look back for a document or a pronoun: beyond these words another clause is likely.
const REACH = 10;

/** The subject of the cue at an index among its sentence's cues. Walks left from the cue, each word once. */
export function findSubject(frame: Frame, sentence: Stretch, cues: readonly Cue[], index: number): Subject {
  const cue = cues[index] as Cue;
  if (cue.form === 'source') return asPhrase(readPhraseRight(frame, cue.last + 1, sentence.last));
  if (cue.form === 'passive') return agentOf(frame, cue, sentence);
  const before = cue.first - 1;
  if (cue.form === 'participle') return participleSubject(frame, sentence, cues, index);
  if (before < sentence.first) return NOWHERE;
  const lower = lowerAt(frame, before);
  if (lower === 'who' || lower === 'which' || lower === 'that') return antecedent(frame, sentence, before);
  if (isConjunction(lower) || (lower === ',' && isConjunction(lowerAt(frame, before - 1)))) return shared(index);
  if (lower === ',' || lower === ')' || DASHES.has(lower))
    return acrossApposition(frame, sentence, cues, index, before);
  if (frame.words[before]?.kind === 'quote' || (frame.words[before]?.kind === 'mark' && lower !== '.' && lower !== '’'))
    return NOWHERE;
  const floor = index > 0 ? (cues[index - 1] as Cue).last + 1 : sentence.first;
  const subject = clauseSubject(frame, floor, before, cue.form === 'infinitive', index);
  return isNaming(frame, cue, subject) ? NOWHERE : subject;
}

// "a charity called “…”" names the charity, and nobody speaks.
function isNaming(frame: Frame, cue: Cue, subject: Subject): boolean {
  if (cue.kind !== 'label' || cue.first !== cue.verb || subject.at !== 'phrase' || subject.phrase.kind !== 'common')
    return false;
  return (
    /^an?$/.test(lowerAt(frame, subject.phrase.first)) && !PERSON_ROLES.has(lowerAt(frame, subject.phrase.head.last))
  );
}

/** The noun phrase that a sentence is about: the first clause's subject, opening adverbials and participles skipped. */
export function mainSubject(frame: Frame, sentence: Stretch): NounPhrase | null {
  const segments = segmentsOf(frame, sentence);
  for (const [index, segment] of segments.entries()) {
    if (frame.words[segment.first]?.kind === 'quote') continue;
    const opener = lowerAt(frame, segment.first);
    if (CLAUSE_OPENERS.has(opener) && opener !== 'and' && opener !== 'so') continue;
    if (opener.endsWith('ing') && !frame.words[segment.first]?.name && !isCapital(frame, segment.first + 1)) continue;
    if (/^(?:asked|speaking|pressed|born|told|according|given|based)$/.test(opener)) continue;
    const phrase = readPhrase(frame, segment, 'first');
    if (phrase === null || (phrase.last >= segment.last && phrase.kind === 'common')) continue;
    const described = /^(?:an?|once|now)$/.test(lowerAt(frame, segment.first)) ? segments[index + 1] : undefined;
    const named = described === undefined ? null : readPhrase(frame, described, 'first'); // "A former nurse, Lee was …"
    return named?.kind === 'name' && named.first === described?.first && named.last < described.last ? named : phrase;
  }
  return null;
}

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

function asPhrase(phrase: NounPhrase | null): Subject {
  return phrase === null ? NOWHERE : { at: 'phrase', phrase };
}

function shared(index: number): Subject {
  return index > 0 ? { at: 'cue', cue: index - 1 } : SENTENCE;
}

// "was described by the mayor as “…”"
function agentOf(frame: Frame, cue: Cue, sentence: Stretch): Subject {
  for (let at = cue.last + 1; at <= Math.min(cue.last + 3, sentence.last); at++) {
    if (lowerAt(frame, at) === 'by') return asPhrase(readPhraseRight(frame, at + 1, sentence.last));
  }
  return NOWHERE;
}

function participleSubject(frame: Frame, sentence: Stretch, cues: readonly Cue[], index: number): Subject {
  const cue = cues[index] as Cue;
  const before = cue.first - 1;
  if (before < sentence.first) {
    for (let at = cue.last + 1; at < sentence.last; at++) {
      if (lowerAt(frame, at) !== ',' || !startsPhrase(frame, at + 1)) continue;
      return asPhrase(readPhrase(frame, { first: at + 1, last: endOfSegment(frame, at + 1, sentence.last) }, 'first'));
    }
    return NOWHERE;
  }
  const lower = lowerAt(frame, before);
  if (lower === ',' || PREPOSITIONS.has(lower) || isConjunction(lower) || DASHES.has(lower) || lower === 'while') {
    const own = pronounBefore(frame, index > 0 ? (cues[index - 1] as Cue).last + 1 : sentence.first, before - 1);
    return own === null ? sharedByClause(cues, index) : asPhrase(own);
  }
  const document = documentBefore(frame, sentence.first, before);
  if (document !== null && /^(?:from|by)$/.test(lowerAt(frame, document.head.last + 1))) return asPhrase(document);
  // "with the mayor calling it “…”", "footage of her saying": the phrase right before; a document speaks for its sender.
  const floor = index > 0 ? (cues[index - 1] as Cue).last + 1 : sentence.first;
  if (frame.words[before]?.name || (PERSON_ROLES.has(lower) && hasBefore(frame, floor, before, 'with')))
    return clauseSubject(frame, floor, before, false, index);
  return shared(index);
}

// The clause's own "he" or "she", where no other cue stands between it and the participle.
function pronounBefore(frame: Frame, floor: number, last: number): NounPhrase | null {
  for (let at = last; at >= floor && at > last - 2 * REACH && frame.words[at]?.kind !== 'quote'; at--) {
    if (!/^(?:he|she)$/.test(lowerAt(frame, at))) continue;
    const head = { first: at, last: at };
    return { ...head, kind: 'pronoun', head, name: null };
  }
  return null;
}

// A participle hangs on the clause, not on an infinitive or a verb of doing inside it.
function sharedByClause(cues: readonly Cue[], index: number): Subject {
  for (let at = index - 1; at >= 0; at--) {
    const cue = cues[at] as Cue;
    if (!cue.weak && cue.form !== 'infinitive' && cue.form !== 'passive') return { at: 'cue', cue: at };
  }
  return SENTENCE;
}

function antecedent(frame: Frame, sentence: Stretch, relative: number): Subject {
  let last = relative - 1;
  if (lowerAt(frame, last) === ',') last--;
  else if (!frame.words[last]?.name) {
    // "anybody who complains" tells whom is meant, not who spoke; "a letter that says" speaks.
    return asPhrase(documentBefore(frame, sentence.first, last));
  }
  let first = last;
  while (first > sentence.first && !isBoundary(frame, first - 1)) first--;
  if (last < first) return NOWHERE;
  const named = nameEndingAt(frame, first, last);
  return asPhrase(named ?? readPhrase(frame, { first, last }, 'nearest'));
}

// "a statement from the club [saying]", "a letter [that says]": the document and what hangs on it.
function documentBefore(frame: Frame, floor: number, last: number): NounPhrase | null {
  for (let at = last; at >= floor && at > last - REACH && !isBreakAt(frame, at); at--) {
    if (!DOCUMENTS.has(lowerAt(frame, at)) || frame.words[at]?.name) continue;
    let first = at;
    while (first > floor && !DETERMINERS.has(lowerAt(frame, first)) && !isBoundary(frame, first - 1)) first--;
    return { first, last, kind: 'common', head: { first, last: at }, name: null };
  }
  return null;
}

function nameEndingAt(frame: Frame, floor: number, last: number): NounPhrase | null {
  const name = frame.words[last]?.name ?? null;
  if (name === null) return null;
  let first = last;
  while (first > floor && frame.words[first - 1]?.name === name) first--;
  const head = { first, last };
  return { ...head, kind: 'name', head, name };
}

function clauseSubject(frame: Frame, floor: number, last: number, whole: boolean, index: number): Subject {
  let first = last;
  for (;;) {
    while (first > floor && !isBoundary(frame, first - 1) && (whole || !AUXILIARIES.has(lowerAt(frame, first - 1))))
      first--;
    const phrase = readPhrase(frame, { first, last }, whole ? 'first' : 'nearest');
    if (phrase !== null) return asPhrase(phrase);
    const boundary = first - 1;
    if (boundary <= floor || !PREPOSITIONS.has(lowerAt(frame, boundary))) return shared(index);
    first = boundary;
  }
}

/**
 * The subject before one or more appositions: "Ann Lee, 43, head of the board, said". Segments are read right to left; a
 * bare name wins, a description waits for the name it describes.
 */
function acrossApposition(
  frame: Frame,
  sentence: Stretch,
  cues: readonly Cue[],
  index: number,
  comma: number,
): Subject {
  const told = cues.findLast(
    (cue, at) => at < index && !cue.weak && cue.kind === 'say' && !isInRelative(frame, sentence, cue),
  );
  const floor = told === undefined ? sentence.first : told.last + 1;
  const segments = segmentsOf(frame, { first: afterQuote(frame, floor, comma - 1), last: comma - 1 });
  let described: NounPhrase | null = null;
  for (let s = segments.length - 1; s >= 0 && s > segments.length - 9; s--) {
    const segment = segments[s] as Stretch;
    const opener = lowerAt(frame, segment.first);
    if (frame.words[segment.first]?.kind === 'number' || /^(?:who|whose|whom|which|where)$/.test(opener)) continue;
    if (PREPOSITIONS.has(opener) && !described) {
      const inside = readPhrase(frame, segment, 'nearest');
      if (inside?.kind !== 'pronoun' && s > 0) continue;
    }
    if (isPartyTag(frame, segment) || opener.endsWith('ing')) continue;
    const phrase = readPhrase(frame, segment, 'nearest');
    if (phrase === null) continue;
    if (phrase.kind === 'pronoun') return asPhrase(phrase);
    if (phrase.kind === 'name' && !isPlaceLike(frame, phrase, segments[s - 1])) return asPhrase(phrase);
    if (phrase.kind === 'common' && isPersonal(frame, phrase)) described ??= phrase;
  }
  return described === null ? shared(index) : asPhrase(described);
}

// Inside "who has warned that …": the clause belongs to the apposition, and its subject is still to come.
function isInRelative(frame: Frame, sentence: Stretch, cue: Cue): boolean {
  for (let at = cue.first; at >= sentence.first && !isBreakAt(frame, at); at--) {
    if (/^(?:who|which|whose|whom)$/.test(lowerAt(frame, at))) return true;
  }
  return false;
}

function afterQuote(frame: Frame, floor: number, last: number): number {
  for (let at = last; at >= floor; at--) {
    const lower = lowerAt(frame, at);
    if (frame.words[at]?.kind === 'quote' || lower === ':' || lower === ';') return at + 1;
  }
  return floor;
}

// "R-Ohio", "D-N.Y.", "Republican of Maine": says where a member sits, names nobody.
function isPartyTag(frame: Frame, segment: Stretch): boolean {
  const opener = frame.words[segment.first];
  if (opener === undefined) return true;
  if (opener.text.length === 1 && lowerAt(frame, segment.first + 1) === '-') return true;
  return PERSON_ROLES.has(opener.lower) && /^(?:of|for|from)$/.test(lowerAt(frame, segment.first + 1));
}

// "Dover, Kent, said": a lone capitalised word after a segment that itself ends in a name.
function isPlaceLike(frame: Frame, phrase: NounPhrase, left: Stretch | undefined): boolean {
  return (
    phrase.last - phrase.first < 2 &&
    left !== undefined &&
    frame.words[left.last]?.name != null &&
    /^(?:in|at|of|near|from)$/.test(beforeName(frame, left.last))
  );
}

function beforeName(frame: Frame, at: number): string {
  const name = frame.words[at]?.name;
  let first = at;
  while (first > 0 && frame.words[first - 1]?.name === name) first--;
  return lowerAt(frame, first - 1);
}

function isPersonal(frame: Frame, phrase: NounPhrase): boolean {
  const head = lowerAt(frame, phrase.head.last);
  return (
    PERSON_ROLES.has(head) ||
    PERSON_ROLES.has(head.replace(/s$/, '')) ||
    DOCUMENTS.has(head) ||
    DETERMINERS.has(lowerAt(frame, phrase.first))
  );
}

function endOfSegment(frame: Frame, first: number, last: number): number {
  let at = first;
  while (at < last && !(frame.words[at + 1]?.kind === 'mark' && isBreak(lowerAt(frame, at + 1)))) at++;
  return at;
}

function isBreakAt(frame: Frame, at: number): boolean {
  const word = frame.words[at];
  return word === undefined || word.kind === 'quote' || (word.kind === 'mark' && isBreak(word.lower));
}

function isBoundary(frame: Frame, at: number): boolean {
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
    SUBJECT_PRONOUNS[lower] !== undefined ||
    AUXILIARIES.has(lower) ||
    lower.endsWith('ed') ||
    Boolean(frame.words[at]?.name)
  );
}

function isBreak(mark: string): boolean {
  return ',;:()[]'.includes(mark) || DASHES.has(mark);
}

function isConjunction(lower: string): boolean {
  return lower === 'and' || lower === 'but' || lower === 'or' || lower === 'then';
}

function hasBefore(frame: Frame, floor: number, last: number, word: string): boolean {
  for (let at = last; at >= floor && at > last - 6; at--) if (lowerAt(frame, at) === word) return true;
  return false;
}
