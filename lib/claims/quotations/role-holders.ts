import type { Gender } from '../../languages/speech-words.ts';
import type { Span } from '../../text/span.ts';
import type { Cast } from './cast.ts';
import type { Discourse } from './discourse.ts';
import { justNamed } from './just-named.ts';
import { factsOf, leadsWithSubject } from './lexicon.ts';
import type { Member } from './member.ts';

// How many of the latest subjects may still be who "the mayor" is.
const SUBJECTS = 40;
const SHORTEST_HEAD = 4;

/**
 * Who holds a role: an apposition anywhere in the article says so, or it is the person the article has just spoken of, if the
 * `next` pronoun agrees: "The mayor lost. He …"
 */
export function holderOf(
  discourse: Discourse,
  role: string,
  opener: string,
  bare: boolean,
  { start }: Span,
  next: Gender | null = null,
): Member | null {
  const gender = genderOf(discourse, role, opener);
  const meant = discourse.bound.get(role);
  if (meant !== undefined) return agrees(meant, gender) ? meant : null;
  const { speech } = discourse.lexicon;
  const last = role.split(' ').at(-1) ?? role;
  const asked = [role, ...(speech.titleRoles.get(role) ?? [])];
  const holders = firstKnown(discourse, asked).filter((member) => agrees(member, gender));
  const { sole, epithet } = factsOf(discourse.lexicon, last);
  // "Lee wrote. The president …", and far below "Nora Quill, president of the Rowers": somebody named before goes first.
  const known = holders.some((member) => member.first <= start);
  const before = known || !sole || !bare ? null : subjectBefore(discourse, gender ?? next);
  if (before !== null) return before;
  if (holders.length > 0) {
    // "Ann Lee, chief executive …. Tom Ford, the finance chief, said …. The executive": the end of a role may be another's.
    const inFull = asked.some((name) => holders.some(({ roles }) => roles.has(name)));
    if (!inFull && !sole && isAboutAnother(discourse, holders)) return null;
    if (holders.length > 1 && !factsOf(discourse.lexicon, opener).definite) return null;
    return latestOf(discourse, holders) ?? holders[0] ?? null;
  }
  if (factsOf(discourse.lexicon, opener).possessive) return null;
  const partisan = partisanHolder(discourse, role, gender);
  if (partisan !== null) return partisan;
  const lead =
    (bare && sole ? leadOf(discourse, gender ?? next) : null) ??
    (epithet ? justNamed(discourse, last, gender, bare, start) : null);
  if (lead === null) return null;
  for (const name of asked) discourse.bound.set(name, lead);
  discourse.holding.add(lead);
  return lead;
}

// "Sen. Ann Lee, Marl Republican, said. The Republican senator": whoever the article has just spoken of, if a senator.
function partisanHolder(
  { cast, lexicon, subjects, sentence }: Discourse,
  role: string,
  gender: Gender | null,
): Member | null {
  const space = role.indexOf(' ');
  if (space < 0 || !factsOf(lexicon, role.slice(0, space)).party) return null;
  const last = subjects.at(-1);
  const member = last !== undefined && last.sentence >= sentence - 1 ? last.speaker.member : null;
  const holds = member !== null && cast.holders.get(role.slice(space + 1))?.includes(member);
  return holds && agrees(member, gender) ? member : null;
}

// What the role or, where it says nothing, its article tells: "la ministre".
function genderOf({ lexicon }: Discourse, role: string, opener: string): Gender | null {
  const { roleGender } = factsOf(lexicon, role.slice(role.lastIndexOf(' ') + 1));
  const { masculine, feminine } = factsOf(lexicon, opener);
  return roleGender ?? (masculine ? 'male' : feminine ? 'female' : null);
}

function agrees(member: Member, gender: Gender | null): boolean {
  return gender === null || member.gender === null || member.gender === gender;
}

// A pronoun has been read as meaning this person, and was of the other gender.
function isTakenFor({ taken }: Discourse, member: Member, gender: Gender | null): boolean {
  const known = member.gender ?? taken.get(member) ?? gender;
  return gender !== null && known !== gender;
}

function latestOf({ subjects }: Discourse, holders: readonly Member[]): Member | null {
  for (let at = subjects.length - 1; at >= 0 && at >= subjects.length - SUBJECTS; at--) {
    const member = subjects[at]?.speaker.member ?? null;
    if (member !== null && holders.includes(member)) return member;
  }
  return null;
}

function isAboutAnother({ subjects, sentence }: Discourse, holders: readonly Member[]): boolean {
  const last = subjects.at(-1);
  if (last === undefined || last.sentence < sentence - 1) return false;
  const { member } = last.speaker;
  return member?.kind === 'person' && !holders.includes(member);
}

// Whom the sentence before is about, somebody without a role of their own.
function subjectBefore({ subjects, sentence, lexicon }: Discourse, gender: Gender | null): Member | null {
  if (!leadsWithSubject({ lexicon })) return null;
  let main: Member | null = null;
  for (let at = subjects.length - 1; at >= 0; at--) {
    const subject = subjects[at];
    if (subject === undefined || subject.sentence < sentence - 1) break;
    if (subject.sentence === sentence - 1) main = subject.speaker.member;
  }
  return main?.kind === 'person' && main.roles.size === 0 && agrees(main, gender) ? main : null;
}

// Whoever the sentence before was about, else whoever is named most, among those without a role of their own.
function leadOf(discourse: Discourse, gender: Gender | null): Member | null {
  const { subjects, sentence, holding, lexicon } = discourse;
  const free = !leadsWithSubject({ lexicon });
  let lead: Member | null = null;
  let first = true;
  for (let at = subjects.length - 1; at >= 0 && at >= subjects.length - SUBJECTS; at--) {
    const subject = subjects[at];
    const member = subject?.speaker.member ?? null;
    if (member?.kind !== 'person' || member.roles.size > 0) continue;
    if (subject?.sentence === sentence) continue; // "Lee was accused by the mayor": the mayor is somebody else
    if (!agrees(member, gender) || isTakenFor(discourse, member, gender) || (free && holding.has(member))) continue;
    if (first && subject?.sentence === sentence - 1) return member;
    if (free) return null; // a subject is less sure there, and a wrong name worse than none
    first = false;
    if (member.personal && (lead === null || member.mentions > lead.mentions)) lead = member;
  }
  return lead ?? (free ? null : onlyNamed(discourse, gender));
}

// "They cheered Lee. The council leader": the only person named so far, and in the sentence before.
function onlyNamed({ met, named, sentence, holding }: Discourse, gender: Gender | null): Member | null {
  const member = named[sentence - 1] ?? null;
  if (member === null || met.size > 1 || member.roles.size > 0 || holding.has(member)) return null;
  return agrees(member, gender) ? member : null;
}

function firstKnown(discourse: Discourse, asked: readonly string[]): readonly Member[] {
  for (const role of asked) {
    const holders = discourse.cast.holders.get(role);
    if (holders !== undefined) return holders;
  }
  const [asking] = asked;
  if (!discourse.lexicon.speech.grammar.nounsCapitalised || asking === undefined) return [];
  return compoundsIn(discourse.cast).get(asking) ?? [];
}

// Made once a cast: each role would search all of it.
const compounds = new WeakMap<Cast, ReadonlyMap<string, readonly Member[]>>();

/** Who holds a role by the end of a compound: "ministerin" of "Verkehrsministerin". */
function compoundsIn(cast: Cast): ReadonlyMap<string, readonly Member[]> {
  const known = compounds.get(cast);
  if (known !== undefined) return known;
  const made = new Map<string, readonly Member[]>();
  for (const [role, members] of cast.holders)
    for (let at = 2; at <= role.length - SHORTEST_HEAD; at++) {
      const head = role.slice(at);
      if (!made.has(head)) made.set(head, members);
    }
  compounds.set(cast, made);
  return made;
}
