import { hash32 } from '../text/hash.ts';

/** The reports that have a key: how many there are, and the numbers of the newest of them. */
export interface Posting {
  readonly key: number;
  /** All reports that have the key, those the list has no room for as well: what tells how rare it is. */
  readonly frequency: number;
  /** Newest last. */
  readonly numbers: Uint32Array;
}

/**
 * So many reports a key leads to. A key that more reports have tells little, and the story of today's article is among
 * the newest of them; without an end, the commonest word of a million stories would take megabytes to read.
 */
const NEWEST = 512;

/** The mark of a run of quoted words among fingerprint keys. */
const QUOTED = 'q:';
/**
 * Nearly every run of quoted words is the only one of its kind, fifty to a report, and a row each would be most of the
 * database. So they share a million rows, some thirty runs to a row at a million reports, which costs a match nothing.
 */
const QUOTED_ROWS = 2 ** 20;
const HALF = 2 ** 31;

/** The key of a posting: words and names in one half of the 32-bit numbers, quoted runs in the other. */
export function postingKey(key: string): number {
  const hash = hash32(key);
  return key.startsWith(QUOTED) ? HALF + (hash % QUOTED_ROWS) : hash % HALF;
}

/** Whether a posting is of runs of quoted words. */
export function isOfQuoted(key: number): boolean {
  return key >= HALF;
}

/** A posting with more reports, newer than those it has. */
export function addToPosting(posting: Posting | undefined, key: number, added: readonly number[]): Posting {
  const kept = posting?.numbers ?? new Uint32Array(0);
  const fits = added.slice(-NEWEST);
  const older = kept.subarray(Math.max(0, kept.length + fits.length - NEWEST));
  const numbers = new Uint32Array(older.length + fits.length);
  numbers.set(older);
  numbers.set(fits, older.length);
  return { key, frequency: (posting?.frequency ?? 0) + added.length, numbers };
}

/**
 * A posting without reports that had its key, of which some may no longer be in the list; null when none is left. What
 * the list once had no room for does not come back into it.
 */
export function takeFromPosting(posting: Posting, gone: readonly number[]): Posting | null {
  const frequency = posting.frequency - gone.length;
  if (frequency <= 0) return null;
  const numbers = posting.numbers.filter((number) => !gone.includes(number));
  return { key: posting.key, frequency, numbers };
}
