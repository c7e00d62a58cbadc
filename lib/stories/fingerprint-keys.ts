import type { Fingerprint } from './fingerprint.ts';

/** Two reports of one event share their heaviest stems; further down, stems are those of any news text. */
const TERM_KEYS = 24;
/** Beyond a dozen, names are of bystanders and places in passing. */
const NAME_KEYS = 12;
/** A long interview has hundreds of runs; this many are enough to meet on a shared quotation of two sentences. */
const SHINGLE_KEYS = 48;

/**
 * The keys under which a report is found again: an inverted index over these gives the candidates for a match. More keys
 * would find more and cost a row in the index each.
 */
export function fingerprintKeys(fingerprint: Fingerprint): string[] {
  // The smallest hashes, not the first: two texts that share a run then both keep it, wherever it stands in them.
  const shingles = [...fingerprint.shingles].sort((a, b) => a - b).slice(0, SHINGLE_KEYS);
  return [...new Set([...wordKeys(fingerprint), ...shingles.map((shingle) => `q:${shingle}`)])];
}

/** The keys that are names and stems, without those of quoted words. */
export function wordKeys({ names, terms }: Fingerprint): string[] {
  return [
    ...names.slice(0, NAME_KEYS).map(([name]) => nameKey(name)),
    ...terms.slice(0, TERM_KEYS).map(([term]) => termKey(term)),
  ];
}

/** The key a name is found under. */
export function nameKey(name: string): string {
  return `n:${name}`;
}

/** The key a stem is found under: another than that of a name spelled like it. */
export function termKey(term: string): string {
  return `t:${term}`;
}
