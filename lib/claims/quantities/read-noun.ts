import { FUNCTION_WORDS, PHRASE_STOPS } from '../../languages/english/function-words.ts';
import {
  BARE_PLURALS,
  NOUN_RINGS,
  PEOPLE_ENDINGS,
  PERSON_ENDINGS,
  PERSON_NOUNS,
  PERSON_STATES,
} from '../../languages/english/persons.ts';
import { singular } from '../../text/stems.ts';
import { isCapital, isDash, isJoin, type Line, printedAt, type Run, touches, wordAt } from './line.ts';

/** The noun a number counts: `head` as printed in the singular, `unit` what it counts as ("people" for persons). */
export interface CountedNoun extends Run {
  readonly head: string;
  readonly unit: string;
}

// A head farther from its number than this many words is more often a misread clause than a long noun phrase.
const FARTHEST_HEAD = 6;
const POSSESSIVES = new Set('the his her its their our my your these those whose'.split(' '));

/**
 * The counted noun after a number, without a parser: the first plural within reach, on through plurals that follow it
 * ("sports cars"), before any word that ends a noun phrase. `one`: the number is one, so that the noun is singular.
 */
export function readCountedNoun(line: Line, from: number, one = false): CountedNoun | null {
  let at = from;
  if (wordAt(line, at) === 'of') {
    at++;
    if (POSSESSIVES.has(wordAt(line, at))) at++;
  }
  const first = at;
  let last = -1;
  for (let words = 0; words < FARTHEST_HEAD && at < line.tokens.length; at++) {
    if (isInside(line, at, first)) continue;
    if (!belongs(line, at)) break;
    words++;
    last = at;
    if (!one && isPlural(wordAt(line, at)) && !isJoin(line, at + 1))
      return counted(line, from, first, lastPlural(line, at));
  }
  if (one && last >= first) return counted(line, from, first, last);
  const said = wordAt(line, from) === 'more' || wordAt(line, from) === 'others' ? from + 1 : from; // "hundreds more arrested"
  const state = wordAt(line, said);
  return PERSON_STATES.has(state) ? { from, to: said + 1, head: state, unit: 'people' } : null;
}

// Hyphens, the points of "U.S." and an opening quotation mark do not end a noun phrase.
function isInside(line: Line, at: number, first: number): boolean {
  if (isJoin(line, at)) return true;
  const mark = wordAt(line, at);
  if (mark === '.')
    return (
      touches(line, at) && /^[A-Z]$/.test(printedAt(line, at - 1)) && at > first && line.tokens[at + 1]?.kind === 'word'
    );
  return at > first && (mark === '“' || mark === '‘') && line.tokens[at + 1]?.kind === 'word';
}

function belongs(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true; // "US" is no pronoun
  return !PHRASE_STOPS.has(token.lower) || isJoin(line, at + 1) || isJoin(line, at - 1);
}

function lastPlural(line: Line, at: number): number {
  let head = at;
  while (isPlural(wordAt(line, head + 1)) && !PHRASE_STOPS.has(wordAt(line, head + 1)) && !isJoin(line, head + 2))
    head++;
  return head;
}

/** The noun of a hyphened compound, "48-page", "five-term": singular, right after the hyphen. */
export function readCompoundNoun(line: Line, at: number): CountedNoun | null {
  if (!isJoin(line, at) || line.tokens[at + 1]?.kind !== 'word') return null;
  const word = wordAt(line, at + 1);
  if (FUNCTION_WORDS.has(word) || word.length < 2 || isCapital(line, at + 1)) return null;
  const head = singular(word);
  return { from: at, to: at + 2, head, unit: isPerson(head, false) ? 'people' : head };
}

/** Whether a singular noun denotes human beings. `capital`: it was printed with a capital in mid-sentence. */
export function isPerson(noun: string, capital: boolean): boolean {
  if (PERSON_NOUNS.has(noun)) return true;
  if (noun.length > 5 && PERSON_ENDINGS.some((ending) => noun.endsWith(ending))) return true;
  return capital && noun.length > 4 && PEOPLE_ENDINGS.some((ending) => noun.endsWith(ending));
}

function counted(line: Line, from: number, first: number, at: number): CountedNoun {
  const head = singular(wordAt(line, at).replace(/'s?$/, ''));
  const two = at > first && !isDash(wordAt(line, at - 1)) ? `${wordAt(line, at - 1)} ${head}` : head;
  const ring = NOUN_RINGS.get(two) ?? NOUN_RINGS.get(head);
  return { from, to: at + 1, head, unit: ring ?? (isPerson(head, isCapital(line, at)) ? 'people' : head) };
}

function isPlural(word: string): boolean {
  if (BARE_PLURALS.has(word)) return true;
  return (
    word.length > 2 && word.endsWith('s') && (/(?:eau|men|gur|em)us$/.test(word) || !/(?:ss|us|is|'s)$/.test(word))
  );
}
