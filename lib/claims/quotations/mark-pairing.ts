import type { Span } from '../../text/span.ts';
import { isBlank, isSpaceAt } from './gaps.ts';
import type { Mark, MarkFamily } from './marks.ts';

// Marks looked ahead at: what closes later than this closes something else.
const AHEAD = 24;
// Characters before a closing mark whose opening one is lost: less is a word or two, and more likely an apostrophe's.
const LOST = 20;

/** The marks of one paragraph, with what its neighbours leave open and open again. */
export interface MarkedParagraph {
  readonly index: number;
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly Mark[];
  /** The family that the paragraph before left open. */
  readonly carried: MarkFamily | null;
  /** The family that the next paragraph opens with. */
  readonly next: MarkFamily | null;
}

/** Whether a mark opens: a single one only where another closes it, or where whole paragraphs are quoted in single marks. */
export function canOpen({ text, span, marks, carried, next }: MarkedParagraph, at: number): boolean {
  const mark = marks[at] as Mark;
  const apart = mark.last + 1 >= span.end || isSpaceAt(text, mark.last + 1);
  if (mark.family !== 'single' && (mark.sense === 'open' || !apart)) return true;
  const after = marks[at + 1];
  if (mark.family === 'double' && after?.family === 'double' && isBlank(text, mark.last + 1, after.at)) return true;
  if (closes(marks, at)) return true;
  return mark.family === 'single' && (carried === 'single' || next === 'single') && isBlank(text, span.start, mark.at);
}

function closes(marks: readonly Mark[], at: number): boolean {
  const { family } = marks[at] as Mark;
  for (let k = at + 1; k < marks.length && k < at + AHEAD; k++) {
    const mark = marks[k] as Mark;
    if (mark.family === family && mark.sense !== 'open') return true;
  }
  return false;
}

/** After a closing mark that may be an apostrophe: whether a later one closes before anything opens. */
export function closesLater(marks: readonly Mark[], at: number): boolean {
  for (let k = at + 1; k < marks.length && k < at + AHEAD; k++) {
    const mark = marks[k] as Mark;
    if (mark.family === 'single') return mark.sense === 'close';
  }
  return false;
}

/**
 * Whether an opening mark inside a run of its own family opens a quotation within: two closing marks follow before the
 * next opens. `inner` are open within already.
 */
export function isNested(marks: readonly Mark[], at: number, inner: number): boolean {
  const { family } = marks[at] as Mark;
  let closers = 0;
  for (let k = at + 1; k < marks.length && k < at + AHEAD; k++) {
    const mark = marks[k] as Mark;
    if (mark.family !== family) continue;
    if (mark.sense === 'open') return closers > inner + 1;
    if (++closers >= inner + 2) return true;
  }
  return false;
}

/** “We won,” printed without its first mark: a closing mark after a comma, with nothing opened before it. */
export function isLostOpening({ text, span }: MarkedParagraph, mark: Mark): boolean {
  if (mark.family !== 'double' || mark.straight) return false;
  return text[mark.at - 1] === ',' && mark.at - span.start > LOST;
}

/** The family of the mark that a paragraph begins with, null where it begins with none that opens. */
export function firstOpener(
  text: string,
  span: Span | undefined,
  marks: readonly Mark[] | undefined,
): MarkFamily | null {
  const first = marks?.[0];
  if (span === undefined || first === undefined || first.sense === 'close') return null;
  return isBlank(text, span.start, first.at) ? first.family : null;
}
