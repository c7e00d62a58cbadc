import { type Span, trimSpan } from '../../text/span.ts';
import type { Paragraph } from '../reading.ts';
import { endBefore, hasWord, isBlank, isSpaceAt } from './gaps.ts';
import type { Lexicon } from './lexicon.ts';
import { canOpen, closesLater, firstOpener, isLostOpening, isNested, type MarkedParagraph } from './mark-pairing.ts';
import { findMarks, type Mark, type MarkFamily } from './marks.ts';

/** One run of quoted words in one paragraph. `start` and `end` leave the marks out, `outer` takes them in. */
export interface QuotedRun extends Span {
  readonly paragraph: number;
  readonly outer: Span;
  readonly family: MarkFamily;
  /** Whether a mark closes it in its own paragraph. */
  readonly closed: boolean;
  /** Whether it re-opens a quotation that the paragraph before left open. */
  readonly continues: boolean;
  /** What was mended, in a plain sentence. */
  readonly note: string | null;
}

const UNCLOSED = 'No closing mark; taken to end with the paragraph.';
const CLOSED_EARLY = 'No closing mark; taken to end before the next opening mark.';
const DOUBLED = 'Doubled opening mark.';
const UNOPENED = 'No opening mark; taken to begin with the paragraph.';

/**
 * The outermost quoted runs of all paragraphs, in order. A run left open goes on in the next paragraph only if that
 * opens with a mark again: the habit of English print. Otherwise it ends with its paragraph, never later.
 */
export function findQuotedRuns(
  text: string,
  paragraphs: readonly Pick<Paragraph, 'block' | 'tokens'>[],
  lexicon: Lexicon,
): QuotedRun[] {
  const runs: QuotedRun[] = [];
  const marked = paragraphs.map(({ block, tokens }) => findMarks(text, block, tokens, lexicon));
  let carried: MarkFamily | null = null;
  for (const [index, marks] of marked.entries()) {
    if (marks.length === 0) {
      carried = null; // most paragraphs hold no mark
      continue;
    }
    const span = (paragraphs[index] as Paragraph).block;
    const next = firstOpener(text, paragraphs[index + 1]?.block, marked[index + 1]);
    const found = pairMarks({ index, text, span, marks, carried, next });
    runs.push(...found);
    const last = found.at(-1);
    carried = last !== undefined && !last.closed && next === last.family ? next : null;
  }
  return runs;
}

interface Opened {
  readonly mark: Mark;
  /** The last character of the mark. */
  readonly at: number;
  readonly note: string | null;
}

// One walk over the marks of a paragraph with what is open at each.
function pairMarks(paragraph: MarkedParagraph): QuotedRun[] {
  const { text, span, marks, next } = paragraph;
  const runs: QuotedRun[] = [];
  let open: Opened | null = null;
  let inner = 0; // marks of the same family open within
  for (let m = 0; m < marks.length; m++) {
    const mark = marks[m] as Mark;
    if (open === null) {
      if (mark.sense !== 'close') {
        if (canOpen(paragraph, m)) open = { at: mark.last, mark, note: null };
      } else if (runs.length === 0 && isLostOpening(paragraph, mark)) {
        const lost = { at: span.start - 1, mark: { ...mark, at: span.start }, note: UNOPENED };
        close(paragraph, runs, lost, mark.at, mark.last + 1, true, null);
      }
      continue;
    }
    const held: Opened = open;
    if (mark.family !== held.mark.family) continue; // a quotation inside the quotation
    if (isBlank(text, held.at + 1, mark.at) && (mark.sense === 'open' || opensWord(text, mark.last + 1))) {
      open = { at: mark.last, mark: held.mark, note: DOUBLED };
    } else if (mark.sense === 'open' && !(held.mark.straight && mark.straight && !isSpaceAt(text, mark.at - 1))) {
      if (isNested(marks, m, inner)) inner++;
      else {
        close(paragraph, runs, held, endBefore(text, mark.at), endBefore(text, mark.at), true, CLOSED_EARLY);
        inner = 0;
        open = { at: mark.last, mark, note: null };
      }
    } else if (inner > 0) inner--;
    else if (!(mark.doubtful && closesLater(marks, m))) {
      close(paragraph, runs, held, mark.at, mark.last + 1, true, null);
      open = null;
      inner = 0;
    }
  }
  if (open !== null)
    close(paragraph, runs, open, span.end, span.end, false, next === open.mark.family ? null : UNCLOSED);
  return runs;
}

function close(
  { index, text, span, carried }: MarkedParagraph,
  runs: QuotedRun[],
  open: Opened,
  at: number,
  end: number,
  closed: boolean,
  note: string | null,
): void {
  const content = trimSpan(text, { start: open.at + 1, end: at });
  if (!hasWord(text, content)) return;
  const { family } = open.mark;
  runs.push({
    start: content.start,
    end: content.end,
    paragraph: index,
    outer: { start: open.mark.at, end },
    family,
    closed,
    continues: carried === family && runs.length === 0 && isBlank(text, span.start, open.mark.at),
    note: open.note === null ? note : note === null ? open.note : `${open.note} ${note}`,
  });
}

function opensWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}$£€]/u.test(text[at] ?? '');
}
