import type { Span } from '../../text/span.ts';
import type { Paragraph } from '../reading.ts';
import { partAtDashes, turnAt } from './dashed-turns.ts';
import { makeFrame } from './frame.ts';
import { partAtTags } from './inner-tags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Named } from './member.ts';
import type { QuotedRun } from './quoted-runs.ts';

/** The runs of all paragraphs as their language prints speech: parted at tags inside the marks, with the turns of dialogues. */
export function spokenRuns(
  marked: readonly QuotedRun[],
  paragraphs: readonly Paragraph[],
  names: readonly (readonly Named[])[],
  text: string,
  lexicon: Lexicon,
): readonly QuotedRun[] {
  const { innerTags } = lexicon.speech.grammar;
  if (innerTags === 'none') return marked;
  const part = (run: QuotedRun): QuotedRun[] => {
    if (innerTags === 'dashes') return run.family === 'dash' ? partAtDashes(run, text) : [run];
    const paragraph = paragraphs[run.paragraph];
    return paragraph === undefined ? [run] : partOf(run, paragraph, names[run.paragraph] ?? [], text, lexicon);
  };
  const byParagraph: QuotedRun[][] = paragraphs.map(() => []);
  for (const run of marked) byParagraph[run.paragraph]?.push(...part(run));
  for (const dialogue of dialogues(paragraphs, text)) {
    const turns = dialogue.map((turn) => part(turn));
    // Dashes open lists too: a dialogue has at least one tag.
    if (turns.every((parts, at) => parts[0]?.end === dialogue[at]?.end)) continue;
    for (const [at, turn] of dialogue.entries()) byParagraph[turn.paragraph] = turns[at] ?? [];
  }
  return byParagraph.flat();
}

function partOf(
  run: QuotedRun,
  paragraph: Paragraph,
  names: readonly Named[],
  text: string,
  lexicon: Lexicon,
): QuotedRun[] {
  const own = { ...paragraph, tokens: within(paragraph.tokens, run), sentences: within(paragraph.sentences, run) };
  return partAtTags(run, makeFrame(own, within(names, run), [], text, lexicon), text);
}

// Those that reach into a run, found without a walk over the rest: a paragraph may hold many runs.
function within<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  return spans.slice(
    firstWhere(spans, (span) => span.end > start),
    firstWhere(spans, (span) => span.start >= end),
  );
}

function firstWhere<T>(spans: readonly T[], is: (span: T) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(spans[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

// Paragraphs one after another that a dash opens.
function dialogues(paragraphs: readonly Paragraph[], text: string): QuotedRun[][] {
  const found: QuotedRun[][] = [];
  let open: QuotedRun[] = [];
  for (const [index, { block }] of paragraphs.entries()) {
    const turn = turnAt(text, block, index);
    if (turn !== null) {
      if (open.length === 0) found.push(open);
      open.push(turn);
    } else open = [];
  }
  return found;
}
