import type { Fingerprint } from './fingerprint.ts';
import { COPY_SAMPLE } from './sample-copy.ts';

/** What is asked of a report: what its text is sampled by, and whose copy it says it prints. */
export interface CopiedReport {
  readonly fingerprint: Pick<Fingerprint, 'copy'>;
  /** The agency it credits, as printed. */
  readonly wire?: string | null;
}

/** The share of the shorter text, quotations left out, that two must have in common to be one text: hardly one run in thirty is shared by chance. */
export const COPIED = 0.35;
/** Of two that credit one agency, less is enough: what one of them added is its own. */
export const COPIED_FROM_AGENCY = 0.15;
/** So many runs at least, or a formula would do: "in a statement on Monday the company". */
export const RUNS_SHARED = 3;

/**
 * Reports by the texts they are copies of: each list has the places of reports that print one text, the first of them
 * first. Five outlets that print an agency's report are one text. A report without a sample is a text of its own. Costs
 * the samples' length where nothing is shared; copies of one text are compared with its first report alone.
 */
export function independentTexts(reports: readonly CopiedReport[]): number[][] {
  const texts: number[][] = [];
  const holders = new Map<number, number[]>();
  for (const [at, report] of reports.entries()) {
    const copy = report.fingerprint.copy ?? [];
    const near = new Map<number, number>();
    for (const run of copy) for (const text of holders.get(run) ?? []) near.set(text, (near.get(text) ?? 0) + 1);
    const known = [...near]
      .filter(([, shared]) => shared >= RUNS_SHARED)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .find(([text]) => isCopy(report, reports[texts[text]?.[0] ?? at] ?? report));
    if (known !== undefined) {
      texts[known[0]]?.push(at);
      continue;
    }
    for (const run of copy) holders.set(run, [...(holders.get(run) ?? []), texts.length]);
    texts.push([at]);
  }
  return texts;
}

/** Whether two reports print one text, as far as their samples tell. */
function isCopy(a: CopiedReport, b: CopiedReport): boolean {
  const [one, other] = [sampleWithin(a, b), sampleWithin(b, a)];
  const held = new Set(other);
  const shared = one.filter((run) => held.has(run)).length;
  if (shared < RUNS_SHARED) return false;
  const credited = a.wire != null && b.wire != null && a.wire.toLowerCase() === b.wire.toLowerCase();
  return shared / Math.min(one.length, other.length) >= (credited ? COPIED_FROM_AGENCY : COPIED);
}

// Both samples are the smallest hashes of a text. Only up to the largest that both reach do they say what is not there.
function sampleWithin(a: CopiedReport, b: CopiedReport): number[] {
  const [own, other] = [a.fingerprint.copy ?? [], b.fingerprint.copy ?? []];
  const reach = other.length < COPY_SAMPLE ? Number.POSITIVE_INFINITY : (other.at(-1) ?? 0);
  return own.filter((run) => run <= reach);
}
