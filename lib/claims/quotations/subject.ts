import type { NounPhrase } from './phrase.ts';

/** Where the subject of a cue is: a phrase, another cue whose subject it shares, the sentence's own, or nowhere. */
export type Subject =
  | { readonly at: 'phrase'; readonly phrase: NounPhrase }
  | { readonly at: 'cue'; readonly cue: number }
  | { readonly at: 'sentence' }
  | { readonly at: 'dropped' }
  | { readonly at: 'nowhere' }
  | { readonly at: 'unnamed' };

/** Nobody's. */
export const NOWHERE: Subject = { at: 'nowhere' };

/** Of somebody whom the sentence does not tell, so that no other verb in it leads these words in. */
export const UNNAMED: Subject = { at: 'unnamed' };

/** The sentence's own. */
export const SENTENCE: Subject = { at: 'sentence' };

/** A phrase as the subject, where one was found. */
export function asPhrase(phrase: NounPhrase | null): Subject {
  return phrase === null ? NOWHERE : { at: 'phrase', phrase };
}

/** The subject of the cue before, or else the sentence's own. */
export function shared(index: number): Subject {
  return index > 0 ? { at: 'cue', cue: index - 1 } : SENTENCE;
}
