import { isChanceAt } from './is-chance.ts';
import {
  isDash,
  isJoin,
  isNumber,
  type Line,
  phraseAt,
  printedAt,
  type Run,
  tokenAt,
  touches,
  wordAt,
} from './line.ts';
import { noiseAt } from './noise-at.ts';
import { isPluralNoun } from './nouns.ts';
import { readClock, readSpokenClock } from './read-clock.ts';
import { readDate } from './read-date.ts';
import { readDigits, valueOfDigits } from './read-digits.ts';
import { readNumberedName } from './read-numbered-name.ts';
import { readResult } from './read-result.ts';
import { readUnit } from './read-unit.ts';

/** A number that says no quantity: a date, a time of day, a result, a telephone number, part of a name. */
export interface Noise extends Run {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
}

// What is dialled for help, where it is seldom a count.
const EMERGENCY: ReadonlySet<string> = new Set(['911', '999', '000']);

// "clause 7(3)", "Rule 12(b)(6)"
function isSubsection(line: Line, at: number): boolean {
  return wordAt(line, at - 1) === '(' && touches(line, at - 1) && wordAt(line, at + 1) === ')' && at > 1;
}

// "BT9 4QR": one digit with two capitals behind it, after letters with digits
function isPostcode(line: Line, at: number): boolean {
  if (!touches(line, at + 1) || !/^\d$/.test(printedAt(line, at)) || !/^[A-Z]{2}$/.test(printedAt(line, at + 1)))
    return false;
  return isNumber(line, at - 1) && tokenAt(line, at - 2)?.kind === 'word' && touches(line, at - 1);
}

/** The number without a quantity that begins at a token, or null. Asked before anything is read as a figure. */
export function readNoise(line: Line, at: number): Noise | null {
  const dated = readDate(line, at);
  if (dated !== null) return dated;
  return isNumber(line, at) ? readNumberNoise(line, at) : (readSpokenClock(line, at) ?? readInName(line, at));
}

function readNumberNoise(line: Line, at: number): Noise | null {
  return (
    readCode(line, at) ??
    readClock(line, at) ??
    readOrdinal(line, at) ??
    readParagraph(line, at) ??
    readPhone(line, at) ??
    readResult(line, at) ??
    readChance(line, at) ??
    readListNumber(line, at) ??
    readEra(line, at) ??
    readInName(line, at)
  );
}

// "D3", "G7", "A1", "Covid-19", "F-16", "mid-1990s", "#1", "page_2", "1.2.3", "§ 12"
function readCode(line: Line, at: number): Noise | null {
  const before = tokenAt(line, at - 1);
  if (before && touches(line, at)) {
    if (before.kind === 'word' || /^[#@_/=\\.:]$/.test(before.text)) return noiseAt(line, at, at + 1);
    if (/^['’‘]$/.test(before.text) && !touches(line, at - 1) && /^\d\d$/.test(printedAt(line, at)))
      return noiseAt(line, at, at + 1); // "’80"
    if (isDash(before.text) && touches(line, at - 1) && tokenAt(line, at - 2)?.kind === 'word')
      return noiseAt(line, at, at + 1);
  }
  if (/^[1-9]0$/.test(printedAt(line, at)) && wordAt(line, at + 1) === "'" && wordAt(line, at + 2) === 's')
    return noiseAt(line, at, at + 3); // "the 80's"
  if (isDayName(line, at)) return noiseAt(line, at, isJoin(line, at + 1) ? at + 3 : at + 2);
  const text = printedAt(line, at);
  if (isSubsection(line, at) || isPostcode(line, at)) return noiseAt(line, at, at + 1);
  const unread =
    text.lastIndexOf('.') > text.indexOf('.') && valueOfDigits(text, line.language.numbers.decimalMarks) === null;
  return unread || before?.text === '§' ? noiseAt(line, at, at + 1) : null;
}

// "el 15M", "el 11-M": a day and the first letter of its month name what happened on it.
function isDayName(line: Line, at: number): boolean {
  const { calendar, grammar, money } = line.language;
  if (!calendar.dayNameLeads.has(wordAt(line, at - 1)) || !/^([12]?\d|3[01])$/.test(printedAt(line, at))) return false;
  const letter = isJoin(line, at + 1) ? at + 2 : at + 1;
  if (!touches(line, letter) || !/^[A-Z]$/.test(printedAt(line, letter))) return false;
  const next = grammar.of.has(wordAt(line, letter + 1)) ? letter + 2 : letter + 1;
  return phraseAt(line, next, money.names) === null; // "el 15M de euros"
}

// "21st", "30s" and other letters that touch the digits and are no unit are left to the reader of units; these are certain.
function readOrdinal(line: Line, at: number): Noise | null {
  if (!touches(line, at + 1)) return null;
  const { numbers } = line.language;
  if (numbers.ordinalSuffixes.has(wordAt(line, at + 1)) && !isLowerGram(line, at + 1)) return noiseAt(line, at, at + 2);
  return numbers.pointOrdinals && isPointed(line, at) ? noiseAt(line, at, at + 2) : null;
}

// "der 3. Platz": a point after few digits, and the sentence goes on.
function isPointed(line: Line, at: number): boolean {
  return (
    wordAt(line, at + 1) === '.' &&
    /^[1-9]\d?$/.test(printedAt(line, at)) &&
    line.tokens[at + 2]?.kind === 'word' &&
    (!line.language.grammar.phraseStops.has(wordAt(line, at + 2)) || isPointedAfter(line, at + 2)) &&
    !touches(line, at + 2)
  );
}

// "in der 12. und 78. Minute"
function isPointedAfter(line: Line, and: number): boolean {
  return line.language.grammar.and.has(wordAt(line, and)) && isNumber(line, and + 1) && isPointed(line, and + 1);
}

// "5g of salt" is a weight, "5G" is not.
function isLowerGram(line: Line, at: number): boolean {
  return printedAt(line, at) === 'g';
}

// "under 501(c)(3)", "501c4 groups", "501 c3,4,5": digits with a letter in brackets behind them, or with a letter and
// more digits that are no unit, name a paragraph.
function readParagraph(line: Line, at: number): Noise | null {
  let to = at + 1;
  while (touches(line, to) && wordAt(line, to) === '(' && wordAt(line, to + 2) === ')' && touches(line, to + 2))
    to += 3;
  if (to > at + 1) return /^[a-z]$/i.test(printedAt(line, at + 2)) ? noiseAt(line, at, to) : null;
  if (!isNumber(line, at + 2) || !touches(line, at + 2) || !/^[a-z]$/.test(printedAt(line, at + 1))) return null;
  return /^\d{3}$/.test(printedAt(line, at)) && readUnit(line, at + 1) === null ? noiseAt(line, at, at + 3) : null;
}

// "020 7946 0000", "0800-123", "555-0123-4"
function readPhone(line: Line, at: number): Noise | null {
  const area =
    wordAt(line, at - 1) === '(' && wordAt(line, at + 1) === ')' && isNumber(line, at + 2) && isJoin(line, at + 3);
  if (area && isNumber(line, at + 4)) return noiseAt(line, at, at + 5); // "(555) 010-0199"
  const zero = /^0\d+$/.test(printedAt(line, at));
  let to = zero && wordAt(line, at + 1) === '/' && isNumber(line, at + 2) ? at + 3 : at + 1; // "0351 / 48 00 17"
  let groups = 1;
  for (;;) {
    const joined = isJoin(line, to) && isNumber(line, to + 1);
    if (joined) to += 2;
    else if (isNumber(line, to) && /^\d{2,}$/.test(printedAt(line, to))) to++;
    else break;
    groups++;
  }
  const joinedAny = isJoin(line, at + 1);
  if (groups > 1 && !joinedAny && readDigits(line, at)?.to === to) return null; // "1 414 021 100"
  const long = printedAt(line, at).length > 2 || groups > 1;
  if ((zero && long) || groups > 3 || (groups === 3 && isJoin(line, at + 1))) return noiseAt(line, at, to);
  return isDialled(line, at) ? noiseAt(line, at, at + 1) : null;
}

// "call 311", "the first 911 call"; "112 calls" are as many.
function isDialled(line: Line, at: number): boolean {
  const { dials } = line.language.labels;
  const number = printedAt(line, at);
  if (EMERGENCY.has(number) && dials.has(wordAt(line, at + 1))) return true;
  if (/^\d{3}$/.test(number)) return dials.has(wordAt(line, at - 1));
  if (!/^\d{5,6}$/.test(number) || !endsPhrase(line, at + 1)) return false;
  if (dials.has(wordAt(line, at - 1))) return true;
  return line.language.ranges.to.has(wordAt(line, at - 1)) && dials.has(wordAt(line, at - 3)); // "text HOME to 741741"
}

// "They called 15000 voters"
function endsPhrase(line: Line, at: number): boolean {
  const next = tokenAt(line, at);
  if (next === undefined || next.kind === 'mark') return !/^[%°$£€-]$/.test(next?.text ?? '');
  return next.kind === 'word' && line.language.labels.settled.has(next.lower);
}

// "a 1-in-100-year flood", but not "a 1-in-5 chance"
function readChance(line: Line, at: number): Noise | null {
  const { ratioLinks } = line.language.fractions;
  const joined = isJoin(line, at + 1) && ratioLinks.has(wordAt(line, at + 2)) && isJoin(line, at + 3);
  return joined && isNumber(line, at + 4) && !isChanceAt(line, at + 5) ? noiseAt(line, at, at + 5) : null;
}

// "1. First point", "2) second point"
function readListNumber(line: Line, at: number): Noise | null {
  if (printedAt(line, at).length > 2) return null;
  const next = wordAt(line, at + 1);
  if (at === 0 && line.opensParagraph && /^[.)/]$/.test(next)) return noiseAt(line, at, at + 2);
  if (at === 0 && next === '.' && line.tokens.length === 2) return noiseAt(line, at, at + 2); // "2." parted from its item
  const closes = next === ')' && touches(line, at + 1) && line.tokens[at + 2]?.kind === 'word';
  return closes && at > 0 && wordAt(line, at - 1) !== '(' && !isNumber(line, at - 2) ? noiseAt(line, at, at + 1) : null;
}

// "in 70 CE"
function readEra(line: Line, at: number): Noise | null {
  const { eras, yearLeads } = line.language.calendar;
  const named = eras.has(printedAt(line, at + 1)) && !touches(line, at + 1) && yearLeads.has(wordAt(line, at - 1));
  if (!named || isPluralNoun(line, at + 2)) return null; // "60 BC residents"
  return /^[1-9]\d{0,3}$/.test(printedAt(line, at)) ? noiseAt(line, at, at + 1) : null;
}

function readInName(line: Line, at: number): Noise | null {
  const named = readNumberedName(line, at);
  if (named === null) return null;
  const word = line.language.numbers.small.get(wordAt(line, at));
  return { ...noiseAt(line, named.from, named.to), ...(word === undefined ? {} : { value: word }) };
}
