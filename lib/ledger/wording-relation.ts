import type { DiffRun } from '../cards/card.ts';
import type { QuoteFinding } from '../compare/finding.ts';
import type { WordingRelation } from './whole-story.ts';

/**
 * What a wording has to do with the first, by its words and by what the comparison says of the two quotations. A
 * quotation may be reworded in one sentence and whole in the next: then each sentence is told as it is.
 */
export function relateWordings(diff: readonly DiffRun[] | null, finding: QuoteFinding | null): WordingRelation {
  if (diff === null) return 'version';
  const hasMore = diff.some(({ side }) => side === 'there');
  const hasLess = diff.some(({ side }) => side === 'here');
  if (finding?.relation === 'spliced' && hasMore !== hasLess) return 'spliced';
  if (hasMore !== hasLess && isOnlyAtEnds(diff)) return hasMore ? 'longer' : 'shorter';
  if (finding?.relation === 'trimmed' && hasMore !== hasLess) return hasMore ? 'longer' : 'shorter';
  return diff.some(({ side }) => side === 'both') ? 'reworded' : 'version';
}

/** Whether what both have is one run: then one is cut out of the other. */
function isOnlyAtEnds(diff: readonly DiffRun[]): boolean {
  return diff.filter(({ side }) => side === 'both').length === 1;
}
