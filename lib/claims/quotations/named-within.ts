import { type Frame, factsAt } from './frame.ts';
import type { Member } from './member.ts';
import type { NounPhrase } from './phrase.ts';
import { isPossessive } from './possessives.ts';

/** Whom a phrase names before what they are of: "Ann Lee of the Save Our Wells group". */
export function ledBy(frame: Frame, { first }: NounPhrase): Member | null {
  const name = frame.words[first]?.name ?? null;
  const member = name?.bearer?.member ?? null;
  if (member?.kind !== 'person') return null;
  const link = first + member.name.split(' ').length;
  return frame.words[link]?.name === name && factsAt(frame, link).nameLink && !frame.words[link]?.capital
    ? member
    : null;
}

/** Whom a phrase names that is no description of anybody: "Ann Lee late on", "acting chief of staff Ann Lee". */
export function namedWithin(frame: Frame, phrase: NounPhrase): Member | null {
  return leading(frame, phrase) ?? titled(frame, phrase);
}

// "late on Thursday": what ends in a preposition was cut off from when it was.
function leading(frame: Frame, { first, last }: NounPhrase): Member | null {
  const member = frame.words[first]?.name?.bearer?.member ?? null;
  return member?.kind === 'person' && factsAt(frame, last).preposition && frame.words[last]?.name === null
    ? member
    : null;
}

// A bare office, what it is of, and its holder; "a friend of Ann Lee" is another.
function titled(frame: Frame, { first, last, head, kind }: NounPhrase): Member | null {
  const name = frame.words[last]?.name ?? null;
  if (kind !== 'common' || name === null || isPossessive(frame.words[last]?.text ?? '')) return null;
  if (factsAt(frame, first).determiner || !factsAt(frame, head.last).role || !factsAt(frame, head.last + 1).of)
    return null;
  let from = last;
  while (frame.words[from - 1]?.name === name) from--;
  for (let at = head.last + 2; at < from; at++) {
    const { determiner, preposition, role, and } = factsAt(frame, at);
    const word = frame.words[at];
    if (word?.kind !== 'word' || word.capital || determiner || preposition || role || and) return null;
  }
  const member = name.bearer?.member ?? null;
  return from > head.last + 2 && member?.kind === 'person' ? member : null;
}
