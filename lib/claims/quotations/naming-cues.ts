import { isNew } from './antecedents.ts';
import { endsLike, isAdverb, isBreakAt, isPlural } from './clauses.ts';
import type { Cue } from './cues.ts';
import { type Frame, factsAt, lowerAt, type Stretch } from './frame.ts';
import type { Subject } from './subject.ts';

// Words of what is named.
const PHRASE = 5;

/** "The storm, dubbed the “…”", "the storm, often referred to as “…”": a name given, by nobody in particular. */
export function isDubbing(frame: Frame, cue: Cue): boolean {
  if (cue.kind !== 'label' || !endsLike(frame, lowerAt(frame, cue.verb), 'past')) return false;
  for (let at = cue.first; at < cue.verb; at++) if (!isAdverb(frame, at)) return false;
  let next = cue.last + 1;
  while (factsAt(frame, next).infinitiveMark || factsAt(frame, next).as) next++; // "to as"
  if (factsAt(frame, next).determiner) next++;
  return frame.words[next]?.kind === 'quote';
}

/**
 * "The baker nicknamed “…” is": the clause has its own verb behind the name, which others gave. Not "the plan Lee called “…” is"
 * nor "what the mayor called “…” was", where whoever gave it stands between what is named and the verb.
 */
export function isByname(frame: Frame, { first }: Stretch, cue: Cue): boolean {
  if (cue.kind !== 'label' || cue.first !== cue.verb || frame.words[cue.last + 1]?.kind !== 'quote') return false;
  const { auxiliary, infinitiveMark } = factsAt(frame, cue.last + 2);
  return auxiliary && !infinitiveMark && isOneThing(frame, first, cue.first - 1);
}

// "The Ardle native": a determiner that opens the clause and a noun for one.
function isOneThing(frame: Frame, floor: number, last: number): boolean {
  if (frame.words[last]?.name || factsAt(frame, last).agrees !== null || isPlural(frame, lowerAt(frame, last)))
    return false;
  let first = last;
  while (first > floor && last - first < PHRASE && !factsAt(frame, first).determiner) first--;
  return factsAt(frame, first).determiner && (first === floor || isBreakAt(frame, first - 1));
}

/** "a charity called “…”" names the charity, and nobody speaks. */
export function isNaming(frame: Frame, cue: Cue, subject: Subject): boolean {
  if (cue.kind !== 'label' || cue.first !== cue.verb || subject.at !== 'phrase' || subject.phrase.kind !== 'common')
    return false;
  return isNew(factsAt(frame, subject.phrase.first)) && !factsAt(frame, subject.phrase.head.last).role;
}
