/** How much of an article's body was read, page by page. */
export interface BodyScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The share of pages with nothing missing and nothing more. */
  readonly exact: number;
}

/**
 * Runs of four words of the gold and of the text read: of each page the shared, the extra and the missing, so that long pages weigh no
 * more than short ones; precision and recall are the means over the pages, and F1 is theirs. This is how the public
 * article-extraction-benchmark scores, so that its published figures compare.
 */
export function scoreBodies(pages: readonly { readonly gold: string; readonly read: string }[]): BodyScore {
  const scores = pages.map(({ gold, read }) => scoreBody(runsOf(gold), runsOf(read)));
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const precision = mean(scores.flatMap((score) => score.precision ?? []));
  const recall = mean(scores.map((score) => score.recall));
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return { precision, recall, f1, exact: mean(scores.map((score) => (score.isExact ? 1 : 0))) };
}

function scoreBody(gold: ReadonlyMap<string, number>, read: ReadonlyMap<string, number>) {
  let shared = 0;
  let missing = 0;
  let extra = 0;
  for (const [run, count] of gold) {
    const same = Math.min(count, read.get(run) ?? 0);
    shared += same;
    missing += count - same;
  }
  for (const [run, count] of read) extra += Math.max(0, count - (gold.get(run) ?? 0));
  return {
    precision: shared + extra === 0 ? null : shared / (shared + extra), // nothing was read: that is the recall's to say
    recall: shared / Math.max(1, shared + missing),
    isExact: missing === 0 && extra === 0,
  };
}

const RUN = 4;

function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let at = 0; at < Math.max(words.length - RUN + 1, Math.min(1, words.length)); at++) {
    const run = words.slice(at, at + RUN).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}
