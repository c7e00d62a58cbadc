import type { Weighted } from './fingerprint.ts';
import type { Rarity } from './weighing.ts';

/** The cosine of two weighted lists, each weight times its rarity; 0 when either is empty. */
export function cosine(a: readonly Weighted[], b: readonly Weighted[], rarity: Rarity): number {
  const weights = new Map(a.map(([key, weight]) => [key, weight * rarity(key)]));
  let dot = 0;
  let squareB = 0;
  for (const [key, weight] of b) {
    const scaled = weight * rarity(key);
    squareB += scaled * scaled;
    dot += scaled * (weights.get(key) ?? 0);
  }
  let squareA = 0;
  for (const weight of weights.values()) squareA += weight * weight;
  return squareA && squareB ? dot / Math.sqrt(squareA * squareB) : 0;
}

/** The keys two lists share, heaviest in the first first. */
export function sharedKeys(a: readonly Weighted[], b: readonly Weighted[]): string[] {
  const keys = new Set(b.map(([key]) => key));
  return a.filter(([key]) => keys.has(key)).map(([key]) => key);
}

/** The share of the smaller list that the other holds too; 0 when either is empty. Neither holds anything twice. */
export function containment<Item>(a: readonly Item[], b: ReadonlySet<Item>): number {
  if (!a.length || !b.size) return 0;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared / Math.min(a.length, b.size);
}
