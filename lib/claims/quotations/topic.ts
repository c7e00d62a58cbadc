import type { Discourse } from './discourse.ts';
import { type Frame, factsAt, type Stretch } from './frame.ts';
import type { Member } from './member.ts';
import type { NounPhrase } from './phrase.ts';
import type { Speaker } from './speaker.ts';

/** Whom a sentence is about that speaks of nobody else. */
export interface Topic {
  readonly member: Member;
  readonly sentence: number;
}

/**
 * Takes note of a sentence that is about one person by name and speaks of no other: "Lee, who lives there, got out." After it, in
 * its paragraph, "he" is beyond doubt, and stays so while sentences go on with "he".
 */
export function noteTopic(
  discourse: Discourse,
  frame: Frame,
  sentence: Stretch,
  phrase: NounPhrase | null,
  main: Speaker | null,
): void {
  const member = main?.member ?? null;
  const other = discourse.named[discourse.sentence];
  if (member?.kind !== 'person' || phrase === null || !(other === undefined || other === member)) return;
  const goesOn = phrase.kind === 'pronoun' && isTopic(discourse, member);
  if (!goesOn && phrase.kind !== 'name') return;
  if (!hasAnother(frame, sentence, phrase)) discourse.topic = { member, sentence: discourse.sentence };
}

/** Whether a person is whom the sentence before was about, and nobody else. */
export function isTopic({ topic, sentence }: Discourse, member: Member | null): boolean {
  return topic !== null && topic.member === member && topic.sentence === sentence - 1;
}

// "Lee met the mayor", "her husband": somebody without a name who may be meant as well.
function hasAnother(frame: Frame, { first, last }: Stretch, own: Stretch): boolean {
  for (let at = first; at <= last; at++) {
    if (!factsAt(frame, at).role || frame.words[at]?.name || (at >= own.first && at <= own.last)) continue;
    const [near, far] = [factsAt(frame, at - 1), factsAt(frame, at - 2)];
    if (near.definite || near.possessive || far.definite || far.possessive) return true;
  }
  return false;
}
