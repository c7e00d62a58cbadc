import type { Pointer } from '../../languages/calendar-words.ts';
import type { Period } from '../claim.ts';
import { addDays, addMonths, type CivilDay, civilDay, isoDay, lastDayOf, weekdayOf } from './civil-day.ts';
import { type Line, type Run, wordAt } from './line.ts';
import { withoutPossessive } from './nouns.ts';
import { yearAt } from './read-date.ts';
import { readNumeral } from './read-numeral.ts';

/**
 * The days a time phrase names, counted from the day the article was published where the words need it. Null rather
 * than a guess: "since the election" stays words. Explicit years always resolve.
 */
export function resolvePeriod(line: Line, phrase: Run, publishedAt: string | null): Period | null {
  const today = publishedAt === null ? null : civilDay(publishedAt);
  const words: string[] = [];
  const years: number[] = [];
  for (let at = phrase.from; at < phrase.to; at++) {
    words.push(wordAt(line, at));
    const year = yearAt(line, at);
    if (year !== null) years.push(year);
  }
  if (years.length === 0 && words.some((word) => line.language.calendar.pointers.get(word) === 'same')) return null;
  return (
    resolveYears(line, phrase, words, years, today) ??
    (today === null ? null : resolveRelative(line, phrase, words, today))
  );
}

function resolveYears(
  line: Line,
  phrase: Run,
  words: readonly string[],
  years: readonly number[],
  today: CivilDay | null,
): Period | null {
  const { calendar } = line.language;
  const first = years[0];
  if (first === undefined) return null;
  const last = years.at(-1) ?? first;
  if (words.includes('s')) return wholeYears(first, first + 9);
  const span = wordAt(line, phrase.from + 2);
  if (
    years.length === 1 &&
    (span === '-' || span === '–' || span === '/') &&
    words.length === 3 + (calendar.openers.has(words[0] ?? '') ? 1 : 0)
  )
    return wholeYears(first, first + 1);
  const month = monthIn(line, words);
  if (years.length === 1 && month !== null) return monthPeriod(line, phrase, words, first, month, today);
  if (years.length === 1) {
    const part = partOfYear(line, phrase, words, first);
    if (part !== null) return part;
  }
  const opener = words[0] ?? '';
  if (words.some((word) => calendar.since.has(word)))
    return { from: isoDay({ year: first, month: 1, day: 1 }), to: today && isoDay(today) };
  if (calendar.before.has(opener)) return { from: null, to: `${first}-01-01` };
  if (calendar.until.has(opener)) return { from: null, to: `${first}-12-31` };
  if (calendar.after.has(opener)) return { from: isoDay({ year: first + 1, month: 1, day: 1 }), to: null };
  return wholeYears(Math.min(first, last), Math.max(first, last));
}

function wholeYears(first: number, last: number): Period {
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}

function monthIn(line: Line, words: readonly string[]): number | null {
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

function monthPeriod(
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

function isAmong(words: readonly string[], nouns: ReadonlySet<string>): boolean {
  return words.some((word) => nouns.has(word));
}

// "the first five months of 2017", "the third quarter of 2020", "the second half of 2019"
function partOfYear(line: Line, phrase: Run, words: readonly string[], year: number): Period | null {
  const { calendar, numbers, units } = line.language;
  const nth = words.map((word) => numbers.ordinals.get(word)).find((order) => order !== undefined && order <= 4);
  if (nth === undefined) return null;
  let size = isAmong(words, calendar.quarters) ? 3 : isAmong(words, calendar.halves) ? 6 : null;
  const start = size === null ? 1 : (nth - 1) * size + 1;
  if (size === null && nth === 1 && words.some((word) => units.durations.get(word) === 'month')) {
    for (let at = phrase.from; at < phrase.to; at++)
      size ??= yearAt(line, at) === null ? (readNumeral(line, at)?.value ?? null) : null;
  }
  if (size === null || start + size > 13 || !Number.isInteger(size)) return null;
  return { from: isoDay({ year, month: start, day: 1 }), to: isoDay(lastDayOf(year, start + size - 1)) };
}

function resolveRelative(line: Line, phrase: Run, words: readonly string[], today: CivilDay): Period | null {
  const { calendar } = line.language;
  const until = isoDay(today);
  const now = words.some((_, at) => isPair(calendar.soFar, words, at) || isPair(calendar.toDate, words, at));
  const opens = now || words.some((word) => calendar.since.has(word));
  for (const word of words) {
    const days = calendar.relativeDays.get(word);
    if (days !== undefined) return oneDay(addDays(today, days));
  }
  for (const word of words) {
    const weekday = calendar.weekdays.get(word);
    if (weekday === undefined) continue;
    if (words.some((other) => /^(?:next|last|each)$/.test(calendar.pointers.get(other) ?? ''))) return null;
    const day = addDays(today, -((weekdayOf(today) - weekday + 7) % 7));
    return opens ? { from: isoDay(day), to: until } : oneDay(day);
  }
  const month = monthIn(line, words);
  if (month !== null) return namedMonth(line, phrase, words, month, today);
  const counted = resolveCounted(line, phrase, words, today);
  if (counted !== null) return counted;
  const pointed = pointedPeriod(line, words);
  if (pointed !== null) return resolvePointed(pointed.pointer, pointed.unit, today, opens);
  return now && words.length === 2 ? { from: null, to: until } : null;
}

function isPair(phrases: ReadonlySet<string>, words: readonly string[], at: number): boolean {
  return phrases.has(`${words[at]} ${words[at + 1]}`);
}

// A pointer beside the year, month or week that it points.
function pointedPeriod(line: Line, words: readonly string[]): { pointer: Pointer; unit: string } | null {
  const { calendar, units } = line.language;
  for (let at = 0; at + 1 < words.length; at++) {
    const [one, two] = [words[at] ?? '', words[at + 1] ?? ''];
    const pointer = calendar.pointers.get(one) ?? (calendar.pointersFollow ? calendar.pointers.get(two) : undefined);
    const unit = units.durations.get(withoutPossessive(calendar.pointers.has(one) ? two : one));
    if (pointer !== undefined && unit !== undefined) return { pointer, unit };
  }
  return null;
}

function resolvePointed(pointer: Pointer, unit: string, today: CivilDay, opens: boolean): Period | null {
  const until = isoDay(today);
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  const before = addMonths(today, -1);
  switch (`${pointer} ${unit}`) {
    case 'this year':
      return { from: `${today.year}-01-01`, to: until };
    case 'last year':
      return opens ? { from: `${today.year - 1}-01-01`, to: until } : wholeYears(today.year - 1, today.year - 1);
    case 'next year':
      return wholeYears(today.year + 1, today.year + 1);
    case 'this month':
      return { from: isoDay({ ...today, day: 1 }), to: until };
    case 'last month':
      return { from: isoDay({ ...before, day: 1 }), to: isoDay(lastDayOf(before.year, before.month)) };
    case 'this week':
      return { from: isoDay(monday), to: until };
    case 'last week':
      return { from: isoDay(addDays(monday, -7)), to: isoDay(addDays(monday, -1)) };
    default:
      return null;
  }
}

function oneDay(day: CivilDay): Period {
  return { from: isoDay(day), to: isoDay(day) };
}

// "since July" and "in July" are the latest July that has begun, "on April 17" the latest one past
function namedMonth(line: Line, phrase: Run, words: readonly string[], month: number, today: CivilDay): Period {
  const day = dayIn(line, phrase);
  const year = month > today.month || (month === today.month && (day ?? 1) > today.day) ? today.year - 1 : today.year;
  return monthPeriod(line, phrase, words, year, month, today);
}

const COUNTED: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'decade']);

// "over the past three years", "two weeks ago", "in the last decade"
function resolveCounted(line: Line, phrase: Run, words: readonly string[], today: CivilDay): Period | null {
  const { calendar, units } = line.language;
  const points = words.map((word) => calendar.pointers.get(word));
  const ago =
    words.some((word) => calendar.ago.has(word)) ||
    calendar.agoBefore.has(words[0] ?? '') ||
    calendar.agoBefore.has(words.slice(0, 3).join(' '));
  const past = points.includes('past');
  const back = past || points.includes('last') || points.includes('previous');
  if (!ago && !back) return null;
  let count: number | null = null;
  for (let at = phrase.from; at < phrase.to; at++) count ??= readNumeral(line, at)?.value ?? null;
  const named = words.map((word) => units.durations.get(word));
  const size = count ?? (past || (named.includes('decade') && back) ? 1 : null);
  if (size === null || !Number.isInteger(size) || size > 1000) return null;
  const unit = named.find((name) => name !== undefined && COUNTED.has(name));
  if (unit === undefined) return null;
  const months = { day: 0, week: 0, month: 1, year: 12, decade: 120 }[unit] ?? 0;
  const start = months > 0 ? addMonths(today, -months * size) : addDays(today, -size * (unit === 'week' ? 7 : 1));
  if (!ago) return { from: isoDay(start), to: isoDay(today) };
  if (unit === 'year') return wholeYears(start.year, start.year);
  return unit === 'day' ? oneDay(start) : null;
}
