/** Adds to what a map has for a key; what it has nothing for begins at nought. */
export function countUp<K>(counts: Map<K, number>, key: K, amount: number): void {
  counts.set(key, (counts.get(key) ?? 0) + amount);
}
