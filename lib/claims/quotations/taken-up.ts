import { type Attribution, attribute } from './attribution.ts';
import { beforeArticle } from './clauses.ts';
import { firstCueFrom } from './cue-order.ts';
import type { Discourse } from './discourse.ts';
import { type Frame, factsAt, frameWord, lowerAt, type Word } from './frame.ts';
import { phraseOf } from './phrase.ts';
import { isPossessive } from './possessives.ts';
import { resolvePronoun } from './pronouns.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import { nobodyAt, type Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

// Words between the noun for what was said and the quotation: a clause.
const CLAUSE = 25;
// Between that noun and "that": "on Sunday".
const WHEN = 4;
// Adjectives between whose it is and the noun, and a description of whose before the verb.
const ADJECTIVES = 3;
const DESCRIPTION = 8;

/** Whose words somebody rejects: "Ford dismissed the baker Lee’s comment on Sunday that they are a “farce”" quotes Lee. */
export function findTakenUp(
  discourse: Discourse,
  frame: Frame,
  sentence: SpokenSentence,
  quote: number,
): Attribution | null {
  if (factsAt(frame, beforeArticle(frame, quote)).as) return null; // "dismissed Lee’s claim that it works as “a farce”"
  // Behind a verb of saying of its own, the words are whoever's it is: "denied Lee’s claim that he lied, calling it “…”".
  const said = sentence.cues[firstCueFrom(sentence.cues, quote) - 1]?.last ?? 0;
  let opened = quote; // where the clause or "of" behind the noun stands
  for (let at = quote - 1; at > Math.max(sentence.first, said) && at >= quote - CLAUSE; at--) {
    const word = frame.words[at] as Word;
    if (word.kind === 'quote' || word.lower === ';' || word.lower === ':') return null;
    if (word.facts.complement || word.facts.of) opened = at;
    if (word.name !== null || !(word.facts.speechNoun || word.facts.charge) || opened - at > WHEN) continue;
    const owner = ownerBefore(frame, sentence.first, at);
    if (owner === null || !isRejected(frame, sentence.first, owner)) return null; // "in the words of Lee"
    return attribute('clause', speakerOf(discourse, frame, sentence, owner), null);
  }
  return null;
}

// The last word of whose it is: "her", "Lee’s".
function ownerBefore(frame: Frame, floor: number, noun: number): number | null {
  for (let at = noun - 1; at > floor && at >= noun - ADJECTIVES; at--) {
    const word = frame.words[at] as Word;
    if (word.kind !== 'word') return null;
    if (word.facts.possessive || (word.name !== null && isPossessive(word.text))) return at;
  }
  return null;
}

// Right before whose it is and what describes them stands the verb.
function isRejected(frame: Frame, floor: number, owner: number): boolean {
  for (let at = owner - 1; at >= floor && at >= owner - DESCRIPTION; at--) {
    const { kind, facts } = frame.words[at] as Word;
    if (facts.rejecting) return true;
    if ((kind === 'mark' && lowerAt(frame, at) !== '.') || kind === 'quote' || facts.preposition || facts.opener)
      return false;
  }
  return false;
}

function speakerOf(discourse: Discourse, frame: Frame, { main }: SpokenSentence, owner: number): Speaker {
  const { start, end, name, facts } = frame.words[owner] as Word;
  if (name !== null) {
    let first = owner;
    while (first > 0 && frameWord(frame, first - 1)?.name === name) first--;
    return resolvePhrase(discourse, frame, phraseOf(first, owner, { first, last: owner }, name));
  }
  const mention = { start, end };
  if (facts.shows === null || main?.member?.gender === facts.shows) return nobodyAt(mention);
  const meant = resolvePronoun(discourse, facts.shows, mention);
  return meant.member === main?.member ? nobodyAt(mention) : meant; // nobody rejects their own
}
