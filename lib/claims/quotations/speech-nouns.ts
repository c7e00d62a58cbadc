import { type Attribution, attribute } from './attribution.ts';
import type { Discourse } from './discourse.ts';
import { type Frame, factsAt } from './frame.ts';
import { readPhraseRight } from './noun-phrases.ts';
import { phraseOf } from './phrase.ts';
import { isPossessive } from './possessives.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

// Words between "claim that there have been" and the quotation.
const NEAR = 6;

/** A noun of speech and whose it is: "the mayor’s claim that there were “…”", "her warning of “…”". */
export function findSpeechNoun(
  discourse: Discourse,
  frame: Frame,
  sentence: SpokenSentence,
  quote: number,
): Attribution | null {
  for (let at = quote - 1; at > sentence.first && at >= quote - NEAR; at--) {
    const word = frame.words[at];
    if (word === undefined || word.kind === 'quote' || (word.kind === 'mark' && word.lower !== ':')) return null;
    if (!word.facts.speechNoun) continue;
    const next = factsAt(frame, at + 1);
    const giver = next.origin ? readPhraseRight(frame, at + 2, quote - 1) : null;
    if (giver !== null) return attribute('clause', resolvePhrase(discourse, frame, giver), null);
    if (at + 1 !== quote && !next.afterSpeechNoun) continue;
    return ownerOf(discourse, frame, sentence, at);
  }
  return null;
}

function ownerOf(discourse: Discourse, frame: Frame, sentence: SpokenSentence, noun: number): Attribution | null {
  for (let at = noun - 1; at >= sentence.first && at >= noun - 4; at--) {
    const word = frame.words[at];
    if (word === undefined || word.kind !== 'word') return null;
    if (word.facts.possessive) {
      return sentence.main === null ? null : attribute('clause', sentence.main, null);
    }
    if (!isPossessive(word.text)) continue;
    let first = at;
    while (first > sentence.first && word.name !== null && frame.words[first - 1]?.name === word.name) first--;
    if (word.name === null) return null;
    const phrase = phraseOf(first, at, { first, last: at }, word.name);
    return attribute('clause', resolvePhrase(discourse, frame, phrase), null);
  }
  return null;
}
