import { isCapital, isNumber, type Line, pairAt, printedAt, touches, wordAt } from './line.ts';
import type { Noise } from './read-noise.ts';

// Clocks that the whole world prints; "hrs" goes with four digits like them.
const ZONES: ReadonlySet<string> = new Set('gmt bst utc cet cest mez mesz est edt pst hrs'.split(' '));
const HOURS_A_DAY = 24;

/** The time of day that begins at a token: "10:30", "6pm", "9 a.m.", "11 o'clock", "1800 GMT", "18.30 Uhr", "18h30". */
export function readClock(line: Line, at: number): Noise | null {
  const { calendar } = line.language;
  let to = at + 1;
  let clock = false;
  const apart = calendar.hourMarks.has(wordAt(line, to)); // "18 h 30"
  const joined = apart || (wordAt(line, to) === ':' && touches(line, to) && touches(line, to + 1));
  if (joined && /^\d\d$/.test(printedAt(line, to + 1))) {
    to += 2;
    clock = true;
    if (wordAt(line, to) === ':' && isNumber(line, to + 1)) to += 2;
  }
  const mark = wordAt(line, to);
  const hour = Number(printedAt(line, at));
  if (calendar.meridiems.has(mark) && hour <= HOURS_A_DAY) return timed(at, to + 1);
  if ((mark === 'a' || mark === 'p') && wordAt(line, to + 1) === '.' && wordAt(line, to + 2) === 'm') {
    return timed(at, wordAt(line, to + 3) === '.' ? to + 4 : to + 3);
  }
  if (calendar.clockAfter.has(mark) && isOfClock(printedAt(line, at))) return timed(at, to + 1);
  if (ZONES.has(mark) && /^\d{4}$|^\d\d\.\d\d$/.test(printedAt(line, at))) return timed(at, to + 1);
  if (clock) return timed(at, to);
  return readQuarters(line, at) ?? readLed(line, at, to);
}

/** "Six o'clock", "half past six". */
export function readSpokenClock(line: Line, at: number): Noise | null {
  const { calendar, numbers } = line.language;
  if (!numbers.small.has(wordAt(line, at))) return null;
  if (calendar.clockAfter.has(wordAt(line, at + 1))) return timed(at, at + 2);
  return calendar.clockParts.has(pairAt(line, at - 2)) ? timed(at, at + 1) : null;
}

// "um 3/4 zwölf": quarters on the way to the hour
function readQuarters(line: Line, at: number): Noise | null {
  const { calendar, nouns, numbers } = line.language;
  if (!calendar.quarterHours || !calendar.clockLeads.has(wordAt(line, at - 1)) || wordAt(line, at + 1) !== '/')
    return null;
  if (!/^(1\/[24]|3\/4)$/.test(`${printedAt(line, at)}/${printedAt(line, at + 2)}`)) return null;
  const hour = numbers.small.get(wordAt(line, at + 3)) ?? Number(printedAt(line, at + 3) || Number.NaN);
  const counted = nouns.capitals && isCapital(line, at + 4); // "ab 3/4 zwölf Liter"
  return Number.isInteger(hour) && hour >= 1 && hour <= HOURS_A_DAY / 2 && !counted ? timed(at, at + 4) : null;
}

// "at 7.30", "a las 18.30", "à 18 heures"
function readLed(line: Line, at: number, to: number): Noise | null {
  const { calendar } = line.language;
  if (!calendar.clockLeads.has(wordAt(line, at - 1))) return null;
  const text = printedAt(line, at);
  if (calendar.clockNouns.has(wordAt(line, to)) && isOfClock(text)) return timed(at, to + 1);
  const closed = calendar.clockNouns.size > 0 && line.language.grammar.phraseStops.has(wordAt(line, to));
  const bare = (closed || line.tokens[to]?.kind !== 'word') && wordAt(line, to) !== '%';
  return bare && isClockTime(text) ? timed(at, to) : null;
}

/** Whether digits can be hours and minutes: "18.30". */
export function isClockTime(text: string): boolean {
  return /^([01]?\d|2[0-3])\.[0-5]\d$/.test(text);
}

// "18", "18.30"
function isOfClock(text: string): boolean {
  return /^([01]?\d|2[0-4])([.:][0-5]\d)?$/.test(text);
}

function timed(from: number, to: number): Noise {
  return { from, to, value: null, min: null, max: null, unit: 'time' };
}
