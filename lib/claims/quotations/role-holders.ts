import type { Gender } from '../../languages/speech-words.ts';
import type { Discourse } from './discourse.ts';
import { factsOf } from './lexicon.ts';
import type { Member } from './member.ts';

// How many of the latest subjects may still be who "the mayor" is.
const SUBJECTS = 40;

/** Who holds a role: an apposition anywhere in the article says so, or it is the person the article has just spoken of. */
export function holderOf(discourse: Discourse, role: string, opener: string, bare: boolean): Member | null {
  const known = discourse.bound.get(role);
  if (known !== undefined) return known;
  const { speech } = discourse.lexicon;
  const last = role.split(' ').at(-1) ?? role;
  const asked = [role, ...(speech.titleRoles.get(role) ?? [])];
  const holders = firstKnown(discourse, asked);
  if (holders.length > 0) {
    if (holders.length > 1 && !factsOf(discourse.lexicon, opener).definite) return null;
    return latestOf(discourse, holders) ?? holders[0] ?? null;
  }
  if (!bare || !factsOf(discourse.lexicon, last).sole || factsOf(discourse.lexicon, opener).possessive) return null;
  const lead = leadOf(discourse, factsOf(discourse.lexicon, last).roleGender);
  if (lead !== null) for (const name of asked) discourse.bound.set(name, lead);
  return lead;
}

function latestOf({ subjects }: Discourse, holders: readonly Member[]): Member | null {
  for (let at = subjects.length - 1; at >= 0 && at >= subjects.length - SUBJECTS; at--) {
    const member = subjects[at]?.speaker.member ?? null;
    if (member !== null && holders.includes(member)) return member;
  }
  return null;
}

// Whoever the sentence before was about, else whoever is named most, among those without a role of their own.
function leadOf({ subjects, sentence }: Discourse, gender: Gender | null): Member | null {
  let lead: Member | null = null;
  let first = true;
  for (let at = subjects.length - 1; at >= 0 && at >= subjects.length - SUBJECTS; at--) {
    const subject = subjects[at];
    const member = subject?.speaker.member ?? null;
    if (member?.kind !== 'person' || member.roles.size > 0) continue;
    if (gender !== null && member.gender !== null && member.gender !== gender) continue;
    if (first && subject?.sentence === sentence - 1) return member;
    first = false;
    if (member.personal && (lead === null || member.mentions > lead.mentions)) lead = member;
  }
  return lead;
}

function firstKnown(discourse: Discourse, asked: readonly string[]): readonly Member[] {
  for (const role of asked) {
    const holders = discourse.cast.holders.get(role);
    if (holders !== undefined) return holders;
  }
  return [];
}
