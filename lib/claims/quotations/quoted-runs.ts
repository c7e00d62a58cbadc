import { isSpace, type Span, trimSpan } from '../../text/span.ts';
import type { Lexicon } from './lexicon.ts';
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
export function findQuotedRuns(text: string, paragraphs: readonly Span[], lexicon: Lexicon): QuotedRun[] {
  const runs: QuotedRun[] = [];
  const marks = paragraphs.map((paragraph) => findMarks(text, paragraph, lexicon));
  let open: MarkFamily | null = null; // left open by the paragraph before
  paragraphs.forEach((paragraph, index) => {
    const own = marks[index] as readonly Mark[];
    if (own.length === 0) {
      open = null; // most paragraphs hold no mark
      return;
    }
    const next = firstOpener(text, paragraphs[index + 1], marks[index + 1]);
    const found = runsOf(text, paragraph, index, own, open, next);
    runs.push(...found);
    const last = found.at(-1);
    open = last !== undefined && !last.closed && next === last.family ? next : null;
  });
  return runs;
}

interface Opened {
  /** The last character of the mark. */
  readonly at: number;
  readonly mark: Mark;
  readonly note: string | null;
}

/** The paragraph being read, with the runs found in it so far. */
interface Place {
  readonly text: string;
  readonly paragraph: Span;
  readonly index: number;
  readonly carried: MarkFamily | null;
  readonly runs: QuotedRun[];
}

function runsOf(
  text: string,
  paragraph: Span,
  index: number,
  marks: readonly Mark[],
  carried: MarkFamily | null,
  next: MarkFamily | null,
): QuotedRun[] {
  const runs: QuotedRun[] = [];
  const place: Place = { text, paragraph, index, carried, runs };
  let open: Opened | null = null;
  let inner = 0;
  for (let m = 0; m < marks.length; m++) {
    const mark = marks[m] as Mark;
    if (open === null) {
      if (mark.sense === 'close') {
        if (runs.length === 0 && isLostOpening(text, paragraph, mark)) {
          open = { at: paragraph.start - 1, mark: { ...mark, at: paragraph.start }, note: UNOPENED };
          close(place, open, mark.at, mark.last + 1, true, null);
          open = null;
        }
      } else if (canOpen(text, marks, m, carried, next, paragraph)) open = { at: mark.last, mark, note: null };
      continue;
    }
    const held: Opened = open;
    if (mark.family !== held.mark.family) continue; // a quotation inside the quotation
    if (isBlank(text, held.at + 1, mark.at) && (mark.sense === 'open' || opensWord(text, mark.last + 1))) {
      open = { at: mark.last, mark: held.mark, note: DOUBLED };
    } else if (mark.sense === 'open' && !(held.mark.straight && mark.straight && !isSpaceBefore(text, mark.at))) {
      if (isNested(marks, m, inner)) inner++;
      else {
        close(place, held, endBefore(text, mark.at), endBefore(text, mark.at), true, CLOSED_EARLY);
        inner = 0;
        open = { at: mark.last, mark, note: null };
      }
    } else if (inner > 0) inner--;
    else if (!(mark.doubtful && closesLater(marks, m))) {
      close(place, held, mark.at, mark.last + 1, true, null);
      open = null;
      inner = 0;
    }
  }
  if (open !== null)
    close(place, open, paragraph.end, paragraph.end, false, next === open.mark.family ? null : UNCLOSED);
  return runs;
}

function close(
  { text, paragraph, index, carried, runs }: Place,
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
    continues: carried === family && runs.length === 0 && isBlank(text, paragraph.start, open.mark.at),
    note: open.note === null ? note : note === null ? open.note : `${open.note} ${note}`,
  });
}

// A single mark opens only where another closes it, or where whole paragraphs are quoted in single marks.
function canOpen(
  text: string,
  marks: readonly Mark[],
  m: number,
  carried: MarkFamily | null,
  next: MarkFamily | null,
  paragraph: Span,
): boolean {
  const mark = marks[m] as Mark;
  if (mark.family !== 'single' && (mark.sense === 'open' || !isSpaceOrEnd(text, mark.last + 1, paragraph.end)))
    return true;
  const after = marks[m + 1];
  if (mark.family === 'double' && after?.family === 'double' && isBlank(text, mark.last + 1, after.at)) return true;
  if (closesBeforeNextOpening(marks, m)) return true;
  return (
    mark.family === 'single' && (carried === 'single' || next === 'single') && isBlank(text, paragraph.start, mark.at)
  );
}

function closesBeforeNextOpening(marks: readonly Mark[], m: number): boolean {
  const family = (marks[m] as Mark).family;
  for (let k = m + 1; k < marks.length && k < m + 24; k++) {
    const mark = marks[k] as Mark;
    if (mark.family === family && mark.sense !== 'open') return true;
  }
  return false;
}

// After a doubtful closing mark: whether a later one closes before anything opens.
function closesLater(marks: readonly Mark[], m: number): boolean {
  for (let k = m + 1; k < marks.length && k < m + 24; k++) {
    const mark = marks[k] as Mark;
    if (mark.family === 'single') return mark.sense === 'close';
  }
  return false;
}

// An opening mark inside a run of its own family opens a quotation within when two closing marks follow before the next.
function isNested(marks: readonly Mark[], m: number, inner: number): boolean {
  const { family } = marks[m] as Mark;
  let closers = 0;
  for (let k = m + 1; k < marks.length && k < m + 24; k++) {
    const mark = marks[k] as Mark;
    if (mark.family !== family) continue;
    if (mark.sense === 'open') return closers > inner + 1;
    if (++closers >= inner + 2) return true;
  }
  return false;
}

// “We won,” printed without its first mark: a closing mark after a comma or point, with nothing opened before it.
function isLostOpening(text: string, paragraph: Span, mark: Mark): boolean {
  if (mark.family !== 'double' || mark.straight) return false;
  const before = text[mark.at - 1];
  return before === ',' && mark.at - paragraph.start > 20;
}

function opensWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}$£€]/u.test(text[at] ?? '');
}

function firstOpener(text: string, paragraph: Span | undefined, marks: readonly Mark[] | undefined): MarkFamily | null {
  const first = marks?.[0];
  if (paragraph === undefined || first === undefined || first.sense === 'close') return null;
  return isBlank(text, paragraph.start, first.at) ? first.family : null;
}

function endBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

function isSpaceBefore(text: string, at: number): boolean {
  return at > 0 && isSpace(text.charCodeAt(at - 1));
}

function isSpaceOrEnd(text: string, at: number, end: number): boolean {
  return at >= end || isSpace(text.charCodeAt(at));
}

function hasWord(text: string, span: Span): boolean {
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at) | 32;
    if (code >= 97 && code <= 122) return true; // nearly always the first character
  }
  return /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end));
}
