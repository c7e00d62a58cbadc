import { MONTHS, WEEKDAYS } from '../../languages/english/calendar.ts';
import type { Period } from '../claim.ts';
import { addDays, addMonths, type CivilDay, civilDay, isoDay, lastDayOf, weekdayOf } from './civil-day.ts';
import { type Line, type Run, wordAt } from './line.ts';
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
  if (words.includes('same') && years.length === 0) return null;
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
  const first = years[0];
  if (first === undefined) return null;
  const last = years.at(-1) ?? first;
  if (words.includes('s')) return wholeYears(first, first + 9);
  const span = wordAt(line, phrase.from + 2);
  if (
    years.length === 1 &&
    (span === '-' || span === '–' || span === '/') &&
    words.length === 3 + (words[0] === 'in' ? 1 : 0)
  )
    return wholeYears(first, first + 1);
  const month = monthIn(words);
  if (years.length === 1 && month !== null) return monthPeriod(line, phrase, words, first, month, today);
  if (years.length === 1) {
    const part = partOfYear(line, phrase, words, first);
    if (part !== null) return part;
  }
  if (words.includes('since')) return { from: isoDay({ year: first, month: 1, day: 1 }), to: today && isoDay(today) };
  if (words[0] === 'before' || words[0] === 'until' || words[0] === 'by')
    return { from: null, to: `${first}-${words[0] === 'before' ? '01-01' : '12-31'}` };
  if (words[0] === 'after') return { from: isoDay({ year: first + 1, month: 1, day: 1 }), to: null };
  return wholeYears(Math.min(first, last), Math.max(first, last));
}

function wholeYears(first: number, last: number): Period {
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}

function monthIn(words: readonly string[]): number | null {
  for (const word of words) {
    const month = MONTHS.get(word);
    if (month !== undefined) return month;
  }
  return null;
}

function lastMonthIn(words: readonly string[]): number | null {
  return monthIn([...words].reverse());
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
  const day = dayIn(line, phrase);
  const from = { year, month, day: day ?? 1 };
  const to = day === null ? lastDayOf(year, month) : from;
  if (words.includes('since')) return { from: isoDay(from), to: today && isoDay(today) };
  if (words[0] === 'by' || words[0] === 'until' || words[0] === 'before') return { from: null, to: isoDay(to) };
  const last = lastMonthIn(words);
  if (last !== null && last > month && day === null) return { from: isoDay(from), to: isoDay(lastDayOf(year, last)) };
  return { from: isoDay(from), to: isoDay(to) };
}

const ORDER = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

// "the first five months of 2017", "the third quarter of 2020", "the second half of 2019"
function partOfYear(line: Line, phrase: Run, words: readonly string[], year: number): Period | null {
  const nth = words.map((word) => ORDER.get(word)).find((order) => order !== undefined);
  if (nth === undefined) return null;
  let size = words.includes('quarter') ? 3 : words.includes('half') ? 6 : null;
  let start = size === null ? 1 : (nth - 1) * size + 1;
  if (size === null && words.includes('months') && nth === 1) {
    for (let at = phrase.from; at < phrase.to; at++)
      size ??= yearAt(line, at) === null ? (readNumeral(line, at)?.value ?? null) : null;
    start = 1;
  }
  if (size === null || start + size > 13 || !Number.isInteger(size)) return null;
  return { from: isoDay({ year, month: start, day: 1 }), to: isoDay(lastDayOf(year, start + size - 1)) };
}

function resolveRelative(line: Line, phrase: Run, words: readonly string[], today: CivilDay): Period | null {
  const all = words.join(' ');
  const until = isoDay(today);
  const opens = /\b(since|so far|to date)\b/.test(all);
  if (/\byesterday\b/.test(all)) return oneDay(addDays(today, -1));
  if (/\btomorrow\b/.test(all)) return oneDay(addDays(today, 1));
  if (/\b(today|tonight)\b/.test(all)) return oneDay(today);
  for (const word of words) {
    const weekday = WEEKDAYS.get(word);
    if (weekday === undefined) continue;
    if (words.includes('next') || words.includes('last') || words.includes('every') || words.includes('each'))
      return null;
    const day = addDays(today, -((weekdayOf(today) - weekday + 7) % 7));
    return opens ? { from: isoDay(day), to: until } : oneDay(day);
  }
  const month = monthIn(words);
  if (month !== null) return namedMonth(line, phrase, words, month, today);
  const counted = resolveCounted(line, phrase, words, today);
  if (counted !== null) return counted;
  if (/\bthis year\b/.test(all)) return { from: `${today.year}-01-01`, to: until };
  if (/\blast year\b/.test(all))
    return opens ? { from: `${today.year - 1}-01-01`, to: until } : wholeYears(today.year - 1, today.year - 1);
  if (/\bnext year\b/.test(all)) return wholeYears(today.year + 1, today.year + 1);
  if (/\bthis month\b/.test(all)) return { from: isoDay({ ...today, day: 1 }), to: until };
  if (/\blast month\b/.test(all)) {
    const before = addMonths(today, -1);
    return { from: isoDay({ ...before, day: 1 }), to: isoDay(lastDayOf(before.year, before.month)) };
  }
  if (/\bthis week\b/.test(all)) return { from: isoDay(addDays(today, -((weekdayOf(today) + 6) % 7))), to: until };
  if (/\blast week\b/.test(all)) {
    const monday = addDays(today, -((weekdayOf(today) + 6) % 7) - 7);
    return { from: isoDay(monday), to: isoDay(addDays(monday, 6)) };
  }
  return all === 'to date' || all === 'so far' ? { from: null, to: until } : null;
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

// "over the past three years", "two weeks ago", "in the last decade"
function resolveCounted(line: Line, phrase: Run, words: readonly string[], today: CivilDay): Period | null {
  const ago = words.includes('ago');
  const back = words.some((word) => word === 'past' || word === 'last' || word === 'previous');
  if (!ago && !back) return null;
  let count: number | null = null;
  for (let at = phrase.from; at < phrase.to; at++) count ??= readNumeral(line, at)?.value ?? null;
  const decade = words.includes('decade') && (back || count !== null);
  const size = count ?? (decade || words.includes('past') ? 1 : null);
  if (size === null || !Number.isInteger(size) || size > 1000) return null;
  const unit = words.find((word) => /^(day|week|month|year|decade)s?$/.test(word))?.replace(/s$/, '');
  if (unit === undefined) return null;
  const months = { day: 0, week: 0, month: 1, year: 12, decade: 120 }[unit] ?? 0;
  const start = months > 0 ? addMonths(today, -months * size) : addDays(today, -size * (unit === 'week' ? 7 : 1));
  if (!ago) return { from: isoDay(start), to: isoDay(today) };
  if (unit === 'year') return wholeYears(start.year, start.year);
  return unit === 'day' ? oneDay(start) : null;
}
