import { type Frame, factsAt, lowerAt, type Word } from './frame.ts';
import { isPossessive } from './possessives.ts';

// "Skyward’s shareholders" and "Skyward, which" are no person's; "Skyward said it was" may be one's.
const FOR_CERTAIN = 2;
const PERHAPS = 1;
// Words between an owner and what only a company has: "Skyward’s new chief executive".
const OWNED = 3;

/** Counts what shows names to be of bodies: what they have, "which" for "who", and "it" for what they say of themselves. */
export function voteOnBodies(frames: readonly Frame[]): void {
  for (const frame of frames) {
    for (const at of frame.persons) {
      const { name } = frame.words[at] as Word;
      const member = name?.bearer?.member ?? null;
      if (member === null || member.kind === 'body' || member.personal) continue;
      if (member.votes.female + member.votes.male > 0) continue;
      let last = at;
      while (frame.words[last + 1]?.name === name) last++;
      if (isCorporate(frame, at, last)) member.votes.body += FOR_CERTAIN;
      else if (saysIt(frame, last)) member.votes.body += PERHAPS;
    }
  }
}

function isCorporate(frame: Frame, first: number, last: number): boolean {
  if (factsAt(frame, first - 1).preposition && factsAt(frame, first - 2).corporate) return true; // "shares in Skyward"
  if (lowerAt(frame, last + 1) === ',') {
    const { relative, relativeOnly, who } = factsAt(frame, last + 2);
    return relative && relativeOnly && !who;
  }
  if (factsAt(frame, last + 1).corporate) return true; // "Skyward shares"
  if (!isPossessive(frame.words[last]?.text ?? '')) return false;
  for (let at = last + 1; at <= last + OWNED; at++) if (factsAt(frame, at).corporate) return true;
  return false;
}

// "Skyward said it would": not "Lee said it was raining", which nothing else bears out.
function saysIt(frame: Frame, last: number): boolean {
  const says = factsAt(frame, last + 1).verb !== null && factsAt(frame, last + 2).agrees === 'thing';
  return says && factsAt(frame, last + 3).auxiliary;
}
