import { BODY_NOUNS } from '../../languages/english/body-words.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CALENDAR,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../languages/english/clause-words.ts';
import { DOCUMENTS, PERSON_ROLES } from '../../languages/english/person-roles.ts';
import { HONORIFICS } from '../../languages/english/person-titles.ts';
import type { NameMention } from '../../text/names.ts';
import { type Frame, isCapital, lowerAt, type Stretch } from './frame.ts';

/** A noun phrase that may name a speaker. `head` is its core without what hangs on it: "spokesman" of "a spokesman for …". */
export interface NounPhrase extends Stretch {
  readonly kind: 'pronoun' | 'name' | 'common';
  readonly head: Stretch;
  /** The name that is its head, or null. */
  readonly name: NameMention | null;
}

/** Which phrase to take after an opening adverbial: the `nearest` to the verb at the end, or the `first`. */
export type Pick = 'nearest' | 'first';

const FIRM_PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you']);

/**
 * The noun phrase that a stretch of words holds before its verb, opening adverbials skipped: "she" of "but in March she".
 * `last` is taken for the phrase's end with `nearest`; with `first` the phrase ends where a verb seems to begin.
 */
export function readPhrase(frame: Frame, stretch: Stretch, pick: Pick): NounPhrase | null {
  let first = stretch.first;
  while (first <= stretch.last && isOpener(frame, first)) first++;
  if (first > stretch.last) return null;
  if (PREPOSITIONS.has(lowerAt(frame, first)) && !frame.words[first]?.name) {
    const after = afterAdverbial(frame, first, stretch.last, pick);
    if (after === null) return nameAtEnd(frame, stretch);
    first = after;
  }
  if (frame.words[first]?.kind === 'mark' && lowerAt(frame, first) !== '$') return null;
  const lower = lowerAt(frame, first);
  if (FIRM_PRONOUNS.has(lower) || (SUBJECT_PRONOUNS.has(lower) && first === stretch.last)) {
    return { first, last: first, kind: 'pronoun', head: { first, last: first }, name: null };
  }
  const headLast = endOfHead(frame, first, stretch.last, pick);
  if (headLast < first) return null;
  const head = { first, last: headLast };
  const last = pick === 'nearest' ? stretch.last : headLast;
  const name = frame.words[headLast]?.name ?? null;
  if (name !== null) return { first, last, kind: 'name', head, name };
  return { first, last, kind: 'common', head, name: null };
}

/** The phrase that begins right at an index and goes on to the right: after "said" or "according to". */
export function readPhraseRight(frame: Frame, first: number, limit: number): NounPhrase | null {
  const start = first;
  const lower = lowerAt(frame, start);
  if (FIRM_PRONOUNS.has(lower))
    return { first, last: first, kind: 'pronoun', head: { first, last: first }, name: null };
  if (!startsPhrase(frame, start)) return null;
  const headLast = endOfHead(frame, start, limit, 'nearest');
  if (headLast < start) return null;
  const name = frame.words[headLast]?.name ?? null;
  const head = { first: start, last: headLast };
  if (name !== null) return { first: start, last: headLast, kind: 'name', head, name };
  let last = headLast;
  while (last < limit && canHang(frame, last + 1, limit)) last++;
  while (last > headLast && (PREPOSITIONS.has(lowerAt(frame, last)) || DETERMINERS.has(lowerAt(frame, last)))) last--;
  return { first: start, last, kind: 'common', head, name: null };
}

/** The name whose last word stands at an index, as a phrase; null where no name ends there. */
export function nameEndingAt(frame: Frame, floor: number, last: number): NounPhrase | null {
  const name = frame.words[last]?.name ?? null;
  if (name === null) return null;
  let first = last;
  while (first > floor && frame.words[first - 1]?.name === name) first--;
  const head = { first, last };
  return { ...head, kind: 'name', head, name };
}

/** Whether a noun phrase can begin with the word at an index. */
export function startsPhrase(frame: Frame, at: number): boolean {
  const word = frame.words[at];
  if (word === undefined || word.kind === 'mark' || word.kind === 'quote') return false;
  if (CALENDAR.has(word.lower) && word.lower !== 'april' && word.lower !== 'may' && word.lower !== 'june') return false;
  return (
    word.kind === 'number' ||
    isCapital(frame, at) ||
    DETERMINERS.has(word.lower) ||
    FIRM_PRONOUNS.has(word.lower) ||
    PERSON_ROLES.has(word.lower) ||
    (!PREPOSITIONS.has(word.lower) &&
      !AUXILIARIES.has(word.lower) &&
      !CLAUSE_OPENERS.has(word.lower) &&
      !ADVERBS.has(word.lower))
  );
}

function isOpener(frame: Frame, at: number): boolean {
  const lower = lowerAt(frame, at);
  if (frame.words[at]?.name || lowerAt(frame, at + 1) === '-') return false;
  return /^(?:and|but|so|yet|or|nor|for)$/.test(lower)
    ? lower !== 'for'
    : ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly'));
}

// Where the clause's own noun phrase begins after "In May", "At a rally in the city", "On Monday".
function afterAdverbial(frame: Frame, from: number, last: number, pick: Pick): number | null {
  let found: number | null = null;
  for (let at = from + 2; at <= last; at++) {
    const lower = lowerAt(frame, at);
    const before = lowerAt(frame, at - 1);
    if (PREPOSITIONS.has(before) || before === '.' || before === '-' || DETERMINERS.has(before)) continue;
    const begins =
      FIRM_PRONOUNS.has(lower) ||
      DETERMINERS.has(lower) ||
      (isCapital(frame, at) && (!isCapital(frame, at - 1) || CALENDAR.has(before)) && !HONORIFICS_BEFORE.has(before)) ||
      (PERSON_ROLES.has(lower) && CALENDAR.has(before));
    if (!begins) continue;
    found = at;
    if (pick === 'first') return found;
  }
  return found;
}

const HONORIFICS_BEFORE = new Set([...HONORIFICS.keys(), 'the', 'of']);

function nameAtEnd(frame: Frame, stretch: Stretch): NounPhrase | null {
  const phrase = nameEndingAt(frame, stretch.first, stretch.last);
  if (phrase === null) return null;
  return PREPOSITIONS.has(lowerAt(frame, phrase.first - 1)) && phrase.first === stretch.first + 1 ? null : phrase;
}

function endOfHead(frame: Frame, first: number, limit: number, pick: Pick): number {
  let at = first;
  while (at <= limit) {
    const word = frame.words[at];
    if (word === undefined || word.kind === 'quote') break;
    const { lower } = word;
    if (word.name === null) {
      if (at > first && (PREPOSITIONS.has(lower) || CLAUSE_OPENERS.has(lower)) && !joinsNames(frame, at)) break;
      if (word.kind === 'mark' && !staysInPhrase(frame, at, limit)) break;
      if (at > first && (AUXILIARIES.has(lower) || FIRM_PRONOUNS.has(lower))) break;
      if (
        at > first &&
        (DETERMINERS.has(lower) || CALENDAR.has(lower) || ADVERBS.has(lower)) &&
        !DETERMINERS.has(lowerAt(frame, at - 1))
      )
        break;
      if (at > first && DOCUMENTS.has(lowerAt(frame, at - 1)) && /(?:ed|sent|given|written|seen)$/.test(lower)) break; // "a letter sent by"
      if (pick === 'first' && at > first && looksLikeVerb(frame, at)) break;
    }
    at++;
  }
  let last = at - 1;
  while (last >= first && frame.words[last]?.kind === 'mark') last--;
  return last;
}

// "Hall and Oates said": one phrase where names or roles stand on both sides.
function joinsNames(frame: Frame, at: number): boolean {
  return lowerAt(frame, at) === 'and' && isCapital(frame, at - 1) && isCapital(frame, at + 1);
}

function staysInPhrase(frame: Frame, at: number, limit: number): boolean {
  const mark = lowerAt(frame, at);
  const before = frame.words[at - 1];
  const after = frame.words[at + 1];
  const tight = before !== undefined && before.end === frame.words[at]?.start;
  if (mark === '.') return tight && after !== undefined && at < limit; // inside a sentence a point belongs to an abbreviation
  if (mark === '-' || mark === '/' || mark === '&' || mark === '’' || mark === "'") return after !== undefined;
  return mark === '$' || mark === '£' || mark === '€' || mark === '%';
}

// After a name or a role the next plain word is the verb; so is a word in -ed anywhere but after a determiner.
function looksLikeVerb(frame: Frame, at: number): boolean {
  const word = frame.words[at];
  const before = frame.words[at - 1];
  if (word === undefined || before === undefined || isCapital(frame, at)) return false;
  if (/['’]s?$/.test(before.text)) return false;
  if (before.name !== null) return !PERSON_ROLES.has(word.lower) && word.kind === 'word';
  if (PERSON_ROLES.has(before.lower)) return !PERSON_ROLES.has(word.lower) && word.kind === 'word';
  if ((DOCUMENTS.has(before.lower) || BODY_NOUNS.has(before.lower)) && /[^s]s$|ed$/.test(word.lower)) return true;
  return word.lower.length > 4 && word.lower.endsWith('ed') && !DETERMINERS.has(before.lower);
}

function canHang(frame: Frame, at: number, limit: number): boolean {
  const word = frame.words[at];
  if (word === undefined || word.kind === 'quote') return false;
  if (word.kind === 'mark') return staysInPhrase(frame, at, limit);
  if (CALENDAR.has(word.lower) || ADVERBS.has(word.lower) || AUXILIARIES.has(word.lower)) return false;
  if (/^(?:on|during|after|before|when|while|as|since|who|which|that|and|but|in|where|amid|over)$/.test(word.lower))
    return word.name !== null;
  return !FIRM_PRONOUNS.has(word.lower);
}
