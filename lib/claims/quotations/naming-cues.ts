import { isNew } from './antecedents.ts';
import { endsLike } from './clauses.ts';
import type { Cue } from './cues.ts';
import { type Frame, factsAt, lowerAt } from './frame.ts';
import type { Subject } from './subject.ts';

/** "The storm, dubbed the “…”": a name given, by nobody in particular. */
export function isDubbing(frame: Frame, cue: Cue): boolean {
  if (cue.kind !== 'label' || cue.first !== cue.verb || !endsLike(frame, lowerAt(frame, cue.verb), 'past'))
    return false;
  const next = factsAt(frame, cue.last + 1).determiner ? cue.last + 2 : cue.last + 1;
  return frame.words[next]?.kind === 'quote';
}

/** "a charity called “…”" names the charity, and nobody speaks. */
export function isNaming(frame: Frame, cue: Cue, subject: Subject): boolean {
  if (cue.kind !== 'label' || cue.first !== cue.verb || subject.at !== 'phrase' || subject.phrase.kind !== 'common')
    return false;
  return isNew(factsAt(frame, subject.phrase.first)) && !factsAt(frame, subject.phrase.head.last).role;
}
