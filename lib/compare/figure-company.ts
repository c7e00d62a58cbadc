import type { FigureEntry } from './figure-entry.ts';
import type { Evidence } from './weigh-figures.ts';

/** Two figures of two articles that may be one, and how many bits say so. */
export interface Candidate {
  readonly a: FigureEntry;
  readonly b: FigureEntry;
  readonly bits: number;
  /** Of those, what their digits are worth. */
  readonly digits: number;
  readonly evidence: Evidence;
}

/** What another pair in the same two sentences is worth: half of what its own digits are, and no more than a shared word. */
const COMPANY = 0.5;
const COMPANY_MOST = 3;
/** With fewer digits a figure stands in any company: "over five years" behind two different sums. */
const LEAST_DIGITS = 4.5;

/** Two figures of one sentence that both meet two of one sentence elsewhere speak for each other: it is one thing told again. */
export function inCompany(candidates: readonly Candidate[]): Candidate[] {
  const bySentences = new Map<string, Candidate[]>();
  for (const each of candidates) {
    const key = `${each.a.figure.sentence.start} ${each.b.figure.sentence.start}`;
    const known = bySentences.get(key);
    if (known === undefined) bySentences.set(key, [each]);
    else known.push(each);
  }
  return [...bySentences.values()].flatMap((group) =>
    group.map((each) => ({ ...each, bits: each.bits + companyBits(each, group) })),
  );
}

function companyBits({ a, b, digits }: Candidate, group: readonly Candidate[]): number {
  if (digits < LEAST_DIGITS) return 0;
  const company = group.filter(
    (each) => each.a.figure.value !== a.figure.value && each.b.figure.value !== b.figure.value,
  );
  return Math.min(COMPANY_MOST, Math.max(0, ...company.map((each) => each.digits * COMPANY)));
}
