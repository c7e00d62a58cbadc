import { BODY_NOUNS } from '../../languages/english/body-words.ts';
import { DETERMINERS, SUBJECT_PRONOUNS } from '../../languages/english/clause-words.ts';
import { DOCUMENTS, ROLE_GENDERS, SOLE_ROLES } from '../../languages/english/person-roles.ts';
import { type Gender, TITLE_ROLES } from '../../languages/english/person-titles.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import type { Cast, Member } from './cast.ts';
import { type Frame, lowerAt } from './frame.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { roleOf } from './person-name.ts';

/** Who speaks, as far as the article says: a member of its cast or the words it uses. */
export interface Speaker {
  readonly name: string | null;
  readonly member: Member | null;
  readonly mention: Span;
  /** How sure the step from the printed words to the name is. */
  readonly certainty: number;
}

/** What a reader holds in mind while reading on: who was last spoken of, and what "the mayor" has come to mean. */
export interface Discourse {
  readonly cast: Cast;
  readonly text: string;
  /** Persons who were subjects, latest last, with the sentence they were in. */
  readonly subjects: { readonly speaker: Speaker; readonly sentence: number }[];
  readonly bound: Map<string, Member>;
  readonly documents: Map<string, Member>;
  sentence: number;
}

type Agreement = 'female' | 'male' | 'many' | 'thing';

// A pronoun rarely reaches back over more sentences than these.
const REACH = 8;

/** A discourse at the start of an article. */
export function beginDiscourse(cast: Cast, text: string): Discourse {
  return { cast, text, subjects: [], bound: new Map(), documents: new Map(), sentence: 0 };
}

/** Takes note of a sentence's subject, for the pronouns to come. */
export function noteSubject(discourse: Discourse, speaker: Speaker | null): void {
  if (speaker === null || speaker.name === null) return;
  discourse.subjects.push({ speaker, sentence: discourse.sentence });
}

/** Whom a noun phrase means at this point of the article. */
export function resolvePhrase(discourse: Discourse, frame: Frame, phrase: NounPhrase): Speaker {
  const mention = mentionOf(frame, phrase);
  if (phrase.kind === 'pronoun') return resolvePronoun(discourse, lowerAt(frame, phrase.first), mention);
  if (phrase.kind === 'name' && phrase.name !== null) {
    const member = discourse.cast.memberOf.get(phrase.name) ?? null;
    if (member !== null) return { name: member.name, member, mention, certainty: 1 };
  }
  return resolveCommon(discourse, frame, phrase, mention);
}

function resolvePronoun(discourse: Discourse, pronoun: string, mention: Span): Speaker {
  const agrees = SUBJECT_PRONOUNS[pronoun] ?? 'none';
  const nobody: Speaker = { name: null, member: null, mention, certainty: 0 };
  if (agrees === 'self' || agrees === 'none') return nobody;
  const found = antecedent(discourse, agrees);
  if (found !== null) return { ...found.speaker, mention, certainty: found.sure ? 0.9 : 0.8 };
  if (agrees !== 'female' && agrees !== 'male') return nobody;
  const people = discourse.cast.members.filter(
    (m) => m.kind === 'person' && m.first < mention.start && m.gender === agrees,
  );
  const only = people.length === 1 ? people[0] : undefined;
  return only === undefined ? nobody : { name: only.name, member: only, mention, certainty: 0.6 };
}

// Somebody of the same sentence who may be meant is meant ("Lee said that she"). Further back, one who agrees for certain
// goes before a nearer one who only may, unless long past. Looks back over a bounded number of subjects.
function antecedent(
  discourse: Discourse,
  agrees: Agreement,
): { readonly speaker: Speaker; readonly sure: boolean } | null {
  let maybe: { readonly speaker: Speaker; readonly sentence: number } | null = null;
  let unlikely: Speaker | null = null;
  for (let at = discourse.subjects.length - 1; at >= 0; at--) {
    const subject = discourse.subjects[at];
    if (subject === undefined || subject.sentence < discourse.sentence - REACH) break;
    const agreement = agreementOf(subject.speaker, agrees);
    if (agreement === 0) continue;
    if (subject.speaker.member?.kind === 'thing') {
      unlikely ??= subject.speaker;
      continue;
    }
    const here = subject.sentence === discourse.sentence;
    const fades = maybe !== null && maybe.sentence > subject.sentence + 2;
    if (agreement === 2 && !fades) return { speaker: subject.speaker, sure: true };
    if (here) return { speaker: subject.speaker, sure: false };
    maybe ??= subject;
  }
  const found = maybe?.speaker ?? unlikely;
  return found === null ? null : { speaker: found, sure: false };
}

// 2: agrees for certain, 1: may agree, 0: does not.
function agreementOf(speaker: Speaker, agrees: Agreement): 0 | 1 | 2 {
  const gender = genderOf(speaker);
  if (agrees === 'many') return speaker.member?.kind === 'person' ? 0 : gender === null ? 2 : 0;
  if (agrees === 'thing') return speaker.member?.kind === 'person' || gender !== null ? 0 : 2;
  if (speaker.member?.kind === 'body') return 0;
  if (gender === null) return speaker.member === null && !isPersonal(speaker) ? 0 : 1;
  return gender === agrees ? 2 : 0;
}

function genderOf(speaker: Speaker): Gender | null {
  if (speaker.member !== null) return speaker.member.gender;
  return ROLE_GENDERS[(speaker.name ?? '').split(' ')[0] ?? ''] ?? null;
}

function isPersonal(speaker: Speaker): boolean {
  return (speaker.name ?? '').split(' ').some((word) => roleOf([word.toLowerCase()]) !== null);
}

function resolveCommon(discourse: Discourse, frame: Frame, phrase: NounPhrase, mention: Span): Speaker {
  const words: string[] = [];
  for (let at = phrase.head.first; at <= phrase.head.last; at++) words.push(lowerAt(frame, at));
  const opener = words[0] ?? '';
  const definite = opener !== 'a' && opener !== 'an' && !/^(?:one|another|some|many|two|three|several)$/.test(opener);
  const head = words.at(-1) ?? '';
  const named = namedIn(discourse, frame, phrase);
  if (DOCUMENTS.has(head)) {
    const source = sourceOf(discourse, frame, phrase) ?? (definite ? discourse.documents.get(head) : undefined) ?? null;
    if (source !== null) return { name: source.name, member: source, mention, certainty: 0.9 };
  }
  if (SUBJECT_PRONOUNS[head] !== undefined) return { name: null, member: null, mention, certainty: 0 };
  const described = DETERMINERS.has(opener) ? words.slice(1) : words;
  const role = roleOf(described);
  if (role !== null && definite) {
    const bare = described.every((word) => role.split(' ').includes(word) || /^(?:former|new|then)$/.test(word));
    const member = holder(discourse, role, opener, bare);
    if (member !== null) return { name: member.name, member, mention, certainty: 0.9 };
  }
  if (definite && opener === 'the' && BODY_NOUNS.has(head) && named === null) {
    const body = latestBody(discourse, head, mention.start);
    if (body !== null) return { name: body.name, member: body, mention, certainty: 0.85 };
  }
  return { name: printed(discourse.text, mention), member: null, mention, certainty: 0.9 };
}

// Who holds a role: an apposition anywhere in the article says so, or it is the person the article has just spoken of.
function holder(discourse: Discourse, role: string, opener: string, bare: boolean): Member | null {
  const known = discourse.bound.get(role);
  if (known !== undefined) return known;
  const last = role.split(' ').at(-1) ?? role;
  const asked = [role, ...(TITLE_ROLES[role] ?? [])];
  const people = discourse.cast.members.filter((m) => m.kind === 'person');
  const exact = people.filter((m) => asked.some((name) => m.roles.has(name)));
  const loose = exact.length > 0 ? exact : people.filter((m) => [...m.roles].some((r) => r.endsWith(` ${role}`)));
  const subjects = [...discourse.subjects].reverse();
  if (loose.length > 0) {
    if (loose.length === 1 || opener === 'the') {
      const recent = subjects.find(({ speaker }) => speaker.member !== null && loose.includes(speaker.member));
      return recent?.speaker.member ?? loose[0] ?? null;
    }
    return null;
  }
  if (!bare || !SOLE_ROLES.has(last) || /^(?:his|her|their|its|our|my)$/.test(opener)) return null;
  const gender = ROLE_GENDERS[last] ?? null;
  const free = subjects.filter(
    ({ speaker: { member } }) =>
      member?.kind === 'person' &&
      member.personal &&
      member.roles.size === 0 &&
      (gender === null || member.gender === null || member.gender === gender),
  );
  const lead = free.map(({ speaker }) => speaker.member).reduce(moreNamed, null);
  if (lead !== null) for (const name of asked) discourse.bound.set(name, lead);
  return lead;
}

function moreNamed(best: Member | null, member: Member | null): Member | null {
  return best === null || (member !== null && member.mentions > best.mentions) ? member : best;
}

function namedIn(discourse: Discourse, frame: Frame, phrase: NounPhrase): Member | null {
  for (let at = phrase.first; at <= phrase.last; at++) {
    const name = frame.words[at]?.name;
    if (name) return discourse.cast.memberOf.get(name) ?? null;
  }
  return null;
}

// "a statement released by the ministry", "the letter from Ann Lee": remembered for "the statement" later.
function sourceOf(discourse: Discourse, frame: Frame, phrase: NounPhrase): Member | null {
  for (let at = phrase.head.last + 1; at <= phrase.last; at++) {
    const lower = lowerAt(frame, at);
    if (lower !== 'from' && lower !== 'by') continue;
    for (let to = at + 1; to <= phrase.last; to++) {
      const name = frame.words[to]?.name;
      const member = name ? discourse.cast.memberOf.get(name) : undefined;
      if (member !== undefined) return member;
    }
  }
  return null;
}

function latestBody(discourse: Discourse, head: string, before: number): Member | null {
  let best: Member | null = null;
  for (const [mention, member] of discourse.cast.memberOf) {
    if (member.kind !== 'body' || mention.start >= before) continue;
    if (member.name.toLowerCase().split(' ').includes(head)) best = member;
  }
  return best;
}

function mentionOf(frame: Frame, phrase: NounPhrase): Span {
  return { start: frame.words[phrase.first]?.start ?? 0, end: frame.words[phrase.last]?.end ?? 0 };
}

// The words as printed, a leading article and the clitic of a possessive left out.
function printed(text: string, mention: Span): string {
  return sliceSpan(text, mention)
    .replace(/^(?:the|an?)\s/i, '')
    .replace(/\s+/g, ' ')
    .trim();
}
