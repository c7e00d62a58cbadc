/** A moment in milliseconds; one that cannot be read is before all others. */
export function timeOf(moment: unknown): number {
  const time = typeof moment === 'string' ? Date.parse(moment) : Number.NaN;
  return Number.isNaN(time) ? 0 : time;
}

/**
 * When something is changed that was last changed at a moment: now, but never before that, whatever the clock was set to
 * since. Else the change would look older than what it changed.
 */
export function laterThan(moment: string | null, now: Date): string {
  return new Date(Math.max(now.getTime(), timeOf(moment) + 1)).toISOString();
}
