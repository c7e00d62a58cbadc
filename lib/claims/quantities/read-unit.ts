import { CUBED, ONE_LETTER_UNITS, SPEEDS, SQUARED } from '../../languages/signs.ts';
import { isJoin, type Line, phraseAt, printedAt, type Run, touches, wordAt } from './line.ts';

/** A unit after a number, by kind: what a figure is may only be compared within one. */
export interface Unit extends Run {
  readonly kind: 'percent' | 'measure' | 'duration';
  readonly unit: string;
}

/** The percentage, measure or span of time that begins at a token after a number, or null. */
export function readUnit(line: Line, at: number): Unit | null {
  const from = isJoin(line, at) ? at + 1 : at;
  const unit = readPercent(line, from) ?? readMeasure(line, from) ?? readDuration(line, from);
  return unit !== null && from === at && isPartOfWord(line, unit) ? null : unit;
}

// "412 night-vision goggles", "40 foot-soldiers", but "two year-long leases" and "40 foot-high masts"
function isPartOfWord(line: Line, { from, kind, to, unit }: Unit): boolean {
  if (kind === 'percent' || !isJoin(line, to) || touches(line, from) || wordAt(line, from) !== unit) return false;
  const { ages, numbers, units } = line.language;
  const next = wordAt(line, to + 1);
  return !numbers.longWords.has(next) && !units.dimensions.has(next) && !units.per.has(next) && !ages.old.has(next);
}

function readPercent(line: Line, at: number): Unit | null {
  const { units } = line.language;
  const found = phraseAt(line, at, units.percents);
  if (found === null) return null;
  const word = wordAt(line, at);
  const tight = touches(line, at);
  if ((units.tightPercents.has(word) && !tight) || (units.loosePercents.has(word) && tight)) return null;
  return { kind: 'percent', from: at, to: found.to, unit: found.value };
}

function readMeasure(line: Line, at: number): Unit | null {
  const { units } = line.language;
  const word = wordAt(line, at);
  const phrase = phraseAt(line, at, units.measurePhrases);
  if (phrase !== null) return measure(at, phrase.to, phrase.value);
  if (units.squareBefore.has(word) || units.cubicBefore.has(word)) return readPower(line, at);
  const letter = readLetter(line, at);
  if (letter !== null) return readSpeed(line, letter) ?? letter;
  const unit = units.measures.get(word);
  if (unit === undefined) return null;
  const plain = measure(at, at + 1, unit);
  return readRaised(line, plain) ?? readSpeed(line, plain) ?? plain;
}

function measure(from: number, to: number, unit: string): Unit {
  return { kind: 'measure', from, to, unit };
}

// "m" and "in" are words of their own elsewhere; "C" and "F" may stand one space off; the rest must touch the digits.
function readLetter(line: Line, at: number): Unit | null {
  const printed = printedAt(line, at);
  if (printed === 'm') return readRaised(line, measure(at, at + 1, 'm')) ?? measure(at, at + 1, 'm');
  const { units } = line.language;
  if (units.inches.has(printed)) {
    const next = line.tokens[at + 1];
    if (touches(line, at) && /^\d{1,3}$/.test(printedAt(line, at - 1))) return measure(at, at + 1, 'inch'); // "6ft 3in"
    const ends = next === undefined || (next.text === '.' && line.tokens[at + 2] === undefined);
    return ends || units.dimensions.has(next.lower) ? measure(at, at + 1, 'inch') : null;
  }
  const unit = ONE_LETTER_UNITS.get(printed);
  if (unit === undefined) return null;
  const scale = unit.startsWith('°') && line.tokens[at + 1]?.kind !== 'number' && !isJoin(line, at + 1); // "36 F-16s"
  return touches(line, at) || (scale && wordAt(line, at + 1) !== '.') ? measure(at, at + 1, unit) : null;
}

// "square miles", "sq km", "cubic feet"
function readPower(line: Line, at: number): Unit | null {
  const { units } = line.language;
  let next = at + 1;
  if (wordAt(line, next) === '.' || isJoin(line, next)) next++;
  const base = units.measures.get(wordAt(line, next)) ?? (wordAt(line, next) === 'm' ? 'm' : '');
  const raised = (units.squareBefore.has(wordAt(line, at)) ? SQUARED : CUBED).get(base);
  return raised === undefined ? null : measure(at, next + 1, raised);
}

// "km2", "km²", "km^2", "km squared", "kilómetros cuadrados"
function readRaised(line: Line, base: Unit): Unit | null {
  const { units } = line.language;
  const at = wordAt(line, base.to) === '^' ? base.to + 1 : base.to;
  const mark = wordAt(line, at);
  const square = mark === '²' || units.squareAfter.has(mark) || (mark === '2' && touches(line, at));
  const cube = mark === '³' || units.cubicAfter.has(mark) || (mark === '3' && touches(line, at));
  if (!square && !cube) return null;
  const raised = (square ? SQUARED : CUBED).get(base.unit);
  return raised === undefined ? null : measure(base.from, at + 1, raised);
}

// "miles an hour", "kilometres per hour", "km/h"
function readSpeed(line: Line, base: Unit): Unit | null {
  const { units } = line.language;
  const per = isJoin(line, base.to) ? base.to + 1 : base.to;
  const word = wordAt(line, per);
  if (!units.per.has(word) && !(word === '/' && touches(line, per))) return null;
  const next = isJoin(line, per + 1) ? per + 2 : per + 1;
  const name = wordAt(line, next);
  const time = name === 'h' ? 'hour' : name === 's' ? 'second' : units.durations.get(name);
  const speed = SPEEDS.get(`${base.unit} ${time}`);
  return speed === undefined ? null : measure(base.from, next + 1, speed);
}

function readDuration(line: Line, at: number): Unit | null {
  const { units, numbers } = line.language;
  const word = wordAt(line, at);
  const unit =
    units.durations.get(word) ?? (word.includes("'") ? units.durations.get(word.replace(/'s?$/, '')) : undefined);
  if (unit === undefined) return null;
  const joined = touches(line, at) || isJoin(line, at - 1);
  if (units.ordinalDurations.has(word) && !joined && !numbers.ones.has(wordAt(line, at - 1))) return null;
  return { kind: 'duration', from: at, to: at + 1, unit };
}
