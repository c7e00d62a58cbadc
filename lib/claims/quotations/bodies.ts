import { factsOf, type Lexicon } from './lexicon.ts';
import type { Member } from './member.ts';

/** What is known of a body that an article has named. */
export interface MetBody {
  /** The kinds of bodies that the words of its name and the nouns beside it tell of, a bit each. */
  readonly kinds: number;
  /** Its name tells that it is something of no such kind: "White House". */
  readonly isOther: boolean;
  /** The sentence that named it or meant it last. */
  sentence: number;
}

/** A body as it is met in a sentence. */
export function meetBody({ name, bodies }: Member, sentence: number, lexicon: Lexicon): MetBody {
  let kinds = bodies;
  let isTold = false;
  for (const word of name.toLowerCase().split(' ')) {
    const facts = factsOf(lexicon, word);
    kinds |= facts.bodies;
    isTold ||= facts.bodyWord;
  }
  return { kinds, isOther: isTold && kinds === 0, sentence };
}
