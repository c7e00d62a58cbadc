import { endsLike, isAdverb } from './clauses.ts';
import { type Frame, factsAt, frameWord, type Word } from './frame.ts';
import { factsOf, leadsWithSubject } from './lexicon.ts';
import type { NounPhrase } from './phrase.ts';
import { isPossessive } from './possessives.ts';

/**
 * Whether a described speaker is a noun phrase and no clause: "a nurse from Marl", not "her husband came to the ward" or
 * "let the agents count". A phrase has no subject, no auxiliary, and a determiner only where a phrase begins.
 */
export function isNounPhrase(frame: Frame, { first, last, head }: NounPhrase): boolean {
  if (!leadsWithSubject(frame)) return true; // "la porte-parole de la", "Sprecher der Stadt"
  for (let at = first; at <= last; at++) {
    const word = frame.words[at] as Word;
    if (word.name !== null) continue;
    const { auxiliary, infinitiveMark, personal, determiner, relative, calendarName, finiteOnly } = word.facts;
    if (relative && at > first) break; // "a man who was there": what it says of him
    if (finiteOnly || (at > first && isVerbWithObject(frame, at, last))) return false;
    if (personal || (auxiliary && !infinitiveMark && !(calendarName && word.capital))) return false;
    if (determiner && at > first && !mayBegin(frame, at)) return false;
  }
  const opener = frame.words[first] as Word;
  const second = factsAt(frame, first + 1);
  if (opener.facts.complement && (second.determiner || second.adverb || second.preposition)) return false; // "that two officers"
  if (opener.facts.determiner || opener.kind !== 'word' || opener.capital || opener.name !== null) return true;
  if (isSpeaking(frame, opener.lower)) return true;
  const end = frame.words[head.last] as Word;
  if (factsAt(frame, head.last).modifier || isSpeaking(frame, end.lower)) return !isAdverb(frame, head.last);
  const verbal = endsLike(frame, opener.lower, 'past') || endsLike(frame, opener.lower, 'gerund');
  if (verbal || opener.facts.verb !== null || opener.facts.preposition || opener.facts.adverb) return false;
  if (endsLike(frame, end.lower, 'plural')) return true;
  // "footage of Ann Lee": what hangs on it names somebody.
  const named = frame.words[last] as Word;
  return head.last < last && named.name !== null && !isPossessive(named.text);
}

// "the company tackled boats with a film": but "a firm called Marl", "a man accused of theft", "officers interviewed".
function isVerbWithObject(frame: Frame, at: number, last: number): boolean {
  const [before, word, next] = [frame.words[at - 1], frame.words[at], frame.words[at + 1]];
  if (before === undefined || word === undefined || next?.kind !== 'word' || at >= last) return false;
  const noun = before.name === null && isSpeaking(frame, before.lower);
  if (!noun || word.capital || !endsLike(frame, word.lower, 'past') || isSpeaking(frame, word.lower)) return false;
  const { preposition, adverb, infinitiveMark, parting } = next.facts;
  return next.name === null && !next.capital && !preposition && !adverb && !infinitiveMark && !parting;
}

/** Whether a described speaker is a figure, and no people: "a further 2.5 tonnes", but not "47 residents" nor "half of the voters". */
export function isAmount(frame: Frame, { first, last }: NounPhrase): boolean {
  let counted = false;
  for (let at = first; at <= last; at++) {
    const word = frame.words[at] as Word;
    counted ||= word.kind === 'number';
    if (word.name !== null || isSpeaking(frame, word.lower)) return false;
  }
  return counted;
}

/** Whether a word is a noun for people, bodies or papers, in the plural too: "volunteers", "emails". */
export function isSpeaking({ lexicon }: Frame, lower: string): boolean {
  const { role, bodyNoun, document } = factsOf(lexicon, lower);
  if (role || bodyNoun || document) return true;
  const { plural } = lexicon.speech.grammar.endings;
  if (plural === '' || !lower.endsWith(plural)) return false;
  const one = factsOf(lexicon, lower.slice(0, -plural.length));
  return one.role || one.document;
}

// A second determiner stands after "of", "and", another determiner or a possessive: "all the", "the club’s two".
function mayBegin(frame: Frame, at: number): boolean {
  const before = frameWord(frame, at - 1);
  if (before === undefined || before.kind !== 'word') return true;
  const { preposition, and, determiner, infinitiveMark, conjunction, opener } = before.facts;
  return preposition || and || determiner || infinitiveMark || conjunction || opener || isPossessive(before.text);
}
