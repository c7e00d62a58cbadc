import { isJoin, isNumber, type Line, printedAt, type Run, touches, wordAt } from './line.ts';
import { isPerson, isPluralNoun } from './nouns.ts';

/** A date with digits. `year` where a bare year is all there is; otherwise days or months are named too. */
export interface DatedRun extends Run {
  readonly unit: 'year' | 'date';
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

// Years that news prints without a noun: history on one side, climate targets on the other.
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;
const LEAST_PLAIN_YEAR = 1700;
// A noun that four digits count stands behind adjectives, of which there are seldom more than two.
const COUNTED_REACH = 3;

/** The year or years that begin at a token: "2014", "2013-14", "2019/20", "1998 to 2003", "1960s", or null. */
export function readYears(line: Line, at: number): DatedRun | null {
  const year = yearAt(line, at) ?? namedYear(line, at);
  if (year === null) return null;
  const decade = wordAt(line, at + 1) === 's' && touches(line, at + 1);
  if (decade) return { from: at, to: at + 2, unit: 'year', value: year, min: null, max: null };
  const next = wordAt(line, at + 1);
  const joined = isJoin(line, at + 1) || (next === '/' && isJoined(line, at + 1));
  const { calendar, ranges } = line.language;
  const between = ranges.and.has(next) && ranges.between.has(wordAt(line, at - 1));
  const linked = joined || calendar.yearRanges.has(next) || between;
  if (linked) {
    const end = yearAt(line, at + 2) ?? (joined ? shortYear(line, at + 2, year) : null);
    if (end !== null && end > year) return { from: at, to: at + 3, unit: 'year', value: null, min: year, max: end };
  }
  if (!isYearHere(line, at, year)) return null;
  return { from: at, to: at + 1, unit: 'year', value: year, min: null, max: null };
}

/** The year a token prints, or null: four digits without separators, and none of the words that would make it a count. */
export function yearAt(line: Line, at: number): number | null {
  if (!isNumber(line, at)) return null;
  const text = printedAt(line, at);
  if (!/^\d{4}$/.test(text)) return null;
  const year = Number(text);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** Whether no word stands at a token. */
export function isClosed(line: Line, at: number): boolean {
  return line.tokens[at]?.kind !== 'word';
}

/** Whether a mark touches what stands on both sides of it. */
export function isJoined(line: Line, at: number): boolean {
  return touches(line, at) && touches(line, at + 1);
}

// "im Jahr 1014", "the year 843": earlier than news prints without saying so
function namedYear(line: Line, at: number): number | null {
  const text = printedAt(line, at);
  if (text.length < 3 || text.length > 4 || line.language.units.durations.get(wordAt(line, at - 1)) !== 'year')
    return null;
  return /^[1-9]\d{2,3}$/.test(text) && isClosed(line, at + 1) ? Number(text) : null;
}

function shortYear(line: Line, at: number, after: number): number | null {
  if (!isNumber(line, at) || !/^\d{2}$/.test(printedAt(line, at))) return null;
  return Math.floor(after / 100) * 100 + Number(printedAt(line, at));
}

// "dates back to 1878 and", "his 1859 essay", but "its 1850 new workers": where thousands take a comma
function isNoCount(line: Line, at: number): boolean {
  const { calendar, grammar, numbers } = line.language;
  if (!numbers.decimalMarks.startsWith('.')) return false;
  if (grammar.phraseStops.has(wordAt(line, at + 1)))
    return calendar.yearLeadPairs.has(`${wordAt(line, at - 2)} ${wordAt(line, at - 1)}`);
  if (!grammar.determiners.has(wordAt(line, at - 1))) return false;
  for (let near = at + 1; near <= at + COUNTED_REACH && !grammar.phraseStops.has(wordAt(line, near)); near++)
    if (isPluralNoun(line, near) || isPerson(line, wordAt(line, near), false)) return false;
  return true;
}

// Four bare digits count something only before a unit, a person noun or the like; near the present they are years.
function isYearHere(line: Line, at: number, year: number): boolean {
  const { yearLeads, yearCounts } = line.language.calendar;
  if (yearLeads.has(wordAt(line, at - 1))) return true;
  const next = line.tokens[at + 1];
  if (next === undefined || next.kind === 'mark') return next?.text !== '%' && next?.text !== '°';
  if (touches(line, at + 1)) return false;
  if (year < 1900) return year >= LEAST_PLAIN_YEAR && isNoCount(line, at);
  if (year > 2040) return false;
  return !yearCounts.has(next.lower);
}
