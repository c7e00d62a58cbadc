import type { AttributedParagraph, AttributedRun } from './attribution.ts';
import { firstCueFrom } from './cue-order.ts';
import { isTagUnread } from './finite-cues.ts';
import { type Frame, lowerAt } from './frame.ts';

// "… she told the inquiry on Friday.": words after a tag that leave it a tag.
const TAG_TAIL = 8;

/** The runs that make up one quotation, and where the first of them stands. */
export interface JoinedRuns {
  readonly paragraph: number;
  readonly runs: readonly AttributedRun[];
}

/**
 * Joins runs that are one quotation: carried on in the next paragraph, or interrupted by nothing but its own tag
 * (“…,” she said. “…”). Two fragments inside the outlet's own sentence stay two.
 */
export function joinRuns(paragraphs: readonly AttributedParagraph[]): JoinedRuns[] {
  const joined: { paragraph: number; runs: AttributedRun[] }[] = [];
  let tailTagged = false; // the paragraph before ended with a bare tag
  paragraphs.forEach((paragraph, index) => {
    paragraph.runs.forEach((found, position) => {
      const before = paragraph.runs[position - 1];
      const open = joined.at(-1);
      const goesOn =
        (found.run.continues && !isAnothers(joined.at(-1)?.runs[0], found)) ||
        (before !== undefined && isAcrossTag(paragraph, before, found)) ||
        (before === undefined &&
          tailTagged &&
          found.run.family !== 'dash' &&
          isBare(paragraph) &&
          !isOfAnother(open?.runs[0], found));
      if (goesOn && open !== undefined) open.runs.push(found);
      else joined.push({ paragraph: index, runs: [found] });
    });
    const last = paragraph.runs.at(-1);
    if (paragraph.frame.words.length > 0) tailTagged = last !== undefined && endsWithTag(paragraph, last);
  });
  return joined;
}

// A quotation left open, then one opened and credited to somebody else: the first only lacks its closing mark.
function isAnothers(head: AttributedRun | undefined, found: AttributedRun): boolean {
  const own = found.tagEnd !== null || found.attribution?.rule === 'signed';
  return own && isOfAnother(head, found) && head?.attribution?.here === true;
}

function isOfAnother(head: AttributedRun | undefined, found: AttributedRun): boolean {
  const [one, other] = [head?.attribution?.speaker.name ?? null, found.attribution?.speaker.name ?? null];
  return one !== null && other !== null && one !== other;
}

function isAcrossTag({ frame, sentences }: AttributedParagraph, before: AttributedRun, found: AttributedRun): boolean {
  if (!before.whole) return false;
  if (before.tagEnd === null || found.tagEnd !== null || isTagUnread(frame, found.word)) return false;
  if (found.sentence - before.sentence > 2) return false;
  let cues = 0;
  for (const { cues: said } of sentences.slice(before.sentence, found.sentence + 1)) {
    for (let at = firstCueFrom(said, before.word); (said[at]?.last ?? found.word) < found.word; at++)
      if (!said[at]?.weak) cues++;
  }
  if (cues > 1) return false;
  if (found.sentence === before.sentence) return found.word - before.tagEnd <= 8 && isParted(frame, found.word - 1);
  const first = sentences[found.sentence]?.first;
  const next =
    found.sentence - before.sentence === 1 || (found.sentence - before.sentence === 2 && isOwnSentence(before));
  return next && found.whole && first === found.word;

  function isOwnSentence(run: AttributedRun): boolean {
    return sentences[run.sentence]?.last === run.word; // “Why?” she asked. “…”
  }
}

function endsWithTag({ frame, sentences }: AttributedParagraph, last: AttributedRun): boolean {
  if (last.tagEnd === null || !last.whole) return false;
  const end = frame.words.length - 1;
  return last.sentence >= sentences.length - 2 && end - last.tagEnd <= TAG_TAIL;
}

function isBare({ frame, runs }: AttributedParagraph): boolean {
  return (
    runs.length > 0 &&
    frame.words.every((word) => word.kind === 'quote' || (word.kind === 'mark' && word.lower === '.'))
  );
}

function isParted(frame: Frame, at: number): boolean {
  return /^[,:.—–-]$/.test(lowerAt(frame, at));
}
