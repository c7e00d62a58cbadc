import type { Quantity } from '../claims/claim.ts';
import { isMeasured } from '../claims/unit-kinds.ts';
import type { Vocabulary } from './vocabulary.ts';

type Scope = Quantity['scope'];

/** A period this many times as long as another is another period, though they overlap. */
const LENGTH_RATIO = 2;

/** Whether the times two figures state are the same, could be (one is not stated, or not known), or cannot be. */
export function compareTimes(a: Scope, b: Scope, { times }: Pick<Vocabulary, 'times'>): 'same' | 'open' | 'apart' {
  const [x, y] = [a.period, b.period];
  if (x && y && (x.from ?? x.to) !== null && (y.from ?? y.to) !== null) {
    if (x.from === y.from && x.to === y.to) return 'same';
    const apart = isBefore(x.to, y.from) || isBefore(y.to, x.from);
    const [long, short] = [days(x.from, x.to), days(y.from, y.to)];
    return apart || long > LENGTH_RATIO * short || short > LENGTH_RATIO * long ? 'apart' : 'open';
  }
  const [left, right] = [saying(a.time, times), saying(b.time, times)];
  if (left === null || right === null) return 'open';
  if (left === right) return 'same';
  const known = new Set(times.map(([, name]) => name));
  return known.has(left) && known.has(right) ? 'apart' : 'open';
}

/**
 * Whether two figures may be of one moment of a day. What is counted "by noon" may have grown by 5pm, and by whenever a report
 * that gives no hour was written; that a fire broke out at three says nothing of when its victims were counted.
 */
export function mayBeOfOneHour(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.scope.hour ?? null, b.scope.hour ?? null];
  if (x !== null && y !== null) return x.words === y.words;
  const only = x ?? y;
  return only === null || !only.isLimit || isMeasured(a.unit);
}

function saying(time: string | null, times: Vocabulary['times']): string | null {
  if (time === null) return null;
  const lower = time.toLowerCase().replaceAll('’', "'");
  return times.find(([words]) => words.test(lower))?.[1] ?? lower;
}

function isBefore(end: string | null, start: string | null): boolean {
  return end !== null && start !== null && end < start;
}

/** The length of a period; not a number where an end is open, which compares as neither longer nor shorter. */
function days(from: string | null, to: string | null): number {
  return from === null || to === null ? Number.NaN : (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}
