import {
  type AttributedParagraph,
  type AttributedRun,
  type Attribution,
  attribute,
  type SpokenParagraph,
} from './attribution.ts';
import { type Carried, carryOn, NOTHING_CARRIED } from './carried-speaker.ts';
import type { Cast } from './cast.ts';
import { findClosingVerb } from './closing-verbs.ts';
import { beginDiscourse, type Discourse } from './discourse.ts';
import { type Frame, factsAt, frameWord, lowerAt } from './frame.ts';
import { isIndirect, isSureSubject } from './indirect-speech.ts';
import { inherit, lastReported } from './inherited-speaker.ts';
import { findClauseCue, findDescription, findIntroduction, findLeadIn } from './lead-in-rules.ts';
import { type Lexicon, leadsWithSubject } from './lexicon.ts';
import type { QuotedRun } from './quoted-runs.ts';
import { findAccount, findSpeechNoun } from './speech-nouns.ts';
import { readSentence, type SpokenSentence } from './spoken-sentence.ts';
import { findParenthesis, findTag, type Tag } from './tag-rules.ts';
import { findTakenUp } from './taken-up.ts';
import { findLabel } from './transcript-labels.ts';
import { findUnreadLeadIn, leadsInSilently } from './unread-lead-ins.ts';

/** Credits every quoted run, paragraph after paragraph: the first rule that fits, or nobody. */
export function attributeQuotations(
  frames: readonly Frame[],
  cast: Cast,
  text: string,
  lexicon: Lexicon,
): AttributedParagraph[] {
  const discourse = beginDiscourse(cast, text, lexicon);
  const read: AttributedParagraph[] = [];
  let carried = NOTHING_CARRIED;
  for (const frame of frames) {
    const sentences: SpokenSentence[] = [];
    for (const sentence of frame.sentences) sentences.push(readSentence(discourse, frame, sentence));
    const runs: AttributedRun[] = [];
    const paragraph: AttributedParagraph = { frame, sentences, runs };
    if (frame.quoted) creditRuns(discourse, paragraph, carried, runs);
    carried = carryOn(discourse, carried, paragraph, runs);
    read.push(paragraph);
  }
  return read;
}

// Each run is credited knowing those before it, so `runs` grows while it is read.
function creditRuns(discourse: Discourse, spoken: SpokenParagraph, carried: Carried, runs: AttributedRun[]): void {
  const { frame, sentences } = spoken;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as SpokenSentence;
    for (let word = sentence.first; word <= sentence.last; word++) {
      const run = frame.words[word]?.run ?? null;
      if (run === null) continue;
      const whole = isWhole(frame, sentence, word, run, discourse.text);
      let attribution: Attribution | null = null;
      let tagEnd: number | null = null;
      if (discourse.lexicon.speech.verbs.size > 0) {
        const tag = findTag(discourse, spoken, index, word);
        attribution = sieve(discourse, spoken, index, word, whole, runs, carried, tag);
        if (tag !== null && attribution === tag.attribution) tagEnd = tag.last;
      }
      runs.push({ run, attribution, word, sentence: index, tagEnd, whole });
    }
  }
}

// First hit wins, the surest first.
function sieve(
  discourse: Discourse,
  spoken: SpokenParagraph,
  index: number,
  word: number,
  whole: boolean,
  before: readonly AttributedRun[],
  carried: Carried,
  tagged: Tag | null,
): Attribution | null {
  const { frame, sentences } = spoken;
  const sentence = sentences[index];
  const run = frame.words[word]?.run;
  if (sentence === undefined || !run) return null;
  const leads = leadsWithSubject(frame);
  const tag = tagged?.attribution ?? null;
  const label = findLabel(discourse.cast, run, discourse.text);
  if (label !== null) return label;
  if (word === sentence.first && tag !== null) return tag;
  // “…: “Why?” Lee asked: “…”: words that lead in the next quotation are no tag of this one.
  const alone = tagged !== null && lowerAt(frame, tagged.last + 1) !== ':';
  if (alone && !tagged.apart && leadsInSilently(frame, sentence, word)) return tag;
  return (
    findIntroduction(frame, sentence, word) ??
    findSeries(frame, index, word, before) ??
    (leads ? findTakenUp(discourse, frame, sentence, word) : null) ??
    findLeadIn(frame, sentence, word) ??
    tag ??
    (leads ? null : findUnreadLeadIn(discourse, frame, sentence, word)) ??
    (leads ? null : findClosingVerb(frame, sentence, word)) ??
    findSpeechNoun(discourse, frame, sentence, word) ??
    findAccount(discourse, frame, sentence, word) ??
    findClauseCue(frame, sentence, word, false) ??
    findParenthesis(frame, sentence, word) ??
    (leads ? findDescription(frame, sentence, word) : null) ??
    findClauseCue(frame, sentence, word, true) ??
    (isIndirect(frame, sentence, word) ? lastReported(spoken, index, before, carried) : null) ??
    (whole || word === sentence.first
      ? inherit(spoken, index, word, before, carried, discourse.text)
      : subjectOf(frame, sentence, word))
  );
}

// "called it “a farce” and “a shame”": one cue for both.
function findSeries(frame: Frame, index: number, word: number, before: readonly AttributedRun[]): Attribution | null {
  const previous = before.at(-1);
  if (previous === undefined || previous.sentence !== index || !previous.attribution?.here || word - previous.word > 5)
    return null;
  if (previous.tagEnd !== null || previous.attribution.rule === 'parenthesis') return null;
  for (let at = previous.word + 1; at < word; at++) {
    if (!factsAt(frame, at).series) return null;
  }
  return previous.attribution;
}

function subjectOf(frame: Frame, sentence: SpokenSentence, word: number): Attribution | null {
  if ((sentence.mainPhrase?.last ?? word) >= word || !isSureSubject(frame, sentence)) return null;
  return attribute(factsAt(frame, word - 1).owning ? 'clause' : 'subject', sentence.main, null);
}

function isWhole(frame: Frame, sentence: SpokenSentence, word: number, run: QuotedRun, text: string): boolean {
  if (word !== sentence.first && lowerAt(frame, word - 1) !== ':' && frameWord(frame, word - 1)?.kind !== 'quote')
    return false;
  const first = text[run.start] ?? '';
  const opens = first !== first.toLowerCase() || !/\p{L}/u.test(first);
  const after = frame.words[word + 1];
  const ends = ',.?!…—–-'.includes(text[run.end - 1] ?? ' ') || after === undefined || after.kind !== 'word';
  return (opens || run.continues) && ends;
}
