import type { AttributedRun, SpokenParagraph } from './attribution.ts';
import type { Discourse } from './discourse.ts';
import { lowerAt } from './frame.ts';
import { isSureSubject } from './indirect-speech.ts';
import { lastCueSpeaker } from './inherited-speaker.ts';
import { leadsWithSubject } from './lexicon.ts';
import type { Speaker } from './speaker.ts';
import { type Turn, turnIn } from './turns.ts';
import { findUnreadLeadIn, mayNameAnother } from './unread-lead-ins.ts';

/** What a paragraph hands on to the next: who may go on speaking there. */
export interface Carried {
  readonly speaker: Speaker | null;
  /** How many paragraphs of bare quotation have handed the speaker on. */
  readonly links: number;
  /** A colon at the paragraph's end leads in what the next one begins with. */
  readonly colon: boolean;
  /** The speaker was quoted or reported, not only the sentence's subject. */
  readonly spoken: boolean;
  /** The paragraph before and the one before that, where they are turns of a dialogue. */
  readonly turn: Turn | null;
  readonly turnBefore: Turn | null;
}

/** What the first paragraph is handed. */
export const NOTHING_CARRIED: Carried = {
  speaker: null,
  links: 0,
  colon: false,
  spoken: false,
  turn: null,
  turnBefore: null,
};

/** What a paragraph hands on, once its runs are credited. */
export function carryOn(
  discourse: Discourse,
  carried: Carried,
  spoken: SpokenParagraph,
  runs: readonly AttributedRun[],
): Carried {
  const { frame, sentences } = spoken;
  if (isQuestion(spoken)) return carried;
  const tail = sentences.at(-1);
  const last = runs.at(-1);
  const colon = tail !== undefined && lowerAt(frame, tail.last) === ':';
  const late = last !== undefined && (tail === undefined || last.sentence >= sentences.length - 2);
  const quoted = late ? (last.attribution?.speaker ?? null) : null;
  const said = lastCueSpeaker(tail);
  const told = colon ? (said ?? tail.main ?? introducedBy(discourse, spoken, quoted)) : (quoted ?? said);
  const speaker = told ?? (tail !== undefined && isSureSubject(frame, tail) ? tail.main : null);
  return {
    speaker: speaker === null || speaker.name === null ? null : speaker,
    links: isFloating(spoken, runs) ? carried.links + 1 : 0,
    colon,
    spoken: told !== null,
    turn: turnIn(spoken, runs, discourse.text),
    turnBefore: carried.turn,
  };
}

// "And then?", between two answers: the interviewer’s, who does not speak in the article, and names nobody else.
function isQuestion({ frame, sentences }: SpokenParagraph): boolean {
  if (frame.quoted || sentences.length !== 1 || frame.words.at(-1)?.lower !== '?') return false;
  return frame.words.every(({ name, facts }) => name === null && !facts.role);
}

// A paragraph of bare quotation, which does not say who speaks.
function isFloating({ sentences }: SpokenParagraph, runs: readonly AttributedRun[]): boolean {
  return sentences.length > 0 && runs[0]?.word === 0 && runs.every((run) => run.attribution?.rule !== 'tagged');
}

// The colon at a paragraph's end, before words in the next.
function introducedBy(
  discourse: Discourse,
  { frame, sentences }: SpokenParagraph,
  last: Speaker | null,
): Speaker | null {
  const tail = sentences.at(-1);
  if (tail === undefined) return last;
  const own = leadsWithSubject(frame) ? null : findUnreadLeadIn(discourse, frame, tail, tail.last + 1);
  return own?.speaker ?? (mayNameAnother(frame, tail, tail.last + 1) ? null : last);
}
