import type { Fingerprint } from './fingerprint.ts';
import { containment, cosine } from './similarity.ts';

// A page and a saved copy of it differ in a headline, a caption, a plea; two reports of one event differ in far more.
const SAME_TERMS = 0.9;
const SAME_LEAD = 0.8;
const SAME_QUOTES = 0.9;

/** Whether two fingerprints are of one text, saved twice perhaps: then one says nothing of what others report. */
export function isSameText(a: Fingerprint, b: Fingerprint): boolean {
  if (cosine(a.terms, b.terms, () => 1) < SAME_TERMS || containment(a.lead, new Set(b.lead)) < SAME_LEAD) return false;
  return (
    a.shingles.length === 0 || b.shingles.length === 0 || containment(a.shingles, new Set(b.shingles)) >= SAME_QUOTES
  );
}
