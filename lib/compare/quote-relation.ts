import type { Quotation } from '../claims/claim.ts';
import type { QuoteRelation } from './finding.ts';
import { indexRuns, matchingRuns, type RunIndex } from './matching-runs.ts';
import type { UnitLink } from './unit-link.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A splice leaves out at least so many words without saying so; a word or two is an edit. */
const SPLICE_GAP = 4;
const SPLICE_RUN = 3;

// A quotation is looked into by every version of it; its index is made once and lives as long as it does.
const INDEXES = new WeakMap<Quotation, RunIndex>();

/** What two quotations have to do with each other, from their linked sentences and the runs of words they share. */
export function relateQuotations(
  links: readonly UnitLink[],
  shorter: Quotation,
  longer: Quotation,
  vocabulary: Vocabulary,
): QuoteRelation {
  const { runs, words } = matchingRuns(indexOf(shorter, vocabulary).words, indexOf(longer, vocabulary));
  const covered = runs.reduce((sum, run) => sum + run.length, 0);
  const isCutShown = /…|\.\.\./.test(wordsOf(shorter));
  // Two that only a third joins are told by their runs alone: all of the shorter in one is a part of the longer.
  const isPart = runs.length === 1 && covered === words.shorter;
  const isChanged = links.length === 0 ? !isPart : links.some((link) => link.alignment.score < 0);
  if (!isChanged && runs.length === 1 && covered === words.shorter && words.longer - covered <= 1) return 'verbatim';
  if (!isCutShown && isSpliced(runs, words.shorter)) return 'spliced';
  if (!isChanged) return 'trimmed';
  const inOrder = runs.every((run, at) => at === 0 || run.longer > (runs[at - 1]?.longer ?? 0));
  // Every word stands in the longer, in order, and points own to what is left out between.
  return isCutShown && covered === words.shorter && inOrder ? 'trimmed' : 'reworded';
}

/** Whether the shorter is put together from runs of the longer, with words left out between them and no sign of it. */
function isSpliced(runs: ReturnType<typeof matchingRuns>['runs'], words: number): boolean {
  const firm = runs.filter((run) => run.length >= SPLICE_RUN);
  const covered = firm.reduce((sum, run) => sum + run.length, 0);
  if (firm.length < 2 || covered < words - 1) return false;
  return firm.some((run, at) => {
    const before = firm[at - 1];
    const skipped = before === undefined ? 0 : run.longer - (before.longer + before.length);
    return skipped >= SPLICE_GAP || skipped < 0;
  });
}

function indexOf(quotation: Quotation, vocabulary: Vocabulary): RunIndex {
  const known = INDEXES.get(quotation) ?? indexRuns(wordsOf(quotation), vocabulary);
  INDEXES.set(quotation, known);
  return known;
}

function wordsOf(quotation: Quotation): string {
  return quotation.segments.map((segment) => segment.text).join('\n');
}
