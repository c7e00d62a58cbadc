import type { Stretch } from './frame.ts';
import type { Named } from './member.ts';

/** A noun phrase that may name a speaker. `head` is its core without what hangs on it: "spokesman" of "a spokesman for …". */
export interface NounPhrase extends Stretch {
  readonly kind: 'pronoun' | 'name' | 'common';
  readonly head: Stretch;
  /** The name that is its head, or null. */
  readonly name: Named | null;
}

/** The phrase that is one pronoun. */
export function pronounAt(at: number): NounPhrase {
  return { first: at, last: at, kind: 'pronoun', head: { first: at, last: at }, name: null };
}

/** The phrase of a head and whatever stands before and after it: a name's where one ends the head. */
export function phraseOf(first: number, last: number, head: Stretch, name: Named | null): NounPhrase {
  return { first, last, kind: name === null ? 'common' : 'name', head, name };
}
