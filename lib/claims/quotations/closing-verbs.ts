import { type Attribution, attribute } from './attribution.ts';
import { firstCueFrom } from './cue-order.ts';
import { type Frame, factsAt, frameWord, type Stretch } from './frame.ts';
import { readPhraseRight } from './noun-phrases.ts';
import type { NounPhrase } from './phrase.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

// Words back from a verb at the end of its clause to what opened the clause.
const REACH = 16;

/** The verb that closes a clause right behind the words it leads in: "weil Lee von „…“ spricht", "hat Lee „…“ genannt". */
export function findClosingVerb(frame: Frame, sentence: SpokenSentence, quote: number): Attribution | null {
  const cue = sentence.cues[firstCueFrom(sentence.cues, quote)];
  if (cue === undefined || cue.verb !== quote + 1 || cue.speaker === null || !closes(frame, cue.last + 1)) return null;
  return attribute('led-in', cue.speaker, cue);
}

/** The subject of such a verb in a clause that a conjunction opens: right behind the conjunction. */
export function subjectBeforeQuote(frame: Frame, sentence: Stretch, verb: number): NounPhrase | null {
  if (frameWord(frame, verb - 1)?.kind !== 'quote' || !closes(frame, verb + 1)) return null;
  for (let at = verb - 2; at >= sentence.first && at > verb - REACH; at--) {
    const { opener, subordinator } = factsAt(frame, at);
    if (frame.words[at]?.kind === 'quote') return null;
    if (opener || subordinator) return readPhraseRight(frame, at + 1, verb - 2);
    if (frame.words[at]?.kind === 'mark') return null;
  }
  return null;
}

function closes(frame: Frame, at: number): boolean {
  return frame.words[at] === undefined || frame.words[at]?.kind === 'mark';
}
