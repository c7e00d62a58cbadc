import { hasSign, holdsSign, isJoin, isNumber, type Line, pairAt, type Run, wordAt } from './line.ts';
import { monthAt, readDate } from './read-date.ts';
import { readNumeral } from './read-numeral.ts';
import { yearAt } from './read-years.ts';
import { endOfEvent, endOfSpan, isCountedPeriod } from './time-spans.ts';
import { ARTICLE, COMPOUND, MOMENT, OPENER, PHRASES, POINTER, SPAN, TIMES } from './word-signs.ts';

const LONGEST_OPENING = 7;
// "Sept." is short, "April" is not.
const SHORT_MONTH = 5;

/** The words of a sentence that say when: "last year", "from 1998 to 2003", "since the election". In order, apart. */
export function findTimePhrases(line: Line): Run[] {
  const phrases: Run[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    if (!hasSign(line, at, TIMES) && !isNumber(line, at)) continue;
    const to = endOfPhrase(line, at);
    if (to === null) continue;
    const last = phrases.at(-1);
    // "in 1999, 2004 and 2006", "overnight on Friday", "in 1999 and lasting until 2004" are one
    if (last && isBridge(line, last.to, at)) phrases[phrases.length - 1] = { from: last.from, to };
    else phrases.push({ from: at, to });
    at = to - 1;
  }
  return phrases;
}

// Nothing, one word or mark that joins, or ", and"; or "and" with one word more, "and lasting".
function isBridge(line: Line, from: number, to: number): boolean {
  if (to === from) return true;
  const { calendar, grammar } = line.language;
  if (to === from + 1) return calendar.bridges.has(wordAt(line, from));
  if (to !== from + 2) return false;
  return (
    calendar.bridges.has(pairAt(line, from)) ||
    (grammar.and.has(wordAt(line, from)) && isLasting(wordAt(line, from + 1)))
  );
}

function isLasting(word: string): boolean {
  return word.endsWith('ing');
}

function endOfPhrase(line: Line, at: number): number | null {
  const { calendar } = line.language;
  const word = wordAt(line, at);
  if (isNumber(line, at)) return readDate(line, at)?.to ?? endOfAgo(line, at);
  if (hasSign(line, at, PHRASES)) {
    const pair = pairAt(line, at);
    if (calendar.soFar.has(pair)) return endOfPointer(line, at + 2) ?? at + 2;
    if (calendar.toDate.has(pair)) return at + 2;
    if (calendar.asOf.has(pair)) return endOfPhraseInside(line, at + 2);
    if (calendar.yearOnYear.has(`${pair} ${wordAt(line, at + 2)}`)) return at + 3;
  }
  if (hasSign(line, at, MOMENT)) {
    if (calendar.earlier.has(word)) return endOfPointer(line, at + 1);
    return calendar.weekdays.has(word) ? endOfDay(line, at) : (endOfPhrase(line, at + 1) ?? at + 1);
  }
  const found = endOfPointer(line, at) ?? readDate(line, at)?.to ?? endOfAgo(line, at);
  if (found !== null) return found;
  return hasSign(line, at, OPENER) ? endAfterOpener(line, at) : null;
}

// "Monday", "Monday night", "Tuesday morning"
function endOfDay(line: Line, at: number): number {
  return line.language.calendar.dayParts.has(wordAt(line, at + 1)) ? at + 2 : at + 1;
}

// "last year", "the same period", "the past three years", "each year", "that May", "this time last year"
function endOfPointer(line: Line, at: number): number | null {
  const { calendar, grammar, units } = line.language;
  let to = grammar.the.has(wordAt(line, at)) ? at + 1 : at;
  if (!hasSign(line, to, POINTER)) return null;
  if (calendar.pointersFollow && calendar.periods.has(wordAt(line, to)) && calendar.pointers.has(wordAt(line, to + 1)))
    return to + 2; // "l'année dernière"
  const first = wordAt(line, to);
  if (!calendar.pointers.has(first)) return null;
  while (calendar.pointers.has(wordAt(line, to)) || calendar.fiscal.has(wordAt(line, to))) to++;
  const count = readNumeral(line, to);
  if (count !== null && count.form !== 'fraction') to = count.to;
  if (isJoin(line, to)) return null;
  const noun = bareNoun(wordAt(line, to));
  if (monthAt(line, to) !== null || calendar.weekdays.has(noun)) return to + 1;
  if (!calendar.periods.has(noun) && !units.durations.has(noun)) return null;
  if (calendar.remotePointers.has(first) && calendar.notPeriods.has(noun)) return null;
  if (calendar.timeNouns.has(noun)) {
    const next = endOfPointer(line, to + 1); // "this time last year"
    if (next !== null) return next;
  }
  const after = wordAt(line, to + 1);
  if (calendar.spanOpeners.has(after) || grammar.of.has(after)) {
    const date = readDate(line, to + 2);
    if (date !== null) return date.to; // "the same period in 2019"
  }
  return to + 1;
}

function bareNoun(word: string): string {
  return word.includes("'") ? word.replace(/'s?$/, '') : word;
}

// "three years ago", "a month earlier", "two weeks later"; "il y a trois ans", "vor drei Jahren"
function endOfAgo(line: Line, at: number): number | null {
  if (!holdsSign(line, SPAN)) return null; // most sentences with a number in them
  const { calendar, units } = line.language;
  const opened = openedAgo(line, at);
  const count = readNumeral(line, opened ?? at);
  const noun = count?.to ?? (hasSign(line, opened ?? at, ARTICLE) ? (opened ?? at) + 1 : null);
  if (noun === null || !units.durations.has(wordAt(line, noun))) return null;
  if (opened !== null) return noun + 1;
  return calendar.agoAfter.has(wordAt(line, noun + 1)) ? noun + 2 : null;
}

function openedAgo(line: Line, at: number): number | null {
  const { agoBefore } = line.language.calendar;
  if (agoBefore.size === 0) return null;
  const word = wordAt(line, at);
  if (agoBefore.has(word)) return at + 1;
  return agoBefore.has(`${word} ${wordAt(line, at + 1)} ${wordAt(line, at + 2)}`) ? at + 3 : null;
}

function endAfterOpener(line: Line, at: number): number | null {
  const { calendar, grammar } = line.language;
  const opener = wordAt(line, at);
  if (calendar.yearBaselines.has(opener) && yearAt(line, at + 1) !== null) return null; // "up a tenth on 2005"
  let to = at + 1;
  const inner = endOfPhraseInside(line, to);
  if (inner !== null) return inner;
  for (;;) {
    const word = wordAt(line, to);
    if (!calendar.qualifiers.has(word) && !grammar.of.has(word) && word !== '-' && !isCountedPeriod(line, to)) break;
    to++;
    if (to > at + LONGEST_OPENING) return null;
    const found = endOfPhraseInside(line, to);
    if (found !== null) return found;
  }
  if (calendar.spanOpeners.has(opener)) return endOfSpan(line, at + 1);
  return calendar.since.has(opener) ? endOfEvent(line, at + 1) : null;
}

function endOfPhraseInside(line: Line, at: number): number | null {
  const { calendar } = line.language;
  const word = wordAt(line, at);
  if (!hasSign(line, at, TIMES | COMPOUND) && !isNumber(line, at) && !word.endsWith("'s")) return null;
  if (calendar.weekdays.has(word)) return endOfDay(line, at);
  if (calendar.relativeDays.has(word)) return at + 1;
  const date = readDate(line, at);
  if (date !== null) return date.to;
  if (monthAt(line, at) !== null) return endOfMonth(line, at);
  return endOfPointer(line, at) ?? endOfAgo(line, at);
}

// "in Sept.", "between March and May"
function endOfMonth(line: Line, at: number): number {
  const { calendar, grammar } = line.language;
  const short =
    wordAt(line, at).length < SHORT_MONTH && wordAt(line, at + 1) === '.' && line.tokens[at + 2] !== undefined;
  const to = short ? at + 2 : at + 1;
  const link = wordAt(line, to);
  const linked = grammar.and.has(link) || calendar.yearRanges.has(link) || link === '-' || link === '–';
  return linked && monthAt(line, to + 1) !== null ? (readDate(line, to + 1)?.to ?? to + 2) : to;
}
