import { GENDERED_PRONOUNS } from '../../languages/english/clause-words.ts';
import type { Gender } from '../../languages/english/person-titles.ts';
import type { NameMention } from '../../text/names.ts';
import type { Frame } from './frame.ts';

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
      const people = new Set<Gendered>();
      let vote: Gender | null = null;
      let opening: Gender | null = null;
      for (let at = sentence.first; at <= sentence.last; at++) {
        const word = frame.words[at];
        const draft = word?.name ? known.get(word.name) : undefined;
        if (draft?.kind === 'person') people.add(draft);
        const gender = GENDERED_PRONOUNS[word?.lower ?? ''] ?? null;
        if (gender !== null && people.size === 1) vote ??= gender;
        if (gender !== null && at === sentence.first) opening = gender;
      }
      const [only] = people;
      if (people.size === 1 && only !== undefined && vote !== null && opening === null) only.votes[vote] += 2;
      if (opening !== null && before !== null) before.votes[opening] += 1;
      if (people.size > 0) before = people.size === 1 ? (only ?? null) : null;
    }
  }
}
