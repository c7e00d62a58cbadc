import { FUNCTION_WORDS, PHRASE_STOPS } from '../../languages/english/function-words.ts';
import { HEDGE_SUFFIXES } from '../../languages/english/hedges.ts';
import { ORDINALS, SMALL_NUMBERS } from '../../languages/english/number-words.ts';
import { PERSON_STATES } from '../../languages/english/persons.ts';
import { PLURAL_MODIFIERS } from '../../languages/english/plurals.ts';
import { isCapital, isJoin, type Line, printedAt, type Run, touches, wordAt } from './line.ts';
import { isPluralNoun, singularNoun, unitOf } from './nouns.ts';

/** The noun a number counts: `head` as printed in the singular, `unit` what it counts as ("people" for persons). */
export interface CountedNoun extends Run {
  readonly head: string;
  readonly unit: string;
}

// A head farther from its number than this many words is more often a misread clause than a long noun phrase.
const FARTHEST_HEAD = 6;
const POSSESSIVES = new Set('the his her its their our my your these those whose'.split(' '));

/**
 * The counted noun after a number, without a parser: the first plural within reach, before any word that ends a noun
 * phrase, or the plural it only modifies ("sports cars"). `one`: the number is one, so that the noun is singular.
 */
export function readCountedNoun(line: Line, from: number, one = false): CountedNoun | null {
  const first = afterOf(line, from);
  let last = -1;
  let at = first;
  for (let words = 0; words < FARTHEST_HEAD && at < line.tokens.length; at++) {
    if (isInside(line, at, first)) continue;
    if (!belongs(line, at)) break;
    words++;
    last = at;
    if (one || !isPluralNoun(line, at) || isJoin(line, at + 1) || isNameBeforeNoun(line, at)) continue;
    return counted(line, from, first, lastPlural(line, at));
  }
  if (one && last >= first) return counted(line, from, first, last);
  return readState(line, from);
}

/** The noun of a hyphened compound, "62-page", "six-act": singular, right after the hyphen. */
export function readCompoundNoun(line: Line, at: number): CountedNoun | null {
  if (!isJoin(line, at) || line.tokens[at + 1]?.kind !== 'word') return null;
  const word = wordAt(line, at + 1);
  if (FUNCTION_WORDS.has(word) || HEDGE_SUFFIXES.has(word) || ORDINALS.has(word)) return null;
  if (word.length < 2 || isCapital(line, at + 1)) return null;
  const head = singularNoun(line, at + 1);
  return { from: at, to: at + 2, head, unit: unitOf(head, '', false) };
}

function afterOf(line: Line, at: number): number {
  if (wordAt(line, at) !== 'of') return at;
  return POSSESSIVES.has(wordAt(line, at + 1)) ? at + 2 : at + 1;
}

// "12 dead", "hundreds more arrested"
function readState(line: Line, from: number): CountedNoun | null {
  const at = wordAt(line, from) === 'more' ? from + 1 : from;
  const state = wordAt(line, at);
  return PERSON_STATES.has(state) ? { from, to: at + 1, head: state, unit: 'people' } : null;
}

// Hyphens, the points of "U.S." and an opening quotation mark do not end a noun phrase, nor an "and" between adjectives.
function isInside(line: Line, at: number, first: number): boolean {
  if (isJoin(line, at)) return true;
  if (at === first || line.tokens[at + 1]?.kind !== 'word') return false;
  const mark = wordAt(line, at);
  if (mark === '.') return touches(line, at) && /^([A-Z]|St|Mt|Ft)$/.test(printedAt(line, at - 1));
  if (mark === 'and') return !SMALL_NUMBERS.has(wordAt(line, at + 1)) && belongs(line, at + 1);
  return mark === '“' || mark === '‘';
}

function belongs(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true; // "US" is no pronoun
  return !PHRASE_STOPS.has(token.lower) || isJoin(line, at + 1) || isJoin(line, at - 1);
}

// "two Texas cities": a name in -s, with the noun right behind it.
function isNameBeforeNoun(line: Line, at: number): boolean {
  return (
    isCapital(line, at) &&
    !isCapital(line, at + 1) &&
    isPluralNoun(line, at + 1) &&
    !PHRASE_STOPS.has(wordAt(line, at + 1))
  );
}

// "sports cars", "police officers": on to the noun that the plural modifies.
function lastPlural(line: Line, at: number): number {
  let head = at;
  while (
    PLURAL_MODIFIERS.has(wordAt(line, head)) &&
    isPluralNoun(line, head + 1) &&
    !PHRASE_STOPS.has(wordAt(line, head + 1))
  )
    head++;
  return head;
}

function counted(line: Line, from: number, first: number, at: number): CountedNoun {
  const head = singularNoun(line, at);
  const before = at > first ? wordAt(line, at - 1) : '';
  const to = at + 1;
  if (head === 'head' && /^of (state|government)$/.test(`${wordAt(line, to)} ${wordAt(line, to + 1)}`)) {
    return { from, to: to + 2, head, unit: 'people' };
  }
  return { from, to, head, unit: unitOf(head, before, isCapital(line, at)) };
}
