import { endsLike, isAdverb } from './clauses.ts';
import { type Frame, factsAt, lowerAt, type Word } from './frame.ts';
import type { WordFacts } from './lexicon.ts';
import type { NounPhrase } from './phrase.ts';
import { isPossessive } from './possessives.ts';

/** Whether a described speaker is none: a thing without a voice, a lone word that is no noun for anybody, a clause’s opener. */
export function isNoSpeaker(frame: Frame, { head, last }: NounPhrase): boolean {
  const first = frame.words[head.first];
  const end = frame.words[head.last];
  if (end !== undefined && end.name === null && (isVoiceless(end.facts) || isOwner(end))) return true;
  if (first === undefined || first.name !== null || first.capital) return false;
  const { determiner, role, bodyNoun, document, opener, modifier } = first.facts;
  if (opener && !determiner) return true;
  if (head.first < last || determiner || role || bodyNoun || document || modifier) return false;
  return !endsLike(frame, first.lower, 'plural');
}

// "the court’s".
function isOwner({ kind, text }: Word): boolean {
  return kind === 'word' && isPossessive(text);
}

// "the idea", "her", "the former", "that claim".
function isVoiceless({ voiceless, determiner, lately, speechNoun, document, role }: WordFacts): boolean {
  return voiceless || determiner || lately || (speechNoun && !document && !role);
}

/** Whether a pronoun stands for nothing: "It was revealed that". */
export function isExpletive(frame: Frame, pronoun: number): boolean {
  if (!factsAt(frame, pronoun + 1).be) return false;
  const participle = isAdverb(frame, pronoun + 2) ? pronoun + 3 : pronoun + 2;
  return factsAt(frame, participle).verb?.kind === 'say' && endsLike(frame, lowerAt(frame, participle), 'past');
}
