/** One newsroom of the bundled outlet list. */
export interface OutletEntry {
  readonly id: string;
  readonly name: string;
  readonly domains: readonly string[];
  readonly country: string;
}

/** The outlets whose name, address or country code holds every word typed. */
export function filterOutlets(outlets: readonly OutletEntry[], typed: string): OutletEntry[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...outlets];
  return outlets.filter((outlet) => {
    const text = `${outlet.name} ${outlet.domains.join(' ')} ${outlet.country}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
