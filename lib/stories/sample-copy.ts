import type { Quotation } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import { hash32 } from '../text/hash.ts';

/** Of a text of 800 words about one run in twenty-five; packs carry this many numbers for every report. */
export const COPY_SAMPLE = 32;
const RUN_WORDS = 5;

/**
 * The smallest hashes of a body's five-word runs outside quotation marks: what reporters quote is the same everywhere,
 * what else is the same was copied. Words as printed, not stems: who rewrites is no copy. One multiplication a word.
 */
export function sampleCopy({ paragraphs }: Reading, quotations: readonly Quotation[]): number[] {
  const quoted = quotations
    .filter(({ quotationKind }) => quotationKind === 'full' || quotationKind === 'partial')
    .flatMap(({ segments }) => segments)
    .sort((a, b) => a.start - b.start);
  const hashes = new Set<number>();
  let next = 0;
  for (const { tokens } of paragraphs) {
    let run: number[] = [];
    for (const token of tokens) {
      while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
      if (token.start >= (quoted[next]?.start ?? Number.POSITIVE_INFINITY)) run = [];
      else if (token.kind !== 'mark') {
        run.push(hash32(token.lower));
        if (run.length > RUN_WORDS) run.shift();
        if (run.length === RUN_WORDS) hashes.add(mixed(run));
      }
    }
  }
  return [...hashes].sort((a, b) => a - b).slice(0, COPY_SAMPLE);
}

// Mixed well to the last bit: the smallest are kept, which must be a fair sample.
function mixed(run: readonly number[]): number {
  let hash = 0;
  for (const word of run) hash = Math.imul(hash ^ word, 0x9e3779b1) ^ (hash >>> 15);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
