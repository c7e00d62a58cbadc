import type { Discourse } from './discourse.ts';
import { type Frame, factsAt, lowerAt, type Stretch } from './frame.ts';
import type { Member } from './member.ts';
import type { NounPhrase } from './phrase.ts';
import type { Speaker } from './speaker.ts';

/** Whom a sentence is about that speaks of nobody else. */
export interface Topic {
  readonly member: Member;
  readonly sentence: number;
}

// Sentences into an article in which only one person may have been spoken of.
const EARLY = 8;

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
  const early = discourse.sentence <= EARLY;
  if (early && !discourse.others) discourse.others = hasAnother(frame, sentence, phrase);
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

/** Whether the article has named and spoken of nobody else so far: early in it, before a second person comes in. */
export function isAlone({ met, subjects, sentence, others }: Discourse, member: Member | null): boolean {
  if (others || member === null || met.size !== 1 || !met.has(member) || sentence > EARLY) return false;
  return subjects.every(({ speaker }) => speaker.member === member || speaker.member?.kind === 'body');
}

// "Lee met the mayor", "her husband": somebody without a name who may be meant as well. "Lee is the mayor" tells who Lee is.
function hasAnother(frame: Frame, { first, last }: Stretch, own: Stretch | null): boolean {
  for (let at = first; at <= last; at++) {
    if (!factsAt(frame, at).role || frame.words[at]?.name) continue;
    if (own !== null && at >= own.first && at <= own.last) continue;
    for (const opener of [at - 1, at - 2]) {
      if (own !== null && opener === own.last + 2 && lowerAt(frame, own.last + 1) === ',') continue; // "Lee, the mayor of Marl,"
      const { definite, possessive } = factsAt(frame, opener);
      if ((definite || possessive) && !factsAt(frame, opener - 1).be) return true;
    }
  }
  return false;
}
