import { matchingRuns, type RunIndex } from '../compare/matching-runs.ts';
import type { QuoteUnit } from '../compare/quote-units.ts';

/** This share of a sentence's words, in runs of three or more, is the sentence, with or without marks. */
const COVERED = 0.6;

/** Whether an article prints a quoted sentence's words anywhere, in quotation marks or out of them. */
export function printsUnmarked(article: RunIndex, unit: QuoteUnit): boolean {
  const { runs, words } = matchingRuns(unit.words, article);
  const covered = runs.reduce((sum, run) => sum + run.length, 0);
  return words.shorter > 0 && covered / words.shorter >= COVERED;
}
