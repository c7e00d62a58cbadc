import { type Span, sliceSpan } from '../../text/span.ts';
import type { Cast } from './cast.ts';
import { endsLike } from './clauses.ts';
import { type Frame, factsAt, firstFrom, isPossessive, lowerAt, type Stretch } from './frame.ts';
import { canSpeak } from './free-subjects.ts';
import { factsOf, type Lexicon, leadsWithSubject } from './lexicon.ts';
import type { Member } from './member.ts';
import { isNounPhrase } from './nameable.ts';
import { readPhraseRight } from './noun-phrases.ts';
import { roleOf } from './person-name.ts';
import type { NounPhrase } from './phrase.ts';
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
  readonly lexicon: Lexicon;
  /** Persons who were subjects, latest last, with the sentence they were in. */
  readonly subjects: { readonly speaker: Speaker; readonly sentence: number }[];
  /** Roles taken to be somebody's whom no apposition gives them. */
  readonly bound: Map<string, Member>;
  /** Whom an outlet has named with a role of theirs. */
  readonly holding: Set<Member>;
  /** The one person that a sentence names, null where it names several. */
  readonly named: Map<number, Member | null>;
  /** Who sent the latest statement, letter, report. */
  readonly documents: Map<string, Member>;
  /** The body last named with a word in its name: "council" → "Fennel Hill Council". */
  readonly bodies: Map<string, Member>;
  sentence: number;
}

/** A discourse at the start of an article. */
export function beginDiscourse(cast: Cast, text: string, lexicon: Lexicon): Discourse {
  return {
    cast,
    text,
    lexicon,
    subjects: [],
    bound: new Map(),
    holding: new Set(),
    named: new Map(),
    documents: new Map(),
    bodies: new Map(),
    sentence: 0,
  };
}

/** Takes note of a sentence's subject, for the pronouns to come. */
export function noteSubject(discourse: Discourse, speaker: Speaker | null): void {
  if (speaker === null || speaker.name === null) return;
  discourse.subjects.push({ speaker, sentence: discourse.sentence });
}

/** Moves on to the next sentence, taking note of the bodies it names. */
export function enterSentence(discourse: Discourse, frame: Frame, sentence: Stretch): void {
  discourse.sentence++;
  for (let next = firstFrom(frame.persons, sentence.first); next < frame.persons.length; next++) {
    const first = frame.persons[next] as number;
    if (first > sentence.last) break;
    const name = frame.words[first]?.name ?? null;
    const member = name?.bearer?.member;
    if (member?.kind === 'person') {
      const other = discourse.named.get(discourse.sentence) ?? member;
      discourse.named.set(discourse.sentence, other === member ? member : null);
    }
    if (member?.kind !== 'body') continue;
    for (let at = first; frame.words[at]?.name === name; at++)
      discourse.bodies.set(withoutClitic(lowerAt(frame, at)), member);
  }
}

/** Whom a noun phrase means at this point of the article. */
export function resolvePhrase(discourse: Discourse, frame: Frame, phrase: NounPhrase, many = false): Speaker {
  const mention = mentionOf(frame, phrase);
  if (phrase.kind === 'pronoun') {
    const { agrees } = factsAt(frame, phrase.first);
    return resolvePronoun(discourse, many && agrees !== 'self' ? 'many' : (agrees ?? 'none'), mention);
  }
  if (phrase.kind === 'name' && phrase.name !== null) {
    const member = phrase.name.bearer?.member ?? null;
    if (member !== null) {
      if (phrase.first < phrase.head.first) noteRole(discourse, frame, phrase, member);
      return { name: member.name, member, mention, certainty: 1 };
    }
  }
  return resolveCommon(discourse, frame, phrase, mention);
}

// "la consejera de Obras, Nora Quil": whom "la consejera" means from now on.
function noteRole(
  { lexicon, bound, holding }: Discourse,
  frame: Frame,
  { first, head }: NounPhrase,
  member: Member,
): void {
  const words: string[] = [];
  for (let at = first; at < head.first; at++) {
    const { preposition, determiner } = factsAt(frame, at);
    if (frame.words[at]?.kind !== 'word' || (words.length > 0 && (preposition || determiner))) break;
    if (!determiner) words.push(lowerAt(frame, at));
  }
  const role = roleOf(words, lexicon) ?? words.at(-1);
  if (role === undefined) return;
  bound.set(role, member);
  holding.add(member);
}

function resolveCommon(discourse: Discourse, frame: Frame, phrase: NounPhrase, mention: Span): Speaker {
  const words: string[] = [];
  for (let at = phrase.head.first; at <= phrase.head.last; at++) words.push(lowerAt(frame, at));
  const opener = words[0] ?? '';
  const openerFacts = factsAt(frame, phrase.head.first);
  const definite = !openerFacts.indefinite;
  const head = words.at(-1) ?? '';
  const headFacts = factsAt(frame, phrase.head.last);
  const named = namedIn(frame, phrase);
  if (headFacts.document) {
    const sender = sourceOf(discourse, frame, phrase);
    if (sender !== null) discourse.documents.set(head, sender);
    const source = sender ?? (definite ? discourse.documents.get(head) : undefined) ?? null;
    if (source !== null) return { name: source.name, member: source, mention, certainty: 0.9 };
  }
  if (headFacts.agrees !== null) return { name: null, member: null, mention, certainty: 0 };
  if (isNoSpeaker(frame, phrase)) return { name: null, member: null, mention, certainty: 0 };
  const described = openerFacts.determiner ? words.slice(1) : words;
  const role = roleOf(described, discourse.lexicon) ?? (discourse.bound.has(head) ? head : null);
  if (role !== null && definite) {
    const bare =
      isBare(frame, phrase) &&
      described.every((word) => role.split(' ').includes(word) || factsOf(discourse.lexicon, word).passing);
    const member = holderOf(discourse, role, opener, bare);
    if (member !== null) return { name: member.name, member, mention, certainty: 0.9 };
  }
  if (openerFacts.definite && headFacts.bodyNoun && named === null) {
    const body = discourse.bodies.get(head);
    if (body !== undefined) return { name: body.name, member: body, mention, certainty: 0.85 };
  }
  // "l’échevine", "der Küster": somebody named before, whom no list of roles can tell.
  const known = role !== null || named !== null || !openerFacts.definite || canSpeak(frame, phrase);
  if (!known && phrase.head.last === phrase.last && !leadsWithSubject(discourse))
    return { name: null, member: null, mention, certainty: 0 };
  if (!isNounPhrase(frame, phrase)) return { name: null, member: null, mention, certainty: 0 };
  return { name: printed(discourse, frame, phrase, mention), member: null, mention, certainty: 0.9 };
}

// "the mayor", not "la alcaldesa de Marlan": where nothing else says whose, English means the one it has spoken of.
function isBare(frame: Frame, { head, last }: NounPhrase): boolean {
  return head.last === last || leadsWithSubject(frame);
}

function namedIn(frame: Frame, phrase: NounPhrase): Member | null {
  for (let at = phrase.first; at <= phrase.last; at++) {
    const name = frame.words[at]?.name;
    if (name) return name.bearer?.member ?? null;
  }
  return null;
}

// "a letter sent out by the ministry", "the note from her doctor": remembered for "the letter" later.
function sourceOf(discourse: Discourse, frame: Frame, phrase: NounPhrase): Member | null {
  for (let at = phrase.head.last + 1; at < phrase.last; at++) {
    if (!factsAt(frame, at).origin) continue;
    const giver = readPhraseRight(frame, at + 1, phrase.last);
    return giver === null || giver.kind === 'pronoun' ? null : resolvePhrase(discourse, frame, giver).member;
  }
  return null;
}

function mentionOf(frame: Frame, phrase: NounPhrase): Span {
  return { start: frame.words[phrase.first]?.start ?? 0, end: frame.words[phrase.last]?.end ?? 0 };
}

// A lone word that is no noun for anybody, or a clause opener taken for a phrase: "heard", "what they", "when".
function isNoSpeaker(frame: Frame, { head, last }: NounPhrase): boolean {
  const first = frame.words[head.first];
  if (first === undefined || first.name !== null || first.capital) return false;
  const { determiner, role, bodyNoun, document, opener, modifier } = first.facts;
  if (opener && !determiner) return true;
  if (head.first < last || determiner || role || bodyNoun || document || modifier) return false;
  return !endsLike(frame, first.lower, 'plural');
}

// The words as printed, a leading article left out.
function printed({ text }: Discourse, frame: Frame, phrase: NounPhrase, mention: Span): string {
  const next = phrase.first < phrase.last ? frame.words[phrase.first + 1] : undefined;
  return collapse(
    sliceSpan(
      text,
      next !== undefined && factsAt(frame, phrase.first).article ? { ...mention, start: next.start } : mention,
    ),
  );
}

// One space wherever there was any; most phrases are printed so, and are not searched and replaced.
function collapse(words: string): string {
  return /[^\S ]|\s\s|^\s|\s$/.test(words) ? words.replace(/\s+/g, ' ').trim() : words;
}

function withoutClitic(word: string): string {
  return isPossessive(word) ? word.slice(0, word.endsWith('s') ? -2 : -1) : word;
}
