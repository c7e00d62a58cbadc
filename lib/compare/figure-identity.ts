import type { Quantity } from '../claims/claim.ts';
import { significantDigits } from './figure-interval.ts';

/** How sure it is that two figures measure one thing, and what says so. */
export interface Identity {
  /** What the words, names and times say, the values left out: 0 to about 1. */
  readonly score: number;
  readonly sharedTerms: readonly string[];
  readonly sharedNames: readonly string[];
  readonly sameHead: boolean;
  /** Whether the stated times are the same, could be, or cannot be. */
  readonly times: 'same' | 'open' | 'apart';
  /** Both name somebody or something, and nothing in common. */
  readonly namesApart: boolean;
}

/** Counted nouns that are one thing to a reader. */
const RINGS: readonly (readonly string[])[] = [
  ['country', 'nation', 'state', 'member', 'member state'],
  ['death', 'fatality'],
  ['job', 'role', 'post', 'position'],
  ['home', 'house', 'property', 'dwelling'],
  ['firm', 'company', 'business'],
  ['seat', 'constituency'],
  ['deal', 'agreement', 'accord', 'pact'],
];
const RING_OF = new Map(RINGS.flatMap((ring, index) => ring.map((word) => [word, index] as const)));

// A shared head noun says more than any other shared word; names and times confirm.
const HEAD = 0.2;
const TERM = 0.15;
const TERMS_MAX = 0.6;
const NAME = 0.1;
const SAME_TIME = 0.15;
const OPEN_TIME = 0.05;
/** Heads that say nothing of what is counted. */
const BARE_HEADS = new Set([
  'people',
  'person',
  'none',
  'percent',
  'year',
  'month',
  'day',
  'week',
  'number',
  'total',
  '',
]);

/** Whether two figures are of one dimension, so that their values may be set side by side at all. */
export function isSameDimension(a: Quantity, b: Quantity): boolean {
  if (a.unit === b.unit) return a.unit !== 'none' || a.head === b.head;
  const [x, y] = [RING_OF.get(a.unit), RING_OF.get(b.unit)];
  return x !== undefined && x === y;
}

/** Weighs the words, names and times around two figures of one dimension. */
export function identify(a: Quantity, b: Quantity): Identity {
  const other = new Set(b.terms);
  const sharedTerms = [...new Set(a.terms)].filter((term) => other.has(term) && !BARE_HEADS.has(term));
  const sharedNames = a.names.filter((name) => b.names.some((theirs) => isSameName(name, theirs)));
  const sameHead = isSameHead(a.head, b.head) && !BARE_HEADS.has(a.head);
  const times = compareTimes(a, b);
  const namesApart = a.names.length > 0 && b.names.length > 0 && sharedNames.length === 0;
  const score =
    (sameHead ? HEAD : 0) +
    Math.min(TERMS_MAX, TERM * sharedTerms.length) +
    Math.min(2 * NAME, NAME * sharedNames.length) +
    (times === 'same' ? SAME_TIME : times === 'open' ? OPEN_TIME : 0);
  return { score: Math.min(1, score), sharedTerms, sharedNames, sameHead, times, namesApart };
}

/**
 * How unlikely it is that two values meet by chance, 0 to 0.6: by the digits of the one with fewer. One digit is
 * anybody's; three or more are as good as a name.
 */
export function valueEvidence(a: Quantity, b: Quantity): number {
  if (a.value === null || b.value === null) return 0;
  const digits = Math.min(significantDigits(a.value), significantDigits(b.value));
  const small = Math.min(Math.abs(a.value), Math.abs(b.value)) < 10 ? 1 : digits;
  return [0, 0.05, 0.3, 0.45, 0.6][Math.min(small, 4)] ?? 0;
}

function isSameHead(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [RING_OF.get(a), RING_OF.get(b)];
  return x !== undefined && x === y;
}

function isSameName(a: string, b: string): boolean {
  if (a === b || `${a}s` === b || `${b}s` === a) return true;
  return a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

function compareTimes(a: Quantity, b: Quantity): Identity['times'] {
  const [x, y] = [a.scope.period, b.scope.period];
  if (x && y && (x.from || x.to) && (y.from || y.to)) {
    if (x.from === y.from && x.to === y.to) return 'same';
    const apart =
      (x.to !== null && y.from !== null && x.to < y.from) || (y.to !== null && x.from !== null && y.to < x.from);
    if (apart) return 'apart';
    return span(x.from, x.to) > 2 * span(y.from, y.to) || span(y.from, y.to) > 2 * span(x.from, x.to)
      ? 'apart'
      : 'open';
  }
  if (a.scope.time && b.scope.time && a.scope.time.toLowerCase() === b.scope.time.toLowerCase()) return 'same';
  return 'open';
}

function span(from: string | null, to: string | null): number {
  if (from === null || to === null) return Number.NaN;
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}
