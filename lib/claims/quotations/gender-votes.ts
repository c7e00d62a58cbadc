import type { Gender } from '../../languages/speech-words.ts';
import type { NameMention } from '../../text/names.ts';
import { type Frame, factsAt } from './frame.ts';

/** Somebody whose gender is being gathered from the article's own words. */
export interface Gendered {
  readonly kind: string;
  readonly votes: { female: number; male: number };
}

/** Counts the pronouns that go with each person: a sentence that names one alone and goes on with "his" or "she". */
export function voteOnGender(frames: readonly Frame[], known: ReadonlyMap<NameMention, Gendered>): void {
  for (const frame of frames) {
    let before: Gendered | null = null;
    for (const sentence of frame.sentences) {
      let only: Gendered | null = null;
      let several = false;
      let vote: Gender | null = null;
      const opening = factsAt(frame, sentence.first).shows;
      for (let at = sentence.first; at <= sentence.last; at++) {
        const word = frame.words[at];
        if (word?.kind !== 'word') continue;
        const person = word.name === null ? undefined : known.get(word.name);
        if (person?.kind === 'person') {
          several ||= only !== null && only !== person;
          only ??= person;
        } else if (only !== null && !several && word.name === null) vote ??= word.facts.shows;
      }
      if (only !== null && !several && vote !== null && opening === null) only.votes[vote] += 2;
      if (opening !== null && before !== null) before.votes[opening] += 1;
      if (only !== null) before = several ? null : only;
    }
  }
}
