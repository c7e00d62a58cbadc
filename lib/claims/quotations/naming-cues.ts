import { isNew } from './antecedents.ts';
import { endsLike, isAdverb } from './clauses.ts';
import type { Cue } from './cues.ts';
import { type Frame, factsAt, lowerAt } from './frame.ts';
import type { Subject } from './subject.ts';

/** "The storm, dubbed the “…”", "the storm, often referred to as “…”": a name given, by nobody in particular. */
export function isDubbing(frame: Frame, cue: Cue): boolean {
  if (cue.kind !== 'label' || !endsLike(frame, lowerAt(frame, cue.verb), 'past')) return false;
  for (let at = cue.first; at < cue.verb; at++) if (!isAdverb(frame, at)) return false;
  let next = cue.last + 1;
  while (factsAt(frame, next).infinitiveMark || factsAt(frame, next).as) next++; // "to as"
  if (factsAt(frame, next).determiner) next++;
  return frame.words[next]?.kind === 'quote';
}

/** "the baker nicknamed “…” is": the clause has its own verb behind the name, which others gave. */
export function isByname(frame: Frame, cue: Cue): boolean {
  if (cue.kind !== 'label' || cue.first !== cue.verb || frame.words[cue.last + 1]?.kind !== 'quote') return false;
  const { auxiliary, infinitiveMark } = factsAt(frame, cue.last + 2);
  return auxiliary && !infinitiveMark && endsLike(frame, lowerAt(frame, cue.verb), 'past');
}

/** "a charity called “…”" names the charity, and nobody speaks. */
export function isNaming(frame: Frame, cue: Cue, subject: Subject): boolean {
  if (cue.kind !== 'label' || cue.first !== cue.verb || subject.at !== 'phrase' || subject.phrase.kind !== 'common')
    return false;
  return isNew(factsAt(frame, subject.phrase.first)) && !factsAt(frame, subject.phrase.head.last).role;
}
