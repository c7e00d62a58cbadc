import type { HourOfDay } from '../claim.ts';
import { hasSign, isNumber, type Line, type Run, wordAt } from './line.ts';
import { readClock, readSpokenClock } from './read-clock.ts';
import { HOUR } from './word-signs.ts';

/** A time of day, where its sentence has it. */
export interface Hour extends HourOfDay, Run {}

/**
 * The times of day in a sentence: "by noon", "at 5pm", "Friday evening". In order. Read anew, though the numbers of the line are
 * read already: there a date or a name may hold the clock behind it ("in Terre Haute, Ind., at 8:07").
 */
export function findHours(line: Line): Hour[] {
  const hours: Hour[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    if (!hasSign(line, at, HOUR) && !isNumber(line, at)) continue;
    const run = clockAt(line, at) ?? dayPartAt(line, at);
    if (run === null) continue;
    const before = articleBefore(line, run.from) ? run.from - 2 : run.from - 1;
    hours.push({ ...run, words: printedRun(line, run), isLimit: isLimit(line, before) });
    at = run.to - 1;
  }
  return hours;
}

/** The hour that a figure is of, for all its sentence says: the nearest. */
export function chooseHour(figure: Run, hours: readonly Hour[]): HourOfDay | null {
  const apart = ({ from, to }: Run) => Math.max(from - figure.to, figure.from - to);
  let [nearest] = hours;
  if (nearest === undefined) return null;
  for (const hour of hours) if (apart(hour) < apart(nearest)) nearest = hour;
  return { words: nearest.words, isLimit: nearest.isLimit };
}

function clockAt(line: Line, at: number): Run | null {
  return isNumber(line, at) ? readClock(line, at) : readSpokenClock(line, at);
}

/** A part of a day where a day or what leads to an hour stands before it: "Friday evening", "by nightfall", but no "night train". */
function dayPartAt(line: Line, at: number): Run | null {
  const { calendar, grammar } = line.language;
  if (!calendar.dayParts.has(wordAt(line, at))) return null;
  const before = wordAt(line, at - 1);
  const isOfDay = calendar.weekdays.has(before) || calendar.relativeDays.has(before) || calendar.pointers.has(before);
  const isLed = calendar.clockLeads.has(before) || calendar.until.has(before) || calendar.before.has(before);
  const isEnd = grammar.the.has(before) && calendar.until.has(wordAt(line, at - 2));
  return isOfDay || isLed || isEnd ? { from: at, to: at + 1 } : null;
}

function articleBefore(line: Line, at: number): boolean {
  return line.language.grammar.the.has(wordAt(line, at - 1));
}

/** "By noon", "until 5pm", "as of Friday evening". */
function isLimit(line: Line, at: number): boolean {
  const { calendar } = line.language;
  const lead = calendar.weekdays.has(wordAt(line, at)) || calendar.relativeDays.has(wordAt(line, at)) ? at - 1 : at;
  return calendar.until.has(wordAt(line, lead)) || calendar.asOf.has(`${wordAt(line, lead - 1)} ${wordAt(line, lead)}`);
}

function printedRun(line: Line, { from, to }: Run): string {
  let words = '';
  for (let at = from; at < to; at++) words += wordAt(line, at);
  return words.includes('.') ? words.replace(/(?<=\p{L})\./gu, '') : words;
}
