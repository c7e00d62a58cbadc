import { type Span, trimSpan } from '../../text/span.ts';
import type { Cue } from './cues.ts';
import { finiteCue, unlistedCue } from './finite-cues.ts';
import { type Frame, factsAt, lowerAt, type Stretch } from './frame.ts';
import { subjectBehind } from './free-subjects.ts';
import { readPhraseRight } from './noun-phrases.ts';
import type { QuotedRun } from './quoted-runs.ts';

// Pronouns and adverbs between an auxiliary and its participle: "a-t-elle aussitôt lancé".
const NEAR = 8;

/**
 * Parts a run at the tags inside its own marks: « Non, dit-elle. Jamais. » is two runs, and the tag between them the
 * outlet's own words. `frame` is the run alone, read as the outlet's prose.
 */
export function partAtTags(run: QuotedRun, frame: Frame, text: string): QuotedRun[] {
  const parts: QuotedRun[] = [];
  let { start } = run;
  let outer = run.outer.start;
  let inner = 0; // marks open within the run
  for (const [index, sentence] of frame.sentences.entries()) {
    const final = index === frame.sentences.length - 1;
    for (let at = sentence.first; at <= sentence.last; at++) {
      const mark = frame.words[at];
      if (mark?.kind !== 'mark') continue;
      if (mark.lower === '“' || mark.lower === '‹') inner++;
      if (mark.lower === '”' || mark.lower === '›') inner--;
      if (inner !== 0 || !'?!…,'.includes(mark.lower)) continue;
      const last = tagAfter(frame, sentence, at, final && run.closed && run.family !== 'dash');
      if (last === null) continue;
      const end = mark.lower === ',' ? mark.start : mark.end;
      push(parts, run, trimSpan(text, { start, end }), { start: outer, end });
      start = frame.words[last + 1]?.start ?? run.end;
      outer = start;
      at = last;
    }
  }
  if (parts.length === 0) return [run];
  push(parts, run, { start, end: run.end }, { start: outer, end: run.outer.end });
  return parts;
}

function push(parts: QuotedRun[], run: QuotedRun, { start, end }: Span, outer: Span): void {
  if (start >= end) return;
  parts.push({ ...run, start, end, outer, continues: run.continues && parts.length === 0 });
}

// The last word of the tag behind a mark, or null where none stands there.
function tagAfter(frame: Frame, sentence: Stretch, mark: number, final: boolean): number | null {
  const cue = cueAt(frame, sentence, mark + 1);
  if (cue === null || cue.first !== mark + 1 || cue.form !== 'finite') return null;
  if (cue.enclitic !== null) return endOfTag(frame, sentence, Math.max(cue.last, cue.enclitic), true, final);
  const next = cue.last + 1;
  const noun = factsAt(frame, next).determiner && !factsAt(frame, next).preposition;
  const phrase = subjectBehind(frame, sentence, cue) ?? (noun ? readPhraseRight(frame, next, sentence.last) : null);
  return phrase === null ? null : endOfTag(frame, sentence, Math.max(phrase.last, cue.last), false, final);
}

function cueAt(frame: Frame, sentence: Stretch, first: number): Cue | null {
  let at = first;
  while (at < first + 3 && factsAt(frame, at).clitic) at++;
  const { verb, have, be } = factsAt(frame, at);
  if (verb !== null) return finiteCue(frame, at, sentence, verb);
  if (have || be)
    for (let past = at + 1; past <= Math.min(at + NEAR, sentence.last); past++) {
      const { verb: participle } = factsAt(frame, past);
      if (participle !== null) return finiteCue(frame, past, sentence, participle);
    }
  return unlistedCue(frame, first, sentence);
}

// A tag goes on to the end of its sentence, unless the words after a comma are speech again. They must be, where the
// closing mark stands at the sentence's end: else it would stand before the tag.
function endOfTag(frame: Frame, sentence: Stretch, from: number, pronoun: boolean, final: boolean): number {
  let comma: number | null = null;
  for (let at = from + 1; at < sentence.last; at++) {
    if (lowerAt(frame, at) !== ',') continue;
    comma = at;
    if (goesOn(frame, at + 1, pronoun) || (final && !isApposed(frame, at + 1))) return at;
  }
  return (final ? comma : null) ?? sentence.last;
}

function goesOn(frame: Frame, at: number, pronoun: boolean): boolean {
  const { personal, agrees, opener, relativeOnly, clitic, preposition, adverb, calendar } = factsAt(frame, at);
  if (relativeOnly || preposition) return false;
  return (
    personal || agrees !== null || opener || (pronoun && !adverb && !calendar) || (clitic && !isApposed(frame, at))
  );
}

// "la maire de Marl", "43 ans", "qui dirige".
function isApposed(frame: Frame, at: number): boolean {
  const word = frame.words[at];
  const { determiner, role, relative } = factsAt(frame, at);
  return word?.kind === 'number' || role || relative || word?.name != null || determiner;
}
