import type { Span } from '../../text/span.ts';
import type { Discourse } from './discourse.ts';
import { type Frame, factsAt, firstFrom, frameWord, isCapital, lowerAt, type Stretch, type Word } from './frame.ts';
import { canSpeak } from './free-subjects.ts';
import { factsOf } from './lexicon.ts';
import type { Member } from './member.ts';
import { isSpeaking } from './nameable.ts';
import { readPhrase, readPhraseRight } from './noun-phrases.ts';
import type { NounPhrase } from './phrase.ts';
import { isPossessive, withoutPossessive } from './possessives.ts';
import { resolvePronoun } from './pronouns.ts';
import { memberAt, nobodyAt, type Speaker } from './speaker.ts';

// Adjectives between an owner and the document: "Lee’s last angry email".
const OWNER = 4;
// Words from a cue to the document it was said in, and of a phrase that opens a sentence with one.
const NEAR = 5;
// Words of the sentence before looked back over.
const SENTENCE = 40;

type Resolve = (discourse: Discourse, frame: Frame, phrase: NounPhrase) => Speaker;

/** Whose a document is: "her letter", "Lee’s email", "a letter sent out by the ministry", "the note from her doctor". */
export function authorOf(
  discourse: Discourse,
  frame: Frame,
  { first, last, head }: NounPhrase,
  resolve: Resolve,
): Speaker | null {
  for (let at = head.last + 1; at < last; at++) {
    if (!factsAt(frame, at).origin) continue;
    const giver = giverFrom(frame, at + 1, last);
    if (giver === null || giver.kind === 'pronoun' || !canSpeak(frame, giver)) return null;
    if (isOfTwo(frame, giver)) return nobodyAt(spanOf(frame, first, last));
    return resolve(discourse, frame, withoutTopic(frame, giver));
  }
  const owner = ownerOf(discourse, frame, { first, last: head.last });
  if (owner !== null) return memberAt(owner, spanOf(frame, first, last), 1);
  return ownedByCommon(discourse, frame, { first, last: head.last }, resolve);
}

function spanOf(frame: Frame, first: number, last: number): Span {
  return { start: (frame.words[first] as Word).start, end: (frame.words[last] as Word).end };
}

// "a letter from Lee and Ford".
function isOfTwo(frame: Frame, { first, head }: NounPhrase): boolean {
  for (let at = first + 1; at < head.last; at++)
    if (factsAt(frame, at).and && frame.words[at]?.name === null) return true;
  return false;
}

// "a complaint by an official makes": up to its verb.
function giverFrom(frame: Frame, first: number, last: number): NounPhrase | null {
  const phrase = readPhraseRight(frame, first, last);
  if (phrase?.kind !== 'common') return phrase;
  const short = readPhrase(frame, { first, last: phrase.last }, 'first');
  return short !== null && short.last < phrase.head.last ? short : phrase;
}

// "a release from the mayor’s office about the plan": what it is about says nothing of who sent it.
function withoutTopic(frame: Frame, phrase: NounPhrase): NounPhrase {
  let last = phrase.head.last;
  for (let at = last + 1; at <= phrase.last; at++) {
    const { preposition, nameLink } = factsAt(frame, at);
    if (preposition && !nameLink) break;
    last = at;
  }
  return { ...phrase, last };
}

function ownerOf(discourse: Discourse, frame: Frame, { first, last }: Stretch): Member | null {
  for (let at = last - 1; at >= first && at > last - OWNER; at--) {
    const { kind, name, text } = frame.words[at] as Word;
    const owner = kind === 'word' ? name : (frameWord(frame, at - 1)?.name ?? null);
    if (isPossessive(text)) return owner?.bearer?.member ?? null;
  }
  const { possessive, shows } = factsAt(frame, first);
  if (possessive && shows !== null) {
    const { start, end } = frame.words[first] as Word;
    const { member } = resolvePronoun(discourse, shows, { start, end });
    return member?.kind === 'person' ? member : null;
  }
  return null;
}

// "the team’s statement", "the medical examiner’s report": whoever the words before the possessive mean.
function ownedByCommon(discourse: Discourse, frame: Frame, { first, last }: Stretch, resolve: Resolve): Speaker | null {
  const dated = factsAt(frame, first).determiner ? first + 1 : first; // "this year’s report"
  const from = isDated(frame, dated) ? dated + 1 : first;
  for (let at = last - 1; at >= from && at > last - OWNER; at--) {
    const { kind, text } = frame.words[at] as Word;
    if (!isPossessive(text)) continue;
    const end = kind === 'word' ? at : at - 1; // the apostrophe of a plural is a word of its own
    const owner = frame.words[end];
    if (end < from || owner === undefined) return null;
    const own = { ...frame, words: [...frame.words.slice(from, end), withoutClitic(frame, owner)] };
    const phrase = readPhrase(own, { first: 0, last: end - from }, 'nearest');
    if (phrase?.last !== end - from) return null;
    const speaks = owner.capital || canSpeak(own, phrase) || isSpeaking(own, lowerAt(own, phrase.last));
    return speaks ? resolve(discourse, own, phrase) : null;
  }
  return null;
}

function withoutClitic({ lexicon }: Frame, word: Word): Word {
  const text = withoutPossessive(word.text);
  const lower = withoutPossessive(word.lower);
  return { ...word, text, lower, end: word.start + text.length, facts: factsOf(lexicon, lower) };
}

// "Monday’s report", "Monday’s police report", "last week’s report": says when it came out.
function isDated(frame: Frame, at: number): boolean {
  return factsOf(frame.lexicon, withoutPossessive(lowerAt(frame, at))).calendar || isOfThing(frame, at);
}

/** Whether a word is the possessive of what cannot speak, and so says nothing of whose a paper is: "week’s". */
export function isOfThing(frame: Frame, at: number): boolean {
  const lower = lowerAt(frame, at);
  return isPossessive(lower) && factsOf(frame.lexicon, withoutPossessive(lower)).voiceless;
}

/** Takes note of the document that somebody said or wrote something in, for "the letter" and "it" later. */
export function noteDocument(
  discourse: Discourse,
  frame: Frame,
  sentence: Stretch,
  cue: Stretch,
  author: Member,
): void {
  const document = documentAfter(frame, cue.last + 1) ?? documentAfter(frame, sentence.first);
  if (document !== null) discourse.documents.set(document, author);
}

/** Takes note of who sent a document that a sentence tells of: "a letter from Lee", "a note from her lawyer, Ann Lee". */
export function noteSenders({ documents }: Discourse, frame: Frame, { first, last }: Stretch): void {
  for (let next = firstFrom(frame.persons, first); (frame.persons[next] ?? last + 1) <= last; next++) {
    const name = frame.persons[next] as number;
    const member = frame.words[name]?.name?.bearer?.member;
    if (member?.kind !== 'person') continue;
    for (let at = name - 1; at > first && at >= name - NEAR; at--) {
      if (factsAt(frame, at).origin && factsAt(frame, at - 1).document) documents.set(lowerAt(frame, at - 1), member);
      if (!isBeforeName(frame, at)) break;
    }
  }
}

// "her lawyer," and titles: behind any other word the name is not the giver’s, "from a man accusing Lee".
function isBeforeName(frame: Frame, at: number): boolean {
  const { role, honorific, modifier, determiner } = factsAt(frame, at);
  if (lowerAt(frame, at) === ',') return factsAt(frame, at - 1).role;
  return role || honorific || modifier || determiner || isCapital(frame, at) || isPoint(frame, at);
}

// "in a letter", "in her angry letter".
function documentAfter(frame: Frame, from: number): string | null {
  if (!factsAt(frame, from).preposition) return null;
  for (let at = from + 1; at <= from + NEAR; at++) {
    const word = frame.words[at];
    if (word === undefined || word.kind === 'quote' || word.name !== null) return null;
    if (word.facts.document) return word.lower;
  }
  return null;
}

/**
 * The document that the sentence before speaks of and "it" stands for, with its author where the article tells: "He left a
 * note. It read". Null where it stands for something else.
 */
export function documentMeant(discourse: Discourse, frame: Frame, pronoun: number): { author: Member | null } | null {
  if (!isPoint(frame, pronoun - 1) && frameWord(frame, pronoun - 1)?.kind !== 'quote') return null;
  const subject = discourse.subjects.at(-1);
  const told = subject !== undefined && subject.sentence >= discourse.sentence - 1 && subject.speaker.member === null;
  for (let at = pronoun - 2; at >= 0 && at > pronoun - SENTENCE && !isPoint(frame, at); at--) {
    const { facts, lower, name } = frame.words[at] as Word;
    if (!facts.document || name !== null) continue;
    const author = ownerOf(discourse, frame, { first: Math.max(0, at - OWNER), last: at });
    if (author !== null) return { author };
    return told ? null : { author: discourse.documents.get(lower) ?? null };
  }
  return null;
}

function isPoint(frame: Frame, at: number): boolean {
  return lowerAt(frame, at) === '.';
}
