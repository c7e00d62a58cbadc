import { FUNCTION_WORDS } from '../../languages/english/function-words.ts';
import { endsName, isCapital, isDash, isNumber, type Line, printedAt, wordAt } from './line.ts';
import { isPerson } from './nouns.ts';
import type { Noise } from './read-noise.ts';
import { type Numeral, readNumeral } from './read-numeral.ts';

const OLDEST = 120;
// "died on Wednesday evening at 84": how many words may part the death from the age.
const DEATH_REACH = 7;

/** The age that begins at a token: "aged 57", "57-year-old", ", 57," after a name, "18- to 24-year-olds", or null. */
export function readAge(line: Line, at: number): Noise | null {
  const numeral = readNumeral(line, at);
  if (numeral === null || numeral.value === null || numeral.value > OLDEST || numeral.multiplier > 1) return null;
  const to = endOfOld(line, numeral.to);
  if (to !== null) return age(numeral, to);
  const high = readHighEnd(line, numeral.to);
  const oldRange = high === null ? null : endOfOld(line, high.to);
  if (high !== null && oldRange !== null) return ages(numeral, high, oldRange);
  if (isLedByAge(line, at)) {
    return high === null ? age(numeral, numeral.to) : ages(numeral, high, high.to);
  }
  return isApposed(line, at, numeral) || isSaidOf(line, at, numeral) ? age(numeral, numeral.to) : null;
}

// "aged 57", "at the age of 57", "between the ages of 10 and 15"
function isLedByAge(line: Line, at: number): boolean {
  const word = wordAt(line, at - 1);
  if (/^(aged?|ages)$/.test(word)) return true;
  if (/^(younger|older) than$/.test(`${wordAt(line, at - 2)} ${word}`)) return true;
  if (word === 'at' && line.tokens[at + 1]?.kind !== 'word' && hasDied(line, at - 2)) return true;
  return (
    /^(of|from|between|over|under|just|only|about|around|at)$/.test(word) && /^(aged?|ages)$/.test(wordAt(line, at - 2))
  );
}

function hasDied(line: Line, from: number): boolean {
  for (let at = from; at > from - DEATH_REACH && at >= 0; at--)
    if (/^(dies|died|dead|dying|death)$/.test(wordAt(line, at))) return true;
  return false;
}

// "-year-old", " years old", "-month-old", " years of age"
function endOfOld(line: Line, at: number): number | null {
  let to = isDash(wordAt(line, at)) ? at + 1 : at;
  if (!/^(years?|months?|weeks?|days?|yr|yrs)$/.test(wordAt(line, to))) return null;
  to = isDash(wordAt(line, to + 1)) ? to + 2 : to + 1;
  if (/^olds?('s)?$/.test(wordAt(line, to))) return to + 1;
  return wordAt(line, to) === 'of' && wordAt(line, to + 1) === 'age' ? to + 2 : null;
}

function readHighEnd(line: Line, at: number): Numeral | null {
  let to = at;
  if (isDash(wordAt(line, to))) to++;
  if (/^(to|and|or)$/.test(wordAt(line, to))) to++;
  return to === at ? null : readNumeral(line, to);
}

// "Name, 57, …", "Name, 41." and "Name (57)": whole digits between marks, after a capitalised word.
function isApposed(line: Line, at: number, numeral: Numeral): boolean {
  if (numeral.to !== at + 1 || (isNumber(line, at) && !/^\d{1,3}$/.test(printedAt(line, at)))) return false;
  const also = /^(also|then|now|both)$/.test(wordAt(line, at - 1)) ? at - 1 : at;
  const before = wordAt(line, also - 1);
  const after = wordAt(line, at + 1);
  const opens = also === 2 && !FUNCTION_WORDS.has(wordAt(line, 0)); // a first name that opens the sentence is not known yet
  const named = isCapital(line, also - 2) && (endsName(line, also - 2) || opens);
  if (!named && !isPerson(wordAt(line, also - 2), false)) return false;
  return before === ',' ? /^([,.;–—]|and|)$/.test(after) : before === '(' && after === ')';
}

// "She was 16 when …", "who turns 80": a bare number said of a person.
function isSaidOf(line: Line, at: number, numeral: Numeral): boolean {
  const verb = wordAt(line, at - 1);
  if (!/^(was|is|turned|turns|turning|be|am|were|are)$/.test(verb)) return false;
  const subject = wordAt(line, at - 2);
  const person =
    /^(he|she|i|they|who|we|him|her|just|only|now|he'll|she'll|he's|she's)$/.test(subject) ||
    /^turn/.test(verb) ||
    (endsName(line, at - 2) && !isNumber(line, at - 2) && !verb.endsWith('re'));
  const after = line.tokens[numeral.to];
  return person && (after === undefined || /^([,.;:!?”"—–]|and|when|or|at|but|in)$/.test(after.lower));
}

function age(numeral: Numeral, to: number): Noise {
  return { from: numeral.from, to, value: numeral.value, min: null, max: null, unit: 'year' };
}

function ages(low: Numeral, high: Numeral, to: number): Noise {
  return { from: low.from, to, value: null, min: low.value, max: high.value, unit: 'year' };
}
