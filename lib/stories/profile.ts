import { isTally } from './find-tallies.ts';
import type { Fingerprint, Weighted } from './fingerprint.ts';
import type { Rarity } from './weighing.ts';

/** A weighted list of length 1: the product of two is the cosine. */
export type Vector = ReadonlyMap<string, number>;

/** A year that has every day. */
const LEAP_YEAR = 2000;

/** A fingerprint made ready to be compared with many. */
export interface Profile {
  readonly fingerprint: Fingerprint;
  readonly terms: Vector;
  readonly names: Vector;
  readonly lead: Vector;
  readonly headline: Vector;
  /** The numbers in the headline. */
  readonly headlineNumbers: readonly string[];
  readonly shingles: ReadonlySet<number>;
  readonly figures: ReadonlySet<string>;
  readonly weekdays: readonly number[];
  /** Which ones of a series it names. */
  readonly instances: readonly string[];
  /** How the votes and matches that it tells of ended. */
  readonly tallies: readonly string[];
  /** Days since 1970; null where unknown. */
  readonly day: number | null;
  /** Days since New Year's Day of a leap year; null where unknown. */
  readonly dayOfYear: number | null;
}

/** Weighs a fingerprint's words by how rare they are. */
export function makeProfile(fingerprint: Fingerprint, rarity: Rarity): Profile {
  const evenly = (keys: readonly string[]): Vector =>
    vectorOf(
      keys.map((key) => [key, 1]),
      rarity,
    );
  const instances = fingerprint.instances ?? [];
  const day = Date.parse(fingerprint.day ?? '') / 86_400_000;
  const isDated = Number.isFinite(day);
  return {
    fingerprint,
    terms: vectorOf(fingerprint.terms, rarity),
    names: vectorOf(fingerprint.names, rarity),
    lead: evenly(fingerprint.lead),
    headline: evenly(fingerprint.headline ?? []),
    headlineNumbers: (fingerprint.headline ?? []).filter((key) => /^\d/.test(key)),
    shingles: new Set(fingerprint.shingles),
    figures: new Set(fingerprint.figures),
    weekdays: fingerprint.weekdays ?? [],
    instances: instances.filter((each) => !isTally(each)),
    tallies: instances.filter(isTally),
    day: isDated ? day : null,
    dayOfYear: dayInYear((isDated ? fingerprint.day?.slice(5, 10) : fingerprint.dayOfYear) ?? null),
  };
}

function dayInYear(monthAndDay: string | null): number | null {
  if (monthAndDay === null) return null;
  const day = (Date.parse(`${LEAP_YEAR}-${monthAndDay}`) - Date.parse(`${LEAP_YEAR}-01-01`)) / 86_400_000;
  return Number.isFinite(day) ? day : null;
}

/** The cosine of two vectors; 0 when either is empty. */
export function product(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of few) sum += weight * (many.get(key) ?? 0);
  return Math.min(1, sum);
}

function vectorOf(list: readonly Weighted[], rarity: Rarity): Vector {
  const scaled = list.map(([key, weight]) => [key, weight * rarity(key)] as const);
  const length = Math.sqrt(scaled.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(scaled.map(([key, weight]) => [key, length > 0 ? weight / length : 0]));
}
