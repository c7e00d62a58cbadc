import { isSpace, type Span, trimSpan } from '../../text/span.ts';
import { isDash } from './dashes.ts';
import type { QuotedRun } from './quoted-runs.ts';

/**
 * The words of a paragraph that a dash opens, as a speaker’s turn in a dialogue; null where no dash opens it. Whether it is
 * speech at all, and not an item of a list, its neighbours tell.
 */
export function turnAt(text: string, { start, end }: Span, paragraph: number): QuotedRun | null {
  if (start >= end || !isDash(text.charAt(start))) return null;
  const words = trimSpan(text, { start: start + 1, end });
  if (words.start >= words.end) return null;
  const outer = { start, end: words.end };
  return { ...words, paragraph, outer, family: 'dash', closed: true, continues: false, note: null };
}

/** Parts a turn at the tags between dashes: —No —dijo ella—. Nunca. */
export function partAtDashes(turn: QuotedRun, text: string): QuotedRun[] {
  const parts: QuotedRun[] = [];
  let { start } = turn;
  let outer = turn.outer.start;
  let tag = false;
  for (let at = turn.start + 1; at < turn.end; at++) {
    if (!isDash(text.charAt(at))) continue;
    const [gapBefore, gapAfter] = [isSpace(text.charCodeAt(at - 1)), isSpace(text.charCodeAt(at + 1))];
    if (!tag && gapBefore && !gapAfter && isLower(text.charAt(at + 1))) {
      parts.push(part(turn, trimSpan(text, { start, end: at }), outer, at));
      tag = true;
    } else if (tag && !gapBefore) {
      start = at + 1;
      while (start < turn.end && !/[\p{L}\p{N}¿¡“«"]/u.test(text.charAt(start))) start++;
      outer = start;
      tag = false;
    }
  }
  if (!tag && start < turn.end) parts.push(part(turn, { start, end: turn.end }, outer, turn.outer.end));
  return parts;
}

function part(turn: QuotedRun, { start, end }: Span, outer: number, outerEnd: number): QuotedRun {
  return { ...turn, start, end, outer: { start: outer, end: Math.min(outerEnd, end) } };
}

function isLower(char: string): boolean {
  return char !== char.toUpperCase();
}
