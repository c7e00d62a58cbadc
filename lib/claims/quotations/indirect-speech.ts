import { type Frame, factsAt } from './frame.ts';
import { leadsWithSubject } from './lexicon.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

// Words from a quotation to the verb of its clause.
const REACH = 40;

/**
 * Whether a sentence goes on in somebody’s indirect speech without saying so again: "Die Lage sei „völlig offen“". Only a
 * language with a mood of its own for what others say can tell.
 */
export function isIndirect(frame: Frame, { first, last }: SpokenSentence, word: number): boolean {
  if (!frame.lexicon.speech.grammar.indirectMood) return false;
  const end = Math.min(last, word + REACH);
  for (let at = Math.max(first, word - REACH); at <= end; at++) if (factsAt(frame, at).indirect) return true;
  return false;
}

/**
 * Whether the subject that a sentence seems to have is its subject for certain: anywhere in English; where a subject may stand
 * on either side of its verb, only a person’s name, and where anything may open a sentence, only at its start.
 */
export function isSureSubject(frame: Frame, { first, main, mainPhrase }: SpokenSentence): boolean {
  if (main?.member?.kind !== 'person' || mainPhrase === null) return false;
  if (leadsWithSubject(frame)) return true;
  return (
    mainPhrase.kind === 'name' && (frame.lexicon.speech.grammar.subject === 'around' || mainPhrase.first === first)
  );
}
