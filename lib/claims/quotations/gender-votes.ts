import type { Gender } from '../../languages/speech-words.ts';
import { type Frame, factsAt, type Word } from './frame.ts';
import type { Member } from './member.ts';

/** Counts the pronouns that go with each person: a sentence that names one alone and goes on with "his" or "she". */
export function voteOnGender(frames: readonly Frame[]): void {
  for (const frame of frames) {
    const { words, persons, sentences } = frame;
    if (persons.length === 0) continue;
    let before: Member | null = null;
    let next = 0;
    for (const { first, last } of sentences) {
      let only: Member | null = null;
      let several = false;
      let vote: Gender | null = null;
      for (; (persons[next] ?? last + 1) <= last; next++) {
        const at = persons[next] as number;
        if (at < first) continue;
        const { name, facts } = words[at] as Word;
        if (name === null) {
          if (only !== null && !several) vote ??= facts.shows;
          continue;
        }
        const person = name.bearer?.member ?? null;
        if (person?.kind !== 'person') continue;
        several ||= only !== null && only !== person;
        only ??= person;
      }
      const opening = factsAt(frame, first).shows;
      if (only !== null && !several && vote !== null && opening === null) only.votes[vote] += 2;
      if (opening !== null && before !== null) before.votes[opening] += 1;
      if (only !== null) before = several ? null : only;
    }
  }
}
