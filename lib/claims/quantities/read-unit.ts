import {
  CUBED,
  DIMENSION_WORDS,
  DURATIONS,
  ONE_LETTER_UNITS,
  SPEEDS,
  SQUARED,
  UNITS,
} from '../../languages/english/units.ts';
import { isJoin, type Line, printedAt, type Run, touches, wordAt } from './line.ts';

/** A unit after a number, by kind: what a figure is may only be compared within one. */
export interface Unit extends Run {
  readonly kind: 'percent' | 'measure' | 'duration';
  readonly unit: string;
}

/** The percentage, measure or span of time that begins at a token after a number, or null. */
export function readUnit(line: Line, at: number): Unit | null {
  const from = isJoin(line, at) ? at + 1 : at;
  return readPercent(line, from) ?? readMeasure(line, from) ?? readDuration(line, from);
}

function readPercent(line: Line, at: number): Unit | null {
  const word = wordAt(line, at);
  const next = wordAt(line, at + 1);
  const after = isJoin(line, at + 1) ? at + 2 : at + 1;
  if (word === 'percentage' && /^points?$/.test(wordAt(line, after))) return percent(at, after + 1, 'percentage point');
  if (word === '%' || word === 'percent' || word === 'pct' || word === 'percentage') {
    return /^points?$/.test(next) ? percent(at, at + 2, 'percentage point') : percent(at, at + 1, 'percent');
  }
  if (word === 'per' && next === 'cent') return percent(at, at + 2, 'percent');
  if (word === 'pc' || (word === 'pp' && touches(line, at)))
    return percent(at, at + 1, word === 'pc' ? 'percent' : 'percentage point');
  if (word === 'basis' && /^points?$/.test(next)) return percent(at, at + 2, 'basis point');
  if (word === 'bps' && !touches(line, at)) return percent(at, at + 1, 'basis point');
  return null;
}

function percent(from: number, to: number, unit: string): Unit {
  return { kind: 'percent', from, to, unit };
}

function readMeasure(line: Line, at: number): Unit | null {
  const word = wordAt(line, at);
  const printed = printedAt(line, at);
  const next = wordAt(line, at + 1);
  if (
    word === '°' ||
    ((word === 'degrees' || word === 'degree') && /^(c|f|celsius|fahrenheit|centigrade)$/.test(next))
  ) {
    return readDegrees(line, at);
  }
  if (word === 'square' || word === 'sq' || word === 'cubic' || word === 'cu') return readPower(line, at);
  if (word === 'metric' && /^tons?$|^tonnes?$/.test(next)) return measure(at, at + 2, 'tonne');
  if (word === 'nautical' && /^miles?$/.test(next)) return measure(at, at + 2, 'nautical mile');
  if (word === 'light' && /^years?$/.test(wordAt(line, isJoin(line, at + 1) ? at + 2 : at + 1))) {
    return measure(at, isJoin(line, at + 1) ? at + 3 : at + 2, 'light year');
  }
  if (word === 'fluid' && /^ounces?$/.test(next)) return measure(at, at + 2, 'fluid ounce');
  if (/^sqm$|^sqft$/.test(word)) return measure(at, at + 1, word === 'sqm' ? 'm²' : 'square foot');
  const letter = readLetter(line, at, printed);
  if (letter !== null) return readSpeed(line, letter) ?? letter;
  const unit = UNITS.get(word) ?? (word === 'pounds' || word === 'pound' ? 'pound' : undefined);
  if (unit === undefined) return null;
  const plain = measure(at, at + 1, unit);
  return readRaised(line, plain) ?? readSpeed(line, plain) ?? plain;
}

function measure(from: number, to: number, unit: string): Unit {
  return { kind: 'measure', from, to, unit };
}

// "°C", "degrees Fahrenheit", and a plain degree sign
function readDegrees(line: Line, at: number): Unit {
  const next = wordAt(line, at + 1);
  const scale = next.charAt(0);
  if (/^(c|f|celsius|fahrenheit|centigrade)$/.test(next)) return measure(at, at + 2, scale === 'f' ? '°F' : '°C');
  return measure(at, at + 1, 'degree');
}

// "m" and "in" are words of their own elsewhere; "C" and "F" may stand one space off; the rest must touch the digits.
function readLetter(line: Line, at: number, printed: string): Unit | null {
  if (printed === 'm') return measure(at, at + 1, 'm');
  if (printed === 'in') {
    const next = line.tokens[at + 1];
    const ends = next === undefined || (next.text === '.' && line.tokens[at + 2] === undefined);
    return ends || DIMENSION_WORDS.has(next.lower) ? measure(at, at + 1, 'inch') : null;
  }
  const unit = ONE_LETTER_UNITS.get(printed);
  if (unit === undefined) return null;
  const scale = unit.startsWith('°') && line.tokens[at + 1]?.kind !== 'number';
  return touches(line, at) || (scale && wordAt(line, at + 1) !== '.') ? measure(at, at + 1, unit) : null;
}

// "square miles", "sq km", "cubic feet"
function readPower(line: Line, at: number): Unit | null {
  const word = wordAt(line, at);
  let next = at + 1;
  if (wordAt(line, next) === '.' || isJoin(line, next)) next++;
  const base = UNITS.get(wordAt(line, next)) ?? (wordAt(line, next) === 'm' ? 'm' : undefined);
  const raised = (word.startsWith('sq') ? SQUARED : CUBED).get(base ?? '');
  return raised === undefined ? null : measure(at, next + 1, raised);
}

// "km2", "km²", "km^2", "km squared"
function readRaised(line: Line, base: Unit): Unit | null {
  let at = base.to;
  if (wordAt(line, at) === '^') at++;
  const mark = wordAt(line, at);
  const square = mark === '²' || mark === 'squared' || (mark === '2' && touches(line, at));
  const cube = mark === '³' || mark === 'cubed' || (mark === '3' && touches(line, at));
  if (!square && !cube) return null;
  const raised = (square ? SQUARED : CUBED).get(base.unit);
  return raised === undefined ? null : measure(base.from, at + 1, raised);
}

// "miles an hour", "kilometres per hour", "km/h"
function readSpeed(line: Line, base: Unit): Unit | null {
  const per = isJoin(line, base.to) ? base.to + 1 : base.to;
  const word = wordAt(line, per);
  if (word !== 'per' && word !== 'an' && word !== 'a' && !(word === '/' && touches(line, per))) return null;
  const next = isJoin(line, per + 1) ? per + 2 : per + 1;
  const name = wordAt(line, next);
  const time = name === 'h' ? 'hour' : name === 's' ? 'second' : DURATIONS.get(name);
  const speed = SPEEDS.get(`${base.unit} ${time}`);
  return speed === undefined ? null : measure(base.from, next + 1, speed);
}

function readDuration(line: Line, at: number): Unit | null {
  const word = wordAt(line, at);
  const unit = DURATIONS.get(word) ?? DURATIONS.get(word.replace(/'s?$/, ''));
  if (unit === undefined) return null;
  if (word === 'second' && !touches(line, at) && wordAt(line, at - 1) !== 'one' && !isJoin(line, at - 1)) return null;
  return { kind: 'duration', from: at, to: at + 1, unit };
}
