import type { Period } from '../claim.ts';
import { type CivilDay, civilDay, isoDay, lastDayOf } from './civil-day.ts';
import { type Line, type Run, wordAt } from './line.ts';
import { monthIn, monthPeriod } from './month-period.ts';
import { readNumeral } from './read-numeral.ts';
import { yearAt } from './read-years.ts';
import { resolveRelative } from './resolve-relative.ts';
import { wholeYears } from './whole-years.ts';

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
