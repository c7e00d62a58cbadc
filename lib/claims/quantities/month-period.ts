import type { Period } from '../claim.ts';
import { type CivilDay, isoDay, lastDayOf } from './civil-day.ts';
import { type Line, type Run, wordAt } from './line.ts';

/** The days of a month as a phrase of these words bounds them: "in May", "on May 3", "since May", "from March to May". */
export function monthPeriod(
  line: Line,
  phrase: Run,
  words: readonly string[],
  year: number,
  month: number,
  today: CivilDay | null,
): Period {
  const { calendar } = line.language;
  const day = dayIn(line, phrase);
  const opener = words[0] ?? '';
  const from = { year, month, day: day ?? 1 };
  const to = day === null ? lastDayOf(year, month) : from;
  if (words.some((word) => calendar.since.has(word))) return { from: isoDay(from), to: today && isoDay(today) };
  if (calendar.until.has(opener) || calendar.before.has(opener)) return { from: null, to: isoDay(to) };
  const last = lastMonthIn(line, words);
  if (last !== null && last > month && day === null) return { from: isoDay(from), to: isoDay(lastDayOf(year, last)) };
  return { from: isoDay(from), to: isoDay(to) };
}

/** The days of a month named without its year: the latest that has begun, or whose named day is past. */
export function namedMonth(line: Line, phrase: Run, words: readonly string[], month: number, today: CivilDay): Period {
  const day = dayIn(line, phrase);
  const year = month > today.month || (month === today.month && (day ?? 1) > today.day) ? today.year - 1 : today.year;
  return monthPeriod(line, phrase, words, year, month, today);
}

/** The first month that some words name, or null. */
export function monthIn(line: Line, words: readonly string[]): number | null {
  for (const word of words) {
    const month = line.language.calendar.months.get(word);
    if (month !== undefined) return month;
  }
  return null;
}

function lastMonthIn(line: Line, words: readonly string[]): number | null {
  return monthIn(line, [...words].reverse());
}

function dayIn(line: Line, phrase: Run): number | null {
  for (let at = phrase.from; at < phrase.to; at++) {
    const day = Number(wordAt(line, at));
    if (Number.isInteger(day) && day >= 1 && day <= 31) return day;
  }
  return null;
}
