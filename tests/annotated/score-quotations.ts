import type { Quotation } from '@/lib/claims/claim.ts';
import type { Span } from '@/lib/text/span.ts';
import type { AnnotatedText, Annotation } from './read-annotated.ts';

/** How well quotations and their speakers were read. */
export interface QuotationScore {
  /** Runs of quoted words with the right ends. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the runs found whose speaker is known: named rightly, and named as somebody else. The others were left unknown. */
  readonly named: number;
  readonly misnamed: number;
}

/**
 * The unit is a run of quoted words in one paragraph, its ends compared without marks and closing punctuation. A speaker is right
 * where the last word of its name is in the full name that is known, be it printed beside the words or behind a pronoun or a role.
 */
export function scoreQuotations(
  texts: readonly AnnotatedText[],
  quotationsIn: (text: string) => readonly Quotation[],
): QuotationScore {
  const counts = { found: 0, missed: 0, extra: 0, known: 0, named: 0, misnamed: 0 };
  for (const { text, annotations } of texts) {
    const runs = quotationsIn(text)
      .filter(({ quotationKind }) => quotationKind === 'full' || quotationKind === 'partial')
      .flatMap(({ segments, speaker }) => segments.map((segment) => ({ ...bare(text, segment), speaker })));
    const left = new Set(runs);
    for (const known of annotations) {
      const wanted = bare(text, known);
      const run = runs.find(({ start, end }) => start === wanted.start && end === wanted.end);
      if (run === undefined) {
        counts.missed++;
        continue;
      }
      left.delete(run);
      counts.found++;
      const name = nameIn(known);
      if (name === null) continue;
      counts.known++;
      if (run.speaker === null) continue;
      if (isNameOf(run.speaker, name)) counts.named++;
      else counts.misnamed++;
    }
    for (const { start, end } of left)
      if (!annotations.some((known) => known.start <= start && end <= known.end)) counts.extra++;
  }
  const precision = counts.found / Math.max(1, counts.found + counts.extra);
  const recall = counts.found / Math.max(1, counts.found + counts.missed);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    named: counts.named / Math.max(1, counts.known),
    misnamed: counts.misnamed / Math.max(1, counts.known),
  };
}

function nameIn({ is }: Annotation): string | null {
  const name = is.slice(is.indexOf(' ') + 1);
  return name === '?' ? null : name;
}

function isNameOf(speaker: string, name: string): boolean {
  const last = wordsOf(speaker).at(-1);
  return last !== undefined && wordsOf(name).includes(last);
}

function wordsOf(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[’']s\b/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function bare(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s"“”„‘’‚'«»‹›—–-]/.test(text.charAt(from))) from++;
  while (from < to && /[\s"“”„‘’‚'«»‹›.,;:?!…—–-]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
