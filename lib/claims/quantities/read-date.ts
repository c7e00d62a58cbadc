import {
  hasSign,
  isCapital,
  isDash,
  isJoin,
  isNumber,
  type Line,
  phraseAt,
  printedAt,
  touches,
  wordAt,
} from './line.ts';
import { type DatedRun, isClosed, isJoined, readYears, yearAt } from './read-years.ts';
import { MONTH } from './word-signs.ts';

/** The date that begins at a token: "April 17", "9 February 2021", "2013-14", "1998 to 2003", "1990s", "12/11/2024". */
export function readDate(line: Line, at: number): DatedRun | null {
  if (!isNumber(line, at)) return readMonthFirst(line, at);
  return readDayFirst(line, at) ?? readSlashes(line, at) ?? readWeekday(line, at) ?? readYears(line, at);
}

/** The month a token names, 1 to 12, or null. "may" and "march" need a capital or a digit beside them. */
export function monthAt(line: Line, at: number): number | null {
  const printed = wordAt(line, at);
  const owns = printed.endsWith("'s");
  if (!owns && !hasSign(line, at, MONTH)) return null;
  const { months, doubtfulMonths } = line.language.calendar;
  const word = owns ? printed.slice(0, -2) : printed;
  const month = months.get(word);
  if (month === undefined) return null;
  if (isCapital(line, at)) return month;
  const certain = !doubtfulMonths.has(word);
  return certain || isNumber(line, at + 1) || isNumber(line, at - 1) ? month : null;
}

function dayAt(line: Line, at: number): number | null {
  if (!isNumber(line, at) || !/^\d{1,2}$/.test(printedAt(line, at))) return null;
  const day = Number(printedAt(line, at));
  return day >= 1 && day <= 31 ? day : null;
}

// Past "st", "er" or a point that touches the digits.
function afterSuffix(line: Line, at: number): number {
  const { daySuffixes, pointDays } = line.language.calendar;
  const word = wordAt(line, at);
  return (daySuffixes.has(word) || (pointDays && word === '.')) && touches(line, at) ? at + 1 : at;
}

// "April 17", "Sept. 3, 2016", "April 17-19", "October 2016", "June 8 and 9", "June 8 to 12"
function readMonthFirst(line: Line, at: number): DatedRun | null {
  if (monthAt(line, at) === null) return null;
  let to = wordAt(line, at + 1) === '.' ? at + 2 : at + 1;
  const first = wordAt(line, to) === ',' && yearAt(line, to + 1) !== null ? to + 1 : to;
  if (yearAt(line, first) !== null) return date(at, first + 1);
  if (dayAt(line, to) === null || isMeasured(line, to + 1)) return null;
  to = afterSuffix(line, to + 1);
  const { grammar, ranges } = line.language;
  const links = grammar.and.has(wordAt(line, to)) || ranges.to.has(wordAt(line, to));
  if (dayAt(line, to + 1) !== null && (isDash(wordAt(line, to)) || (links && isEnded(line, to + 2))))
    to = afterSuffix(line, to + 2);
  return date(at, withYear(line, to));
}

// Nothing that the number before could count.
function isEnded(line: Line, at: number): boolean {
  return isClosed(line, at) || line.language.grammar.phraseStops.has(wordAt(line, at));
}

function isMeasured(line: Line, at: number): boolean {
  return phraseAt(line, at, line.language.units.percents) !== null;
}

// "9 February 2021", "21st of March", "6-8 November"
function readDayFirst(line: Line, at: number): DatedRun | null {
  if (dayAt(line, at) === null) return null;
  const { dateLinks, dayRanges } = line.language.calendar;
  let to = afterSuffix(line, at + 1);
  if (isDash(wordAt(line, to)) || dayRanges.has(wordAt(line, to))) {
    const next = line.language.grammar.the.has(wordAt(line, to + 1)) ? to + 2 : to + 1; // "entre el 3 y el 9 de mayo"
    if (dayAt(line, next) !== null) to = afterSuffix(line, next + 1);
  }
  if (dateLinks.has(wordAt(line, to)) || isJoin(line, to))
    to++; // "du 14-Juillet"
  else if (isPointedMonth(line, at + 1)) return date(at, at + 4);
  if (monthAt(line, to) === null) return null;
  return date(at, withYear(line, to + 1));
}

// "am 12. 11."
function isPointedMonth(line: Line, at: number): boolean {
  if (!line.language.calendar.pointDays || wordAt(line, at) !== '.' || wordAt(line, at + 2) !== '.') return false;
  return (dayAt(line, at + 1) ?? 13) <= 12 && touches(line, at) && touches(line, at + 2);
}

// "jeudi 9", "Tuesday 6", where nothing counted follows
function readWeekday(line: Line, at: number): DatedRun | null {
  if (dayAt(line, at) === null || !line.language.calendar.weekdays.has(wordAt(line, at - 1))) return null;
  const next = line.tokens[at + 1];
  const timed = line.language.calendar.clockLeads.has(next?.lower ?? '');
  const closed = isClosed(line, at + 1) && !isNumber(line, at + 1) && !isNumber(line, at + 2);
  return timed || (closed && !isMeasured(line, at + 1)) ? date(at, at + 1) : null;
}

function withYear(line: Line, at: number): number {
  if (yearAt(line, at) !== null) return at + 1;
  const link = wordAt(line, at) === ',' || line.language.calendar.dateLinks.has(wordAt(line, at));
  return link && yearAt(line, at + 1) !== null ? at + 2 : at;
}

function date(from: number, to: number): DatedRun {
  return { from, to, unit: 'date', value: null, min: null, max: null };
}

// "12/11/2024", "2024-11-06", "06.11.2024" as one token, "9/11"
function readSlashes(line: Line, at: number): DatedRun | null {
  const text = printedAt(line, at);
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(text)) return date(at, at + 1);
  if (isPointedDate(line, at)) return date(at, at + 2);
  const mark = wordAt(line, at + 1);
  if ((mark !== '/' && mark !== '-') || !isJoined(line, at + 1) || !isNumber(line, at + 2)) return null;
  if (wordAt(line, at + 3) === mark && isJoined(line, at + 3) && isNumber(line, at + 4)) {
    const whole = [text, printedAt(line, at + 2), printedAt(line, at + 4)].join('-');
    if (/^(\d{1,2}-\d{1,2}-\d{2,4}|\d{4}-\d{1,2}-\d{1,2})$/.test(whole)) return date(at, at + 5);
  }
  return mark === '/' && /^[79]$/.test(text) && /^(7|11)$/.test(printedAt(line, at + 2)) ? date(at, at + 3) : null;
}

// "am 3.10. kam", "bis 12.10." where the sentence ends: the last of two points ends the sentence only after no time word.
function isPointedDate(line: Line, at: number): boolean {
  if (wordAt(line, at + 1) !== '.' || !touches(line, at + 1)) return false;
  const [day = 0, month = 0, ...rest] = /^\d{1,2}\.\d{1,2}$/.test(printedAt(line, at))
    ? printedAt(line, at).split('.').map(Number)
    : [];
  if (rest.length > 0 || day < 1 || day > 31 || month < 1 || month > 12) return false;
  const next = line.tokens[at + 2];
  const { calendar, numbers } = line.language;
  if (next !== undefined && calendar.pointDays) return true;
  if (next === undefined && numbers.decimalMarks.startsWith('.')) return false; // "by 12.10." is an amount
  return isTimeLed(line, at) && (next === undefined || next.kind === 'word');
}

// "bis", "ab dem", "jusqu’au": not "über", which opens amounts too, nor "um", which opens hours
function isTimeLed(line: Line, at: number): boolean {
  const { calendar, grammar } = line.language;
  const lead = wordAt(line, grammar.the.has(wordAt(line, at - 1)) && at > 1 ? at - 2 : at - 1);
  if (calendar.until.has(lead) || calendar.since.has(lead) || calendar.dayOpeners.has(lead)) return true;
  return calendar.openers.has(lead) && !(calendar.spanOpeners.has(lead) || calendar.clockLeads.has(lead));
}
