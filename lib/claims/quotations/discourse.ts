import { BODY_NOUNS } from '../../languages/english/body-words.ts';
import { DETERMINERS, SUBJECT_PRONOUNS } from '../../languages/english/clause-words.ts';
import { DOCUMENTS } from '../../languages/english/person-roles.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import type { Cast, Member } from './cast.ts';
import { type Frame, lowerAt, type Stretch } from './frame.ts';
import { type NounPhrase, readPhraseRight } from './noun-phrases.ts';
import { roleOf } from './person-name.ts';
import { resolvePronoun } from './pronouns.ts';
import { holderOf } from './role-holders.ts';

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
  /** Roles taken to be somebody's whom no apposition gives them. */
  readonly bound: Map<string, Member>;
  /** Who sent the latest statement, letter, report. */
  readonly documents: Map<string, Member>;
  /** The body last named with a word in its name: "council" → "Fennel Hill Council". */
  readonly bodies: Map<string, Member>;
  sentence: number;
}

/** A discourse at the start of an article. */
export function beginDiscourse(cast: Cast, text: string): Discourse {
  return { cast, text, subjects: [], bound: new Map(), documents: new Map(), bodies: new Map(), sentence: 0 };
}

/** Takes note of a sentence's subject, for the pronouns to come. */
export function noteSubject(discourse: Discourse, speaker: Speaker | null): void {
  if (speaker === null || speaker.name === null) return;
  discourse.subjects.push({ speaker, sentence: discourse.sentence });
}

/** Moves on to the next sentence, taking note of the bodies it names. */
export function enterSentence(discourse: Discourse, frame: Frame, sentence: Stretch): void {
  discourse.sentence++;
  for (let at = sentence.first; at <= sentence.last; at++) {
    const word = frame.words[at];
    const member = word?.name ? discourse.cast.memberOf.get(word.name) : undefined;
    if (member?.kind === 'body' && word !== undefined) discourse.bodies.set(word.lower.replace(/'s?$/, ''), member);
  }
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

function resolveCommon(discourse: Discourse, frame: Frame, phrase: NounPhrase, mention: Span): Speaker {
  const words: string[] = [];
  for (let at = phrase.head.first; at <= phrase.head.last; at++) words.push(lowerAt(frame, at));
  const opener = words[0] ?? '';
  const definite = opener !== 'a' && opener !== 'an' && !/^(?:one|another|some|many|two|three|several)$/.test(opener);
  const head = words.at(-1) ?? '';
  const named = namedIn(discourse, frame, phrase);
  if (DOCUMENTS.has(head)) {
    const sender = sourceOf(discourse, frame, phrase);
    if (sender !== null) discourse.documents.set(head, sender);
    const source = sender ?? (definite ? discourse.documents.get(head) : undefined) ?? null;
    if (source !== null) return { name: source.name, member: source, mention, certainty: 0.9 };
  }
  if (SUBJECT_PRONOUNS.has(head)) return { name: null, member: null, mention, certainty: 0 };
  const described = DETERMINERS.has(opener) ? words.slice(1) : words;
  const role = roleOf(described);
  if (role !== null && definite) {
    const bare = described.every((word) => role.split(' ').includes(word) || /^(?:former|new|then)$/.test(word));
    const member = holderOf(discourse, role, opener, bare);
    if (member !== null) return { name: member.name, member, mention, certainty: 0.9 };
  }
  if (definite && opener === 'the' && BODY_NOUNS.has(head) && named === null) {
    const body = discourse.bodies.get(head);
    if (body !== undefined) return { name: body.name, member: body, mention, certainty: 0.85 };
  }
  return { name: printed(discourse.text, mention), member: null, mention, certainty: 0.9 };
}

function namedIn(discourse: Discourse, frame: Frame, phrase: NounPhrase): Member | null {
  for (let at = phrase.first; at <= phrase.last; at++) {
    const name = frame.words[at]?.name;
    if (name) return discourse.cast.memberOf.get(name) ?? null;
  }
  return null;
}

// "a letter sent out by the ministry", "the note from her doctor": remembered for "the letter" later.
function sourceOf(discourse: Discourse, frame: Frame, phrase: NounPhrase): Member | null {
  for (let at = phrase.head.last + 1; at < phrase.last; at++) {
    const lower = lowerAt(frame, at);
    if (lower !== 'from' && lower !== 'by') continue;
    const giver = readPhraseRight(frame, at + 1, phrase.last);
    return giver === null || giver.kind === 'pronoun' ? null : resolvePhrase(discourse, frame, giver).member;
  }
  return null;
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
