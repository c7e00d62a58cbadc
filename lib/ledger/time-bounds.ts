/** Between which moments something was published, in milliseconds of universal time. */
export interface TimeBounds {
  readonly from: number;
  readonly to: number;
}

/** How exactly a printed time says when. */
export type TimePrecision = 'zone' | 'minute' | 'day';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A time without a zone may be of any: the first clocks of the world are 14 hours ahead, the last 12 behind. */
const AHEAD_MS = 14 * HOUR_MS;
const BEHIND_MS = 12 * HOUR_MS;
/** Within an hour, who was first says nothing: a clock is wrong, a page is put live late, an agency's line reaches all at once. */
const SAME_TIME_MS = HOUR_MS;

/** How exactly an ISO 8601 time says when; null where it is none. */
export function precisionOf(printed: string | null): TimePrecision | null {
  if (printed === null || Number.isNaN(asWritten(printed))) return null;
  if (printed.length <= 10) return 'day';
  return hasZone(printed) ? 'zone' : 'minute';
}

/**
 * The bounds of a printed time, as wide as what it leaves open: a day, and a zone that it does not name. `isOneClock` where
 * it is set beside others of the same outlet only, whose zone is its own.
 */
export function timeBounds(printed: string | null, isOneClock = false): TimeBounds | null {
  const precision = precisionOf(printed);
  if (printed === null || precision === null) return null;
  const at = asWritten(printed);
  if (precision === 'zone') return { from: at, to: at };
  const to = precision === 'day' ? at + DAY_MS : at;
  return isOneClock ? { from: at, to } : { from: at - AHEAD_MS, to: to + BEHIND_MS };
}

/** Whether something certainly came before another, by more than an hour. */
export function isBefore(one: TimeBounds | null, other: TimeBounds | null): boolean {
  return one !== null && other !== null && one.to + SAME_TIME_MS < other.from;
}

// A time without a zone is read as universal time, not as that of the device it is read on.
function asWritten(printed: string): number {
  const time = printed.replace(' ', 'T');
  return Date.parse(time.length > 10 && !hasZone(time) ? `${time}Z` : time);
}

function hasZone(printed: string): boolean {
  return /(?:Z|[+-]\d{2}:?\d{2})$/i.test(printed.slice(11));
}
