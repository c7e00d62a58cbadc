import { FRACTION_GLYPHS } from '../../languages/signs.ts';
import { hasSign, isJoin, isNumber, type Line, pairAt, phraseAt, printedAt, touches, wordAt } from './line.ts';
import { readDigits } from './read-digits.ts';
import type { Numeral } from './read-numeral.ts';
import { FRACTION } from './word-signs.ts';

// "Two in five" is a ratio, "twenty in five" is not.
const MOST_IN_LOOSE_RATIO = 10;
// A ratio to a year is none.
const FIRST_YEAR = 1900;

/** A part of something: "a third of", "two-thirds", "half a million", "¾", "1/4 mile", "one in five". */
export function readFraction(line: Line, at: number): Numeral | null {
  if (isNumber(line, at)) return readSlash(line, at) ?? readRatio(line, at);
  if (!hasSign(line, at, FRACTION)) return null;
  return readGlyph(line, at) ?? readRatio(line, at) ?? readEach(line, at) ?? readPartWords(line, at);
}

// Whether a word is a measure or a span of time.
function isUnitWord(line: Line, at: number): boolean {
  const { measures, durations } = line.language.units;
  const word = wordAt(line, at);
  return measures.has(word) || durations.has(word);
}

function readGlyph(line: Line, at: number): Numeral | null {
  const value = FRACTION_GLYPHS.get(wordAt(line, at));
  return value === undefined ? null : multiplied(line, at, at + 1, value);
}

// "1/4 mile", "about 1/40 of": a slash between small numbers, before a unit or "of". Others are scores, dates, readings.
function readSlash(line: Line, at: number): Numeral | null {
  if (printedAt(line, at + 1) !== '/' || !isNumber(line, at + 2)) return null;
  if (!touches(line, at + 1) || !touches(line, at + 2)) return null;
  const top = Number(printedAt(line, at));
  const bottom = Number(printedAt(line, at + 2));
  if (!(top > 0 && top < bottom && bottom <= 100)) return null;
  const { of } = line.language.grammar;
  const { looseRatioLinks } = line.language.fractions;
  const next = wordAt(line, at + 3);
  const measured = of.has(next) || looseRatioLinks.has(next) || isUnitWord(line, at + 3);
  return measured ? fraction(at, at + 3, top / bottom) : null;
}

// "one in five", "nine out of ten", "1 in 20", "un Français sur cinq": but not "two in five years" nor "8 in 5".
function readRatio(line: Line, at: number): Numeral | null {
  const { fractions, numbers } = line.language;
  const linked = fractions.ratioAroundNoun || fractions.ratioLinks.has(wordAt(line, at + 1));
  if (!linked && !isNumber(line, at + 1) && !isJoin(line, at + 1)) return null;
  const top = smallCount(line, at) ?? articleAsOne(line, at);
  if (top === null) return null;
  const around = fractions.ratioAroundNoun && line.tokens[top.to]?.kind === 'word' ? top.to + 1 : top.to;
  const joined = isJoin(line, top.to) ? top.to + 1 : top.to; // "a one-in-five chance"
  const from = fractions.ratioLinks.has(wordAt(line, joined)) ? joined : around;
  const link = phraseAt(line, from, fractions.ratioLinks);
  if (link === null) return null;
  const bottom = smallCount(line, from === top.to + 1 && isJoin(line, link.to) ? link.to + 1 : link.to);
  if (bottom === null || top.value >= bottom.value || bottom.value >= FIRST_YEAR) return null;
  const next = wordAt(line, bottom.to);
  if (isUnitWord(line, bottom.to) || numbers.multipliers.has(next)) return null;
  if (phraseAt(line, bottom.to, line.language.units.percents) !== null || next.startsWith('per')) return null;
  const loose = link.to === from + 1 && fractions.looseRatioLinks.has(wordAt(line, from));
  if (loose && (top.value > MOST_IN_LOOSE_RATIO || isJoin(line, bottom.to))) return null;
  return fraction(at, bottom.to, top.value / bottom.value);
}

function smallCount(line: Line, at: number): { readonly value: number; readonly to: number } | null {
  const { small, tens } = line.language.numbers;
  const word = small.get(wordAt(line, at));
  if (word !== undefined) return word > 0 ? { value: word, to: at + 1 } : null;
  const ten = tens.get(wordAt(line, at));
  if (ten !== undefined && !isJoin(line, at + 1)) return { value: ten, to: at + 1 };
  const digits = readDigits(line, at);
  return digits !== null && Number.isInteger(digits.value) && digits.value > 0 ? digits : null;
}

// "un sur cinq", where the article is the number.
function articleAsOne(line: Line, at: number): { readonly value: number; readonly to: number } | null {
  const { a } = line.language.grammar;
  return line.language.fractions.ratioAroundNoun && a.has(wordAt(line, at)) ? { value: 1, to: at + 1 } : null;
}

// "jeder Fünfte", "jede zweite Schule"
function readEach(line: Line, at: number): Numeral | null {
  if (!line.language.fractions.eachOrdinal.has(wordAt(line, at))) return null;
  const nth = line.language.numbers.ordinals.get(wordAt(line, at + 1));
  return nth === undefined || nth < 2 ? null : fraction(at, at + 2, 1 / nth);
}

function readPartWords(line: Line, at: number): Numeral | null {
  const { fractions, grammar, numbers } = line.language;
  const word = wordAt(line, at);
  const share = fractions.shareNouns.get(word);
  if (share !== undefined) {
    const before = wordAt(line, at - 1); // "le tiers de", but "un pays tiers"
    const named = share === 2 || (grammar.the.has(before) && grammar.of.has(wordAt(line, at + 1)));
    return !named || fractions.notParts.has(before) ? null : fraction(at, at + 1, 1 / share);
  }
  if (fractions.bareParts.has(word)) return readBare(line, at, at, fractions.parts.get(word) ?? 2);
  const article = grammar.a.has(word);
  const top = article ? 1 : numbers.small.get(word);
  if (top === undefined || top === 0) return null;
  const next = isJoin(line, at + 1) ? at + 2 : at + 1;
  const name = wordAt(line, next);
  const bottom = fractions.parts.get(name);
  if (bottom === undefined || top >= bottom) return null;
  if (fractions.partNouns.has(wordAt(line, next + 1))) return fraction(at, next + 2, top / bottom); // "una cuarta parte"
  if (article) return readBare(line, at, next, bottom);
  if (top > 1 && !fractions.manyParts.has(name)) return null; // "two third-placed teams"
  if (isSpan(line, at, name, top)) return null;
  return multiplied(line, at, next + 1, top / bottom);
}

// "for two quarters", "the last three quarters": spans of time, for nobody calls a half two quarters
function isSpan(line: Line, at: number, name: string, top: number): boolean {
  const { fractions, units } = line.language;
  return units.durations.has(name) && (top === 2 || fractions.notParts.has(wordAt(line, at - 1)));
}

// A fraction with "a" or nothing before it is one only where the words around say so.
function readBare(line: Line, from: number, at: number, bottom: number): Numeral | null {
  const { fractions, grammar, numbers } = line.language;
  const value = 1 / bottom;
  const before = wordAt(line, from - 1);
  if (from < at && grammar.and.has(before) && (bottom === 2 || isUnitWord(line, from - 2))) return null; // "a year and a half"
  if (from === at && grammar.a.has(before) && grammar.and.has(wordAt(line, from - 2))) return null; // "in the year and a half"
  if (isJoin(line, from - 1) || fractions.notParts.has(before)) return null;
  let next = isJoin(line, at + 1) ? at + 2 : at + 1;
  if (bottom <= 4 && numbers.multipliers.has(wordAt(line, next))) return multiplied(line, from, next, value);
  const round = numbers.roundCounts.get(wordAt(line, next)); // "medio centenar"
  if (bottom === 2 && round !== undefined) return { ...fraction(from, next + 1, round / 2), form: 'words' };
  if (bottom === 4 && grammar.of.has(wordAt(line, next))) next++;
  if (bottom <= 4 && grammar.a.has(wordAt(line, next)) && numbers.multipliers.has(wordAt(line, next + 1)))
    return multiplied(line, from, next + 1, value);
  if (isJoin(line, at + 1)) {
    const points = line.language.units.fractionPoints.has(wordAt(line, at + 2)); // "a quarter-point cut"
    return points ? fraction(from, at + 1, value) : null; // not "half-time", "quarter-final"
  }
  const led = fractions.leads.has(before);
  const follow = wordAt(line, at + 1);
  if (bottom === 2 && from === at) {
    if (grammar.a.has(follow)) {
      const measured = isUnitWord(line, at + 2) || phraseAt(line, at + 2, line.language.units.percents) !== null;
      return measured ? fraction(from, at + 2, value) : null;
    }
    const shared = fractions.followers.has(follow) && !fractions.looseRatioLinks.has(before); // not "in half the"
    return shared || led ? fraction(from, at + 1, value) : null;
  }
  if (bottom === 2 && isUnitWord(line, at + 1)) return fraction(from, at + 1, value);
  if (from < at && numbers.multipleFollowers.has(pairAt(line, at + 1))) return fraction(from, at + 1, value); // "a third as many"
  const ends = line.tokens[at + 1]?.kind !== 'word' || grammar.phraseStops.has(follow); // not "by a third party"
  return from < at && (grammar.of.has(follow) || (led && ends)) ? fraction(from, at + 1, value) : null;
}

// A fraction of a multiplier is a count: "half a million", "three quarters billion".
function multiplied(line: Line, from: number, at: number, value: number): Numeral {
  const { grammar, numbers } = line.language;
  const ofA = grammar.of.has(wordAt(line, at)) && grammar.a.has(wordAt(line, at + 1)); // "three-quarters of a million"
  const to = ofA && numbers.multipliers.has(wordAt(line, at + 2)) ? at + 2 : at;
  const factor = numbers.multipliers.get(wordAt(line, to));
  if (factor === undefined) return fraction(from, at, value);
  return { from, to: to + 1, value: value * factor, min: null, max: null, form: 'words', multiplier: factor };
}

function fraction(from: number, to: number, value: number): Numeral {
  return { from, to, value, min: null, max: null, form: 'fraction', multiplier: 1 };
}
