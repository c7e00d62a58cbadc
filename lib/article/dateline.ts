import type { ArticleWords } from '../languages/article-words.ts';
import { ENGLISH_ARTICLE } from '../languages/english/article.ts';

/** A date as an article prints it above its text. `rest` is what else the line holds: often the author. */
export interface Dateline {
  /** `2024-11-06` or `2024-11-06T22:40`, with a zone only where one is printed that means one offset. */
  readonly publishedAt: string | null;
  readonly rest: string;
}

/** How dates are printed in the words of one language or more. */
export interface DateRules {
  readonly months: ReadonlyMap<string, number>;
  readonly dayFirst: RegExp;
  readonly monthFirst: RegExp;
  readonly dated: RegExp;
  /** Words beside a date that are not its author. */
  readonly besides: ReadonlySet<string>;
}

/** The rules for dates as the given lists print them. */
export function makeDateRules(lists: readonly ArticleWords[]): DateRules {
  const months = new Map<string, number>();
  for (const list of lists) {
    for (const [at, forms] of list.months.split(' ').entries()) {
      for (const form of forms.split('|')) months.set(form, months.get(form) ?? at + 1);
    }
  }
  const longestFirst = [...months.keys()].sort((a, b) => b.length - a.length);
  const month = `(${longestFirst.join('|')})\\.?`;
  return {
    months,
    dayFirst: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)? (?:of |de )?${month},? (?:de |del )?(\\d{4})\\b`),
    monthFirst: new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`),
    dated: new RegExp(`^(?:${lists.map(({ dated }) => dated).join('|')})(?![\\p{L}\\p{N}])`, 'u'),
    besides: new Set(lists.flatMap(({ dateWords }) => dateWords.split(' '))),
  };
}

const LONGEST_DATELINE = 120;
// "Updated today": a line that is a date without a number is shorter.
const LONGEST_UNDATED = 24;

const ENGLISH_DATES = makeDateRules([ENGLISH_ARTICLE]);
// Parted by points, the day comes first everywhere.
const POINTED = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const CLOCK = /\b(\d{1,2})[:.h](\d{2})(?::\d{2})? ?([ap])?\.?(?:m\b\.?)?/;
const HOUR = /\b(\d{1,2}) ?([ap])\.?m\b\.?/;

/** Reads a line above an article as its date, or null where it is something else: at most a name may stand beside it. */
export function parseDateline(line: string, rules: DateRules = ENGLISH_DATES): Dateline | null {
  if (line.length > LONGEST_DATELINE || (line.length >= LONGEST_UNDATED && !/\d/.test(line))) return null;
  const plain = line.toLowerCase().replace(/\s+/g, ' ').trim();
  const date = findDate(plain, rules);
  const updated = rules.dated.test(plain);
  if (date === null && !(updated && (CLOCK.test(plain) || HOUR.test(plain) || plain.length < LONGEST_UNDATED)))
    return null;
  let left = line.replace(/\s+/g, ' ').trim();
  if (date !== null) left = without(left, plain.indexOf(date.printed), date.printed.length);
  const rest = bare(left, rules);
  if (rest.split(' ').filter(Boolean).length > 6 || /[.!?]$/.test(rest)) return null;
  if (date === null) return { publishedAt: null, rest };
  const time = findTime(plain.replace(date.printed, ' '));
  return { publishedAt: time === null ? date.iso : `${date.iso}T${time}${zoneOf(plain)}`, rest };
}

interface PrintedDate {
  readonly iso: string;
  readonly printed: string;
}

function findDate(plain: string, { months, dayFirst, monthFirst }: DateRules): PrintedDate | null {
  const day = dayFirst.exec(plain);
  if (day !== null) return dated(day[0], day[3], months.get(day[2] ?? ''), day[1]);
  const month = monthFirst.exec(plain);
  if (month !== null) return dated(month[0], month[3], months.get(month[1] ?? ''), month[2]);
  const pointed = POINTED.exec(plain);
  if (pointed !== null) return dated(pointed[0], pointed[3], Number(pointed[2]), pointed[1]);
  const iso = ISO.exec(plain);
  return iso === null ? null : dated(iso[0], iso[1], Number(iso[2]), iso[3]);
}

function dated(printed: string, year = '', month = 0, day = ''): PrintedDate | null {
  if (Number(day) < 1 || Number(day) > 31 || month < 1 || month > 12) return null;
  return { iso: `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`, printed };
}

function findTime(plain: string): string | null {
  const clock = CLOCK.exec(plain);
  const hour = clock === null ? HOUR.exec(plain) : null;
  const found = clock ?? hour;
  if (found === null) return null;
  const half = clock === null ? found[2] : found[3];
  const minutes = clock === null ? '00' : (found[2] ?? '00');
  let hours = Number(found[1]);
  if (half === 'p' && hours < 12) hours += 12;
  if (half === 'a' && hours === 12) hours = 0;
  return hours > 23 || Number(minutes) > 59 ? null : `${String(hours).padStart(2, '0')}:${minutes}`;
}

// Only these mean one offset; "ET" and its like depend on the season.
function zoneOf(plain: string): string {
  if (/\b(?:gmt|utc)\b/.test(plain)) return 'Z';
  return /\bbst\b/.test(plain) ? '+01:00' : '';
}

// What stands beside the date and is neither a time nor a word of dates.
function bare(line: string, { besides }: DateRules): string {
  return line
    .replace(/\b\d{1,2}[:.h]\d{2}(?::\d{2})? ?(?:[ap]\.?m\b\.?)?|\b\d{1,2} ?[ap]\.?m\b\.?/gi, ' ')
    .split(/[|•·,:()/\-–—\s]+/)
    .filter((word) => word !== '' && !besides.has(word.toLowerCase().replace(/\.$/, '')))
    .join(' ');
}

function without(line: string, at: number, length: number): string {
  return `${line.slice(0, at)} ${line.slice(at + length)}`;
}
