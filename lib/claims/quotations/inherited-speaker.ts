import { type AttributedRun, type Attribution, attribute, type SpokenParagraph } from './attribution.ts';
import type { Carried } from './carried-speaker.ts';
import { firstCueFrom } from './cue-order.ts';
import { isTagUnread } from './finite-cues.ts';
import { type Frame, lowerAt } from './frame.ts';
import { isSureSubject } from './indirect-speech.ts';
import { leadsWithSubject } from './lexicon.ts';
import type { Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import { nextInTurn } from './turns.ts';
import { mayNameAnother } from './unread-lead-ins.ts';

// A speaker is not carried over more paragraphs of bare quotation than this: the reader would be told anew.
const CHAIN = 5;
// Sentences of the same paragraph searched for who is spoken of.
const NEARBY = 4;
// Cues looked at for a tag that no rule has read.
const FAR = 4;

/** Whose a whole quotation is without words of its own about it: who spoke last here, or in the paragraph before. */
export function inherit(
  spoken: SpokenParagraph,
  index: number,
  word: number,
  before: readonly AttributedRun[],
  carried: Carried,
  text: string,
): Attribution | null {
  if (isTagUnread(spoken.frame, word)) return null;
  const sentence = spoken.sentences[index];
  if (sentence !== undefined && mayNameAnother(spoken.frame, sentence, word)) return null;
  if (sentence !== undefined && hasTagUnread(spoken.frame, sentence, word, text)) return null;
  const previous = before.at(-1)?.attribution?.speaker ?? null;
  if (previous !== null && previous.name !== null) return attribute('continued', previous, null, false);
  for (let at = index - 1; at >= 0 && at >= index - NEARBY; at--) {
    const speaker = lastSpeaker(spoken, at, index);
    if (speaker !== null) return attribute('floating', speaker, null, false);
  }
  if (spoken.frame.words[word]?.run?.family === 'dash') return null; // each turn of a dialogue is another's
  const run = spoken.frame.words[word]?.run ?? null;
  const other =
    word === 0 && run !== null && spoken.frame.words.length === 1
      ? nextInTurn(run, carried.turn, carried.turnBefore, text)
      : null;
  if (other !== null) return attribute('floating', other, null, false);
  if (word !== 0 || carried.speaker === null || carried.links >= CHAIN) return null;
  const rule = carried.colon ? 'introduced' : carried.spoken ? 'floating' : 'subject';
  return attribute(rule, carried.speaker, null, false);
}

// “…,” a woman who had bought two of them told the Post: somebody speaks there, whom no rule has found.
function hasTagUnread(frame: Frame, { cues, last }: SpokenSentence, word: number, text: string): boolean {
  const run = frame.words[word]?.run ?? null;
  if (run === null || word === last || !leadsWithSubject(frame)) return false;
  if (text.charAt(run.end - 1) !== ',' && lowerAt(frame, word + 1) !== ',') return false;
  const from = firstCueFrom(cues, word);
  for (const cue of cues.slice(from, from + FAR)) {
    if (cue.kind === 'say' && !cue.weak && cue.form === 'finite') return true;
  }
  return false;
}

/** Whose words a sentence in indirect speech goes on with: the last one's who was quoted or said to say something. */
export function lastReported(
  { sentences }: SpokenParagraph,
  index: number,
  before: readonly AttributedRun[],
  carried: Carried,
): Attribution | null {
  for (let at = index - 1; at >= 0 && at >= index - NEARBY; at--) {
    const quoted = before.findLast((run) => run.sentence === at)?.attribution?.speaker ?? null;
    const speaker = quoted ?? lastCueSpeaker(sentences[at]);
    if (speaker !== null) return attribute('floating', speaker, null, false);
  }
  return carried.spoken && index === 0 ? attribute('floating', carried.speaker, null, false) : null;
}

/** Who is last said to say something in a sentence. */
export function lastCueSpeaker(sentence: SpokenSentence | undefined): Speaker | null {
  if (sentence === undefined) return null;
  for (let at = sentence.cues.length - 1; at >= 0; at--) {
    const cue = sentence.cues[at];
    if (cue !== undefined && !cue.weak && cue.speaker !== null && cue.speaker.name !== null) return cue.speaker;
  }
  return null;
}

// Who has spoken in a sentence, else whom it was about: where that is less sure, only the sentence right before.
function lastSpeaker({ frame, sentences }: SpokenParagraph, at: number, index: number): Speaker | null {
  const sentence = sentences[at];
  if (sentence === undefined) return null;
  const said = lastCueSpeaker(sentence);
  if (said !== null) return said;
  return (leadsWithSubject(frame) || at === index - 1) && isSureSubject(frame, sentence) ? sentence.main : null;
}
