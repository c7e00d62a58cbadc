import type { Quotation } from '../claims/claim.ts';
import { findSentences } from '../text/sentences.ts';
import type { QuoteRelation } from './finding.ts';
import { indexRuns, matchingRuns, type RunIndex } from './matching-runs.ts';
import type { UnitLink } from './unit-link.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A splice leaves out at least so many words without saying so; a word or two is an edit. */
const SPLICE_GAP = 4;
const SPLICE_RUN = 3;
/** Two that each end in their own way share so much of the shorter, without a break. */
const OVERLAP = 0.6;

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
  if (!isChanged || isCutAtEnd(runs, shorter, longer, vocabulary)) return 'trimmed';
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

/**
 * Whether two that begin with one sentence have all of it to the word until one of them ends a sentence, and either goes on in its own
 * way: "We have 50 seats to hold. It is hard." beside "We have 50 seats to hold and no money." What stands before may turn a sentence over
 * ("It is not true that …"): nothing does here.
 */
function isCutAtEnd(
  [run, another]: ReturnType<typeof matchingRuns>['runs'],
  shorter: Quotation,
  longer: Quotation,
  vocabulary: Vocabulary,
): boolean {
  const { words } = indexOf(shorter, vocabulary);
  if (run === undefined || another !== undefined || run.length < words.length * OVERLAP) return false;
  if (!beginsSentence(shorter, run.shorter, vocabulary) || !beginsSentence(longer, run.longer, vocabulary))
    return false;
  const [end, there] = [run.shorter + run.length, run.longer + run.length];
  return beginsSentence(shorter, end, vocabulary) || beginsSentence(longer, there, vocabulary);
}

/** Whether a sentence, or what follows a tag, begins at a word of a quotation; one does behind its last. */
function beginsSentence(quotation: Quotation, at: number, vocabulary: Vocabulary): boolean {
  const { words } = indexOf(quotation, vocabulary);
  const [before, after] = [words[at - 1], words[at]];
  if (before === undefined || after === undefined) return true;
  let from = 0;
  return quotation.segments.some(({ text }) => {
    const start = from;
    from += text.length + 1;
    return findSentences(text, { start: 0, end: text.length }, vocabulary.sentences).some(
      (sentence) => start + sentence.start >= before.end && start + sentence.start <= after.start,
    );
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
