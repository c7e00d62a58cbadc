/** A date as an article prints it above its text. `rest` is what else the line holds: often the author. */
export interface Dateline {
  /** `2024-11-06` or `2024-11-06T22:40`, with a zone only where one is printed that means one offset. */
  readonly publishedAt: string | null;
  readonly rest: string;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
// Each whole or cut to three letters; September is also cut to four.
const MONTH = `(${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\\.?`;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? (\\d{4})\\b`);
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`);
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const CLOCK = /\b(\d{1,2})[:.](\d{2})(?::\d{2})? ?([ap])?\.?(?:m\b\.?)?/;
const HOUR = /\b(\d{1,2}) ?([ap])\.?m\b\.?/;
const ORNAMENTS =
  /\b(?:first|last|published|posted|updated|modified|created|on|at|the|date|edited|am|pm|a\.m|p\.m|gmt|utc|bst|est|edt|et|pst|pdt|pt|cet|cest|ist|local time|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b\.?/gi;

/** Reads a line above an article as its date, or null where it is something else: at most a name may stand beside it. */
export function parseDateline(line: string): Dateline | null {
  if (line.length > 120) return null;
  const plain = line.toLowerCase().replace(/\s+/g, ' ').trim();
  const date = findDate(plain);
  const updated = /^(?:published|posted|updated|last updated|modified)\b/.test(plain);
  if (date === null && !(updated && (CLOCK.test(plain) || HOUR.test(plain) || plain.length < 24))) return null;
  let left = line.replace(/\s+/g, ' ').trim();
  if (date !== null) left = without(left, plain.indexOf(date.printed), date.printed.length);
  const rest = bare(left);
  if (rest.split(' ').filter(Boolean).length > 6 || /[.!?]$/.test(rest)) return null;
  if (date === null) return { publishedAt: null, rest };
  const time = findTime(plain.replace(date.printed, ' '));
  return { publishedAt: time === null ? date.iso : `${date.iso}T${time}${zoneOf(plain)}`, rest };
}

function findDate(plain: string): { readonly iso: string; readonly printed: string } | null {
  const day = DAY_FIRST.exec(plain);
  if (day !== null) return dated(day[0], day[3], day[2], day[1]);
  const month = MONTH_FIRST.exec(plain);
  if (month !== null) return dated(month[0], month[3], month[1], month[2]);
  const iso = ISO.exec(plain);
  if (iso === null || Number(iso[2]) > 12 || Number(iso[3]) > 31) return null;
  return { iso: `${iso[1]}-${iso[2]}-${iso[3]}`, printed: iso[0] };
}

function dated(
  printed: string,
  year = '',
  month = '',
  day = '',
): { readonly iso: string; readonly printed: string } | null {
  const at = MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3)));
  if (Number(day) < 1 || Number(day) > 31 || at < 0) return null;
  return { iso: `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`, printed };
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

function bare(line: string): string {
  return line
    .replace(/\b\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:[ap]\.?m\b\.?)?|\b\d{1,2} ?[ap]\.?m\b\.?/gi, ' ')
    .replace(ORNAMENTS, ' ')
    .replace(/[|•·,:()/\-–—\s]+/g, ' ')
    .trim();
}

function without(line: string, at: number, length: number): string {
  return `${line.slice(0, at)} ${line.slice(at + length)}`;
}
