import type { AttributedRun, SpokenParagraph } from './attribution.ts';
import type { QuotedRun } from './quoted-runs.ts';
import type { Speaker } from './speaker.ts';

/** A paragraph that is one speaker’s words and at most a tag. */
export interface Turn {
  readonly speaker: Speaker;
  readonly asks: boolean;
  readonly short: boolean;
}

// Characters of a remark in a dialogue: longer ones are statements, which go on in the next paragraph.
const SHORT = 60;
// Words of a tag: "said Lee, laughing".
const TAG = 8;

/** The turn that a paragraph is, once its runs are credited; null where it is more than that or nobody’s. */
export function turnIn({ frame }: SpokenParagraph, runs: readonly AttributedRun[], text: string): Turn | null {
  const speaker = runs[0]?.attribution?.speaker ?? null;
  if (speaker === null || speaker.name === null || frame.words.length - runs.length > TAG) return null;
  if (runs.some(({ attribution }) => attribution?.speaker.name !== speaker.name)) return null;
  const last = runs.at(-1)?.run;
  if (last === undefined || !last.closed) return null;
  const { asks, short } = remarkIn(last, text);
  return { speaker, asks, short: short && runs.length === 1 };
}

/**
 * Whose a bare quotation is that follows two speakers’ turns: the other’s of the two where it answers or asks like theirs, or
 * where all are short remarks. Null where nothing says that it is a dialogue at all.
 */
export function nextInTurn(run: QuotedRun, turn: Turn | null, before: Turn | null, text: string): Speaker | null {
  if (turn === null || before === null || run.continues || turn.speaker.name === before.speaker.name) return null;
  const { asks, short } = remarkIn(run, text);
  const answers = turn.asks && !asks;
  const asksAgain = before.asks && asks && !turn.asks;
  return answers || asksAgain || (short && turn.short && before.short) ? before.speaker : null;
}

function remarkIn({ start, end }: QuotedRun, text: string): { asks: boolean; short: boolean } {
  return { asks: text.charAt(end - 1) === '?', short: end - start <= SHORT };
}
