import type { Member } from './cast.ts';
import type { Discourse } from './discourse.ts';
import { factsOf } from './lexicon.ts';

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
  const recent = discourse.subjects.slice(-SUBJECTS).reverse();
  if (holders.length > 0) {
    if (holders.length > 1 && !factsOf(discourse.lexicon, opener).definite) return null;
    const latest = recent.find(({ speaker }) => speaker.member !== null && holders.includes(speaker.member));
    return latest?.speaker.member ?? holders[0] ?? null;
  }
  if (!bare || !factsOf(discourse.lexicon, last).sole || factsOf(discourse.lexicon, opener).possessive) return null;
  const gender = factsOf(discourse.lexicon, last).roleGender;
  const free = recent.filter(
    ({ speaker: { member } }) =>
      member?.kind === 'person' &&
      member.roles.size === 0 &&
      (gender === null || member.gender === null || member.gender === gender),
  );
  const before = free[0]?.sentence === discourse.sentence - 1 ? free[0].speaker.member : null;
  const lead =
    before ??
    free
      .map(({ speaker }) => speaker.member)
      .filter((member) => member?.personal)
      .reduce<Member | null>((best, member) => (member ? moreNamed(best, member) : best), null);
  if (lead !== null) for (const name of asked) discourse.bound.set(name, lead);
  return lead;
}

function moreNamed(best: Member | null, member: Member): Member {
  return best === null || member.mentions > best.mentions ? member : best;
}

function firstKnown(discourse: Discourse, asked: readonly string[]): readonly Member[] {
  for (const role of asked) {
    const holders = discourse.cast.holders.get(role);
    if (holders !== undefined) return holders;
  }
  return [];
}
