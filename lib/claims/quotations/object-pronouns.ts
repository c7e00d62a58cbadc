import type { Gender } from '../../languages/speech-words.ts';
import { isBoundary } from './clauses.ts';
import { type Frame, factsAt, firstFrom, type Stretch } from './frame.ts';
import { leadsWithSubject } from './lexicon.ts';
import type { NounPhrase } from './phrase.ts';

/** Whether a pronoun is an object: "him", and "her" with no noun behind it: "Lee ran into her on the stairs." */
export function isObjectPronoun(frame: Frame, at: number): boolean {
  const { agrees, possessive } = factsAt(frame, at);
  if (!possessive) return agrees === null;
  const next = frame.words[at + 1];
  if (!leadsWithSubject(frame)) return false;
  if (next === undefined || next.kind === 'mark') return true;
  return next.facts.preposition || next.facts.determiner || next.facts.opener || next.facts.conjunction;
}

/** The gender of whom a subject acts upon in its own clause, "Lee waited for her at the stop": somebody else than Lee. */
export function actedUpon(frame: Frame, { last }: Stretch, subject: NounPhrase): Gender | null {
  for (let at = subject.last + 1; at <= last && !isBoundary(frame, at); at++) {
    const { shows, verb } = factsAt(frame, at);
    if (verb !== null || frame.words[at]?.name !== null) return null;
    if (shows !== null) return isObjectPronoun(frame, at) ? shows : null;
  }
  return null;
}

/** The gender of whom a verb is about, right behind it: "Lee asked her whether", "Lee, of Marl, calls him". */
export function objectOf(frame: Frame, verb: number): Gender | null {
  const { shows, adverb } = factsAt(frame, verb + 1);
  if (adverb) return null; // "defended herself": nobody else
  return shows !== null && isObjectPronoun(frame, verb + 1) ? shows : null;
}

/** The gender of the subject pronoun that a paragraph goes on with, before it names anybody else: "The mayor … he said". */
export function nextPronoun(frame: Frame, { last }: Stretch): Gender | null {
  for (let next = firstFrom(frame.persons, last + 1); next < frame.persons.length; next++) {
    const at = frame.persons[next] as number;
    const { shows, agrees } = factsAt(frame, at);
    if (frame.words[at]?.name !== null) return null;
    if (shows !== null && agrees === shows) return shows;
  }
  return null;
}
