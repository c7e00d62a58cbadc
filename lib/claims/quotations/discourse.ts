import type { Gender } from '../../languages/speech-words.ts';
import { type MetBody, meetBody } from './bodies.ts';
import type { Cast } from './cast.ts';
import { type Frame, factsAt, firstFrom, lowerAt, type Stretch } from './frame.ts';
import type { Lexicon } from './lexicon.ts';
import type { Member, Named } from './member.ts';
import { withoutPossessive } from './possessives.ts';
import type { Speaker } from './speaker.ts';
import type { Topic } from './topic.ts';

/** A subject as it is remembered. */
export interface SubjectNote {
  readonly speaker: Speaker;
  readonly sentence: number;
  /** Said something there. */
  readonly spoke: boolean;
  /** One of two: "Lee and Ford". */
  readonly joint: boolean;
  /** The gender of somebody else whom it acts upon there: "Lee waited for her". */
  readonly upon: Gender | null;
}

/** What a reader holds in mind while reading on: who was last spoken of, and what "the mayor" has come to mean. */
export interface Discourse {
  readonly cast: Cast;
  readonly text: string;
  readonly lexicon: Lexicon;
  /** Persons who were subjects, latest last. */
  readonly subjects: SubjectNote[];
  /** Roles taken to be somebody's whom no apposition gives them. */
  readonly bound: Map<string, Member>;
  /** Whom an outlet has named with a role of theirs. */
  readonly holding: Set<Member>;
  /** The one person that each sentence names, null where it names several. */
  readonly named: (Member | null | undefined)[];
  /** What a pronoun has been taken to say of a person's gender where the article says nothing surer. */
  readonly taken: Map<Member, Gender>;
  /** The persons named so far. */
  readonly met: Set<Member>;
  /** Who was last named in full by a surname that two bear; null where both were in one sentence. */
  readonly bearers: Map<string, { readonly member: Member | null; readonly sentence: number }>;
  /** Who sent the latest statement, letter, report. */
  readonly documents: Map<string, Member>;
  /** The body last named with a word in its name: "council" → "Fennel Hill Council". */
  readonly bodies: Map<string, Member>;
  /** The bodies named so far. */
  readonly metBodies: Map<Member, MetBody>;
  /** Whoever has been a subject. */
  readonly acting: Set<Member>;
  /** Whether somebody without a name has been spoken of, early in the article: "the owner", "her brother". */
  others: boolean;
  /** Who was last asked something. */
  asked: { readonly member: Member; readonly sentence: number } | null;
  /** Whom alone the latest sentences of this paragraph are about. */
  topic: Topic | null;
  sentence: number;
}

// Words between whose and a relative: "six-year-old".
const KIN = 6;
// As "UNESCO-IHE".
const LONGEST_ACRONYM = 12;

/** A discourse at the start of an article. */
export function beginDiscourse(cast: Cast, text: string, lexicon: Lexicon): Discourse {
  return {
    cast,
    text,
    lexicon,
    subjects: [],
    bound: new Map(),
    holding: new Set(),
    named: [],
    taken: new Map(),
    met: new Set(),
    bearers: new Map(),
    documents: new Map(),
    bodies: new Map(),
    metBodies: new Map(),
    acting: new Set(),
    asked: null,
    topic: null,
    others: false,
    sentence: 0,
  };
}

/** Takes note of a sentence's subject, for the pronouns to come. */
export function noteSubject(
  discourse: Discourse,
  speaker: Speaker | null,
  spoke: boolean,
  joint = false,
  upon: Gender | null = null,
): void {
  if (speaker === null || speaker.name === null) return;
  if (speaker.member !== null) discourse.acting.add(speaker.member);
  discourse.subjects.push({ speaker, sentence: discourse.sentence, spoke, joint, upon });
}

/** Moves on to the next sentence, taking note of the bodies it names. */
export function enterSentence(discourse: Discourse, frame: Frame, sentence: Stretch): void {
  discourse.sentence++;
  if (sentence === frame.sentences[0]) discourse.topic = null;
  for (let next = firstFrom(frame.persons, sentence.first); next < frame.persons.length; next++) {
    const first = frame.persons[next] as number;
    if (first > sentence.last) break;
    const name = frame.words[first]?.name ?? null;
    const member = name?.bearer?.member;
    if (member?.kind === 'person') {
      const other = discourse.named[discourse.sentence];
      discourse.named[discourse.sentence] = other === undefined || other === member ? member : null;
      discourse.met.add(member);
      if (name !== null && discourse.cast.shared.size > 0)
        noteBearer(discourse, name, member, isKin(frame, first, sentence.first));
    }
    if (member?.kind !== 'body' || isHeading(member)) continue;
    const met = discourse.metBodies.get(member);
    if (met === undefined) discourse.metBodies.set(member, meetBody(member, discourse.sentence, discourse.lexicon));
    else met.sentence = discourse.sentence;
    for (let at = first; frame.words[at]?.name === name; at++)
      discourse.bodies.set(withoutPossessive(lowerAt(frame, at)), member);
  }
}

// "Mark Lee, whose six-year-old son, James Lee, was hurt": the article goes on about the one it has told of first.
function isKin(frame: Frame, name: number, floor: number): boolean {
  const role = lowerAt(frame, name - 1) === ',' ? name - 2 : name - 1;
  if (!factsAt(frame, role).role) return false;
  for (let at = role - 1; at >= floor && at >= role - KIN; at--) {
    const { possessive, relativeOnly } = factsAt(frame, at);
    if (possessive || relativeOnly) return true;
    if (frame.words[at]?.kind === 'mark' && lowerAt(frame, at) !== '-') return false;
  }
  return false;
}

// "WHAT HAS THE HOSPITAL SAID": an acronym is shorter.
function isHeading({ name }: Member): boolean {
  return name.length > LONGEST_ACRONYM && name === name.toUpperCase();
}

// "David Lee" after "Martin Lee": whom "Lee" means from now on.
function noteBearer({ cast, bearers, sentence }: Discourse, { name }: Named, member: Member, kin: boolean): void {
  const surname = surnameOf(member);
  if (!cast.shared.has(surname) || withoutPossessive(name).toLowerCase() === surname) return;
  const before = bearers.get(surname);
  if (kin && before?.sentence === sentence) return;
  const several = before?.sentence === sentence && before.member !== member;
  bearers.set(surname, { member: several ? null : member, sentence });
}

/** Whom a surname alone means that two people bear: the one named last, or nobody where the article has just named both. */
export function bearerOf({ cast, bearers }: Discourse, { name }: Named, member: Member): Member | null {
  if (cast.shared.size === 0) return member;
  const surname = surnameOf(member);
  if (!cast.shared.has(surname) || withoutPossessive(name).toLowerCase() !== surname) return member;
  const last = bearers.get(surname);
  return last === undefined ? member : last.member;
}

function surnameOf({ name }: Member): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
