/** A day of the calendar, without a time or a zone. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** The day of an ISO date or date-time as printed, its zone left aside; null for anything else. */
export function civilDay(iso: string): CivilDay | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (found === null) return null;
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isoDay(fromTime(timeOf(day))) === iso.slice(0, 10) ? day : null;
}

/** The day as `2024-11-06`. */
export function isoDay({ year, month, day }: CivilDay): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day so many days later, or earlier where negative. */
export function addDays(day: CivilDay, days: number): CivilDay {
  return fromTime(timeOf(day) + days * DAY_MS);
}

/** The same day so many months later, or the last of that month where it is shorter. */
export function addMonths(day: CivilDay, months: number): CivilDay {
  const count = day.year * 12 + day.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return { year, month, day: Math.min(day.day, lastDayOf(year, month).day) };
}

/** The last day of a month. */
export function lastDayOf(year: number, month: number): CivilDay {
  return addDays(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }, -1);
}

/** The day of the week, Sunday 0. */
export function weekdayOf(day: CivilDay): number {
  return new Date(timeOf(day)).getUTCDay();
}

function timeOf({ year, month, day }: CivilDay): number {
  return Date.UTC(year, month - 1, day);
}

function fromTime(time: number): CivilDay {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
