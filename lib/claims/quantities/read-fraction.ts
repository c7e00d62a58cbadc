import { PHRASE_STOPS } from '../../languages/english/function-words.ts';
import { BELOW_BEFORE } from '../../languages/english/hedges.ts';
import { FRACTION_GLYPHS, FRACTION_WORDS, MULTIPLIERS, SMALL_NUMBERS } from '../../languages/english/number-words.ts';
import { DURATIONS, UNITS } from '../../languages/english/units.ts';
import { isJoin, isNumber, type Line, printedAt, touches, wordAt } from './line.ts';
import { readDigits } from './read-digits.ts';
import type { Numeral } from './read-numeral.ts';

// Words before a bare fraction that make it a quantity and not a period or a rank: "by a third", "nearly half".
const LEADS_TO_SHARE = new Set([
  ...BELOW_BEFORE.map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
  ...'than over above about around roughly least some approximately by only exactly'.split(' '),
]);
// What follows "half" where it is a share: "half of", "half the", "half a mile".
const FOLLOWS_HALF = new Set('of the a an its their his her our all as that these those'.split(' '));

/** A part of something: "a third of", "two-thirds", "half a million", "¾", "1/4 mile", "one in five". */
export function readFraction(line: Line, at: number): Numeral | null {
  return readGlyph(line, at) ?? readSlash(line, at) ?? readRatio(line, at) ?? readWords(line, at);
}

function readGlyph(line: Line, at: number): Numeral | null {
  const value = FRACTION_GLYPHS.get(wordAt(line, at));
  return value === undefined ? null : multiplied(line, at, at + 1, value);
}

// "1/4 mile", "about 1/40 of": a slash between small numbers, before a unit or "of". Others are scores, dates, readings.
function readSlash(line: Line, at: number): Numeral | null {
  if (!isNumber(line, at) || printedAt(line, at + 1) !== '/' || !isNumber(line, at + 2)) return null;
  if (!touches(line, at + 1) || !touches(line, at + 2)) return null;
  const top = Number(printedAt(line, at));
  const bottom = Number(printedAt(line, at + 2));
  if (!(top > 0 && top < bottom && bottom <= 100)) return null;
  const next = wordAt(line, at + 3);
  const measured = next === 'of' || next === 'in' || UNITS.has(next) || DURATIONS.has(next);
  return measured ? fraction(at, at + 3, top / bottom) : null;
}

// "one in five", "nine out of ten", "1 in 20": but not "two in five years" nor "8 in 5".
function readRatio(line: Line, at: number): Numeral | null {
  const top = smallCount(line, at);
  if (top === null) return null;
  let to = top.to;
  if (wordAt(line, to) === 'out' && wordAt(line, to + 1) === 'of') to += 2;
  else if (wordAt(line, to) === 'in') to += 1;
  else return null;
  if (wordAt(line, to) === 'every') to++;
  const bottom = smallCount(line, to);
  if (bottom === null || top.value >= bottom.value || bottom.value >= 1900) return null;
  const next = wordAt(line, bottom.to);
  if (DURATIONS.has(next) || UNITS.has(next) || next === '%' || next.startsWith('per') || MULTIPLIERS.has(next))
    return null;
  if (wordAt(line, to - 1) === 'in' && (top.value > 10 || isJoin(line, bottom.to))) return null;
  return fraction(at, bottom.to, top.value / bottom.value);
}

function smallCount(line: Line, at: number): { readonly value: number; readonly to: number } | null {
  const word = SMALL_NUMBERS.get(wordAt(line, at));
  if (word !== undefined) return word > 0 ? { value: word, to: at + 1 } : null;
  const digits = readDigits(line, at);
  return digits !== null && Number.isInteger(digits.value) && digits.value > 0 ? digits : null;
}

function readWords(line: Line, at: number): Numeral | null {
  const word = wordAt(line, at);
  if (word === 'half' || word === 'quarter') return readBare(line, at, at, FRACTION_WORDS.get(word) ?? 2);
  const article = word === 'a' || word === 'an';
  const top = article ? 1 : SMALL_NUMBERS.get(word);
  if (top === undefined || top === 0) return null;
  const next = isJoin(line, at + 1) ? at + 2 : at + 1;
  const name = wordAt(line, next);
  const bottom = FRACTION_WORDS.get(name);
  if (bottom === undefined || top >= bottom) return null;
  if (article) return readBare(line, at, next, bottom);
  if (top > 1 && !name.endsWith('s')) return null; // "two third-placed teams"
  return multiplied(line, at, next + 1, top / bottom);
}

// A fraction with "a" or nothing before it is one only where the words around say so.
function readBare(line: Line, from: number, at: number, bottom: number): Numeral | null {
  const value = 1 / bottom;
  const before = wordAt(line, from - 1);
  if (before === 'and' && from < at) return null; // "a year and a half"
  if (isJoin(line, from - 1) || before === 'first' || before === 'second' || before === 'other') return null;
  let next = isJoin(line, at + 1) ? at + 2 : at + 1;
  if (bottom <= 4 && MULTIPLIERS.has(wordAt(line, next))) return multiplied(line, from, next, value);
  if (bottom === 4 && wordAt(line, next) === 'of') next++;
  if (bottom <= 4 && (wordAt(line, next) === 'a' || wordAt(line, next) === 'an')) {
    if (MULTIPLIERS.has(wordAt(line, next + 1))) return multiplied(line, from, next + 1, value);
  }
  if (isJoin(line, at + 1)) return null; // "half-time", "quarter-final"
  const led = LEADS_TO_SHARE.has(before);
  const follow = wordAt(line, at + 1);
  if (bottom === 2 && from === at) {
    if (follow === 'a' || follow === 'an') {
      const unit = wordAt(line, at + 2);
      return UNITS.has(unit) || DURATIONS.has(unit) || (follow === 'a' && unit === 'per')
        ? fraction(from, at + 2, value)
        : null;
    }
    return (FOLLOWS_HALF.has(follow) && before !== 'in') || led ? fraction(from, at + 1, value) : null;
  }
  if (bottom === 2 && from < at && (UNITS.has(follow) || DURATIONS.has(follow))) return fraction(from, at + 1, value);
  const ends = line.tokens[at + 1]?.kind !== 'word' || PHRASE_STOPS.has(follow); // not "by a third party"
  return from < at && (follow === 'of' || (led && ends)) ? fraction(from, at + 1, value) : null;
}

// A fraction of a multiplier is a count: "half a million", "three quarters billion".
function multiplied(line: Line, from: number, at: number, value: number): Numeral {
  const factor = MULTIPLIERS.get(wordAt(line, at));
  if (factor === undefined) return fraction(from, at, value);
  return { from, to: at + 1, value: value * factor, min: null, max: null, form: 'words', multiplier: factor };
}

function fraction(from: number, to: number, value: number): Numeral {
  return { from, to, value, min: null, max: null, form: 'fraction', multiplier: 1 };
}
