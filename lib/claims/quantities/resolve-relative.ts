import type { Pointer } from '../../languages/calendar-words.ts';
import type { Period } from '../claim.ts';
import { addDays, addMonths, type CivilDay, isoDay, lastDayOf, weekdayOf } from './civil-day.ts';
import type { Line, Run } from './line.ts';
import { monthIn, namedMonth } from './month-period.ts';
import { withoutPossessive } from './nouns.ts';
import { readNumeral } from './read-numeral.ts';
import { wholeYears } from './whole-years.ts';

const COUNTED: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'decade']);

/** The days that a time phrase without a year names, counted from the day of publication, or null. */
export function resolveRelative(line: Line, phrase: Run, words: readonly string[], today: CivilDay): Period | null {
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
