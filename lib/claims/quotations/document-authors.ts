import type { Discourse } from './discourse.ts';
import { type Frame, factsAt, frameWord, lowerAt, type Stretch, type Word } from './frame.ts';
import type { Member } from './member.ts';
import { readPhraseRight } from './noun-phrases.ts';
import type { NounPhrase } from './phrase.ts';
import { isPossessive } from './possessives.ts';
import { resolvePronoun } from './pronouns.ts';
import type { Speaker } from './speaker.ts';

// Adjectives between an owner and the document: "Lee’s last angry email".
const OWNER = 4;
// Words from a cue to the document it was said in, and of a phrase that opens a sentence with one.
const NEAR = 5;
// Words of the sentence before looked back over.
const SENTENCE = 40;

/** Whose a document is: "her letter", "Lee’s email", "a letter sent out by the ministry", "the note from her doctor". */
export function authorOf(
  discourse: Discourse,
  frame: Frame,
  { first, last, head }: NounPhrase,
  resolve: (discourse: Discourse, frame: Frame, phrase: NounPhrase) => Speaker,
): Member | null {
  for (let at = head.last + 1; at < last; at++) {
    if (!factsAt(frame, at).origin) continue;
    const giver = readPhraseRight(frame, at + 1, last);
    return giver === null || giver.kind === 'pronoun' ? null : resolve(discourse, frame, giver).member;
  }
  return ownerOf(discourse, frame, { first, last: head.last });
}

function ownerOf(discourse: Discourse, frame: Frame, { first, last }: Stretch): Member | null {
  const { possessive, shows } = factsAt(frame, first);
  if (possessive && shows !== null) {
    const { start, end } = frame.words[first] as Word;
    const { member } = resolvePronoun(discourse, shows, { start, end });
    return member?.kind === 'person' ? member : null;
  }
  for (let at = last - 1; at >= first && at > last - OWNER; at--) {
    const { name, text } = frame.words[at] as Word;
    if (name !== null && isPossessive(text)) return name.bearer?.member ?? null;
  }
  return null;
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
