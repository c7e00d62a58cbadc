import { type Attribution, attribute, type SpokenParagraph } from './attribution.ts';
import type { Cast } from './cast.ts';
import { findClosingVerb } from './closing-verbs.ts';
import { beginDiscourse, type Discourse, type Speaker } from './discourse.ts';
import { isTagUnread } from './finite-cues.ts';
import { type Frame, factsAt, lowerAt } from './frame.ts';
import { isIndirect, isSureSubject } from './indirect-speech.ts';
import { findClauseCue, findDescription, findIntroduction, findLeadIn } from './lead-in-rules.ts';
import type { Lexicon } from './lexicon.ts';
import type { QuotedRun } from './quoted-runs.ts';
import { findSpeechNoun } from './speech-nouns.ts';
import { readSentence, type SpokenSentence } from './spoken-sentence.ts';
import { findParenthesis, findTag, type Tag } from './tag-rules.ts';
import { findLabel } from './transcript-labels.ts';
import { findUnreadLeadIn, leadsInSilently, mayNameAnother } from './unread-lead-ins.ts';

/** A quoted run in its place, with what was found of its speaker. */
export interface AttributedRun {
  readonly run: QuotedRun;
  readonly attribution: Attribution | null;
  /** Which word of the paragraph's frame it is, and in which of its sentences. */
  readonly word: number;
  readonly sentence: number;
  /** The last word of a tag right after it, null without one. */
  readonly tagEnd: number | null;
  /** Begins its sentence and stands as one: not words inside the outlet's own sentence. */
  readonly whole: boolean;
}

/** The attributed runs of one paragraph, beside its reading. */
export interface AttributedParagraph extends SpokenParagraph {
  readonly runs: readonly AttributedRun[];
}

// A speaker is not carried over more paragraphs of bare quotation than this: the reader would be told anew.
const CHAIN = 5;
// Sentences of the same paragraph searched for who is spoken of.
const NEARBY = 4;

/** Credits every quoted run, paragraph after paragraph: the first rule that fits, or nobody. */
export function attributeQuotations(
  frames: readonly Frame[],
  cast: Cast,
  text: string,
  lexicon: Lexicon,
): AttributedParagraph[] {
  const discourse = beginDiscourse(cast, text, lexicon);
  const carried: Carried = { speaker: null, links: 0, colon: false, spoken: false };
  return frames.map((frame) => {
    const sentences = frame.sentences.map((sentence) => readSentence(discourse, frame, sentence));
    const spoken = { frame, sentences };
    const runs = attributeParagraph(discourse, spoken, carried, text);
    carry(discourse, carried, spoken, runs);
    return { ...spoken, runs };
  });
}

interface Carried {
  speaker: Speaker | null;
  links: number;
  colon: boolean;
  /** The speaker was quoted or reported, not only the sentence's subject. */
  spoken: boolean;
}

function attributeParagraph(
  discourse: Discourse,
  spoken: SpokenParagraph,
  carried: Carried,
  text: string,
): AttributedRun[] {
  const runs: AttributedRun[] = [];
  if (!spoken.frame.quoted) return runs;
  for (const [index, sentence] of spoken.sentences.entries()) {
    for (let word = sentence.first; word <= sentence.last; word++) {
      const run = spoken.frame.words[word]?.run;
      if (!run) continue;
      const whole = isWhole(spoken.frame, sentence, word, run, text);
      if (discourse.lexicon.speech.verbs.size === 0) {
        runs.push({ run, attribution: null, word, sentence: index, tagEnd: null, whole });
        continue;
      }
      const tag = findTag(discourse, spoken, index, word, text);
      const found = sieve(discourse, spoken, index, word, whole, runs, carried, tag);
      const tagged = tag !== null && found === tag.attribution;
      runs.push({ run, attribution: found, word, sentence: index, tagEnd: tagged ? tag.last : null, whole });
    }
  }
  return runs;
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
  if (sentence === undefined) return null;
  const guesses = guessesMain(frame);
  const tag = tagged?.attribution ?? null;
  const run = frame.words[word]?.run;
  const label = run ? findLabel(discourse.cast, run, discourse.text) : null;
  if (label !== null) return label;
  if (word === sentence.first && tag !== null) return tag;
  // “…: “Why?” Lee asked: “…”: words that lead in the next quotation are no tag of this one.
  const alone = tagged !== null && lowerAt(frame, tagged.last + 1) !== ':';
  if (alone && leadsInSilently(frame, sentence, word)) return tag;
  return (
    findIntroduction(frame, sentence, word) ??
    findSeries(spoken, index, word, before) ??
    findLeadIn(frame, sentence, word) ??
    tag ??
    (guesses ? null : findUnreadLeadIn(discourse, frame, sentence, word)) ??
    (guesses ? null : findClosingVerb(frame, sentence, word)) ??
    findSpeechNoun(discourse, frame, sentence, word) ??
    findClauseCue(frame, sentence, word, false) ??
    findParenthesis(frame, sentence, word) ??
    (guesses ? findDescription(frame, sentence, word) : null) ??
    findClauseCue(frame, sentence, word, true) ??
    (isIndirect(frame, sentence, word) ? lastToSpeakOf(spoken, index, before, carried) : null) ??
    (whole || word === sentence.first
      ? inherit(spoken, index, word, before, carried)
      : subjectOf(frame, sentence, word))
  );
}

// "called it “a farce” and “a shame”": one cue for both.
function findSeries(
  { frame }: SpokenParagraph,
  index: number,
  word: number,
  before: readonly AttributedRun[],
): Attribution | null {
  const previous = before.at(-1);
  if (previous === undefined || previous.sentence !== index || !previous.attribution?.here || word - previous.word > 5)
    return null;
  if (previous.tagEnd !== null || previous.attribution.rule === 'parenthesis') return null;
  for (let at = previous.word + 1; at < word; at++) {
    if (!factsAt(frame, at).series) return null;
  }
  return previous.attribution;
}

// A whole quotation without words of its own about its speaker: who spoke last here, or in the paragraph before.
function inherit(
  spoken: SpokenParagraph,
  index: number,
  word: number,
  before: readonly AttributedRun[],
  carried: Carried,
): Attribution | null {
  if (isTagUnread(spoken.frame, word)) return null;
  const sentence = spoken.sentences[index];
  if (sentence !== undefined && mayNameAnother(spoken.frame, sentence, word)) return null;
  const previous = before.at(-1);
  if (previous?.attribution && previous.attribution.speaker.name !== null)
    return attribute('continued', previous.attribution.speaker, null, false);
  for (let s = index - 1; s >= 0 && s >= index - NEARBY; s--) {
    const speaker = lastSpeaker(spoken, s, index);
    if (speaker !== null) return attribute('floating', speaker, null, false);
  }
  if (spoken.frame.words[word]?.run?.family === 'dash') return null; // each turn of a dialogue is another's
  if (word !== 0 || carried.speaker === null || carried.links >= CHAIN) return null;
  return attribute(
    carried.colon ? 'introduced' : carried.spoken ? 'floating' : 'subject',
    carried.speaker,
    null,
    false,
  );
}

function subjectOf(frame: Frame, sentence: SpokenSentence, word: number): Attribution | null {
  if ((sentence.mainPhrase?.last ?? word) >= word || !isSureSubject(frame, sentence)) return null;
  return attribute('subject', sentence.main, null);
}

// Whose words a sentence in indirect speech goes on with: the last one’s who was quoted or said to say something.
function lastToSpeakOf(
  { sentences }: SpokenParagraph,
  index: number,
  before: readonly AttributedRun[],
  carried: Carried,
): Attribution | null {
  for (let s = index - 1; s >= 0 && s >= index - NEARBY; s--) {
    const quoted = before.findLast((run) => run.sentence === s)?.attribution?.speaker ?? null;
    const speaker = quoted ?? lastCueSpeaker(sentences[s]);
    if (speaker !== null) return attribute('floating', speaker, null, false);
  }
  return carried.spoken && index === 0 ? attribute('floating', carried.speaker, null, false) : null;
}

function carry(discourse: Discourse, carried: Carried, spoken: SpokenParagraph, runs: readonly AttributedRun[]): void {
  const last = runs.at(-1);
  const tail = spoken.sentences.at(-1);
  carried.colon = tail !== undefined && lowerAt(spoken.frame, tail.last) === ':';
  const floating =
    spoken.sentences.length > 0 &&
    runs.length > 0 &&
    runs.every((r) => r.attribution?.rule !== 'tagged') &&
    runs[0]?.word === 0;
  carried.links = floating ? carried.links + 1 : 0;
  const said = lastCueSpeaker(tail);
  const quoted =
    last !== undefined && (tail === undefined || last.sentence >= spoken.sentences.length - 2)
      ? (last.attribution?.speaker ?? null)
      : null;
  const introduced = carried.colon ? (said ?? tail?.main ?? introducedBy(discourse, spoken, quoted)) : null;
  const told = carried.colon ? introduced : (quoted ?? said);
  carried.speaker = told ?? (tail !== undefined && isSureSubject(spoken.frame, tail) ? tail.main : null);
  carried.spoken = told !== null && told !== undefined;
  if (carried.speaker?.name === null) carried.speaker = null;
}

// The colon at a paragraph's end, before words in the next.
function introducedBy(
  discourse: Discourse,
  { frame, sentences }: SpokenParagraph,
  last: Speaker | null,
): Speaker | null {
  const tail = sentences.at(-1);
  if (tail === undefined) return last;
  const own = guessesMain(frame) ? null : findUnreadLeadIn(discourse, frame, tail, tail.last + 1);
  return own?.speaker ?? (mayNameAnother(frame, tail, tail.last + 1) ? null : last);
}

// Where a subject may stand on either side of its verb, only who has spoken is sure enough to go on speaking.
function guessesMain({ lexicon }: Frame): boolean {
  return lexicon.speech.grammar.subject === 'before';
}

// Who has spoken in a sentence, else whom it was about: where that is less sure, only the sentence right before.
function lastSpeaker({ frame, sentences }: SpokenParagraph, at: number, index: number): Speaker | null {
  const sentence = sentences[at];
  if (sentence === undefined) return null;
  const said = lastCueSpeaker(sentence);
  if (said !== null) return said;
  return (guessesMain(frame) || at === index - 1) && isSureSubject(frame, sentence) ? sentence.main : null;
}

function lastCueSpeaker(sentence: SpokenSentence | undefined): Speaker | null {
  if (sentence === undefined) return null;
  for (let at = sentence.cues.length - 1; at >= 0; at--) {
    const cue = sentence.cues[at];
    if (cue !== undefined && !cue.weak && cue.speaker !== null && cue.speaker.name !== null) return cue.speaker;
  }
  return null;
}

function isWhole(frame: Frame, sentence: SpokenSentence, word: number, run: QuotedRun, text: string): boolean {
  const first = text[run.start] ?? '';
  const opens = first !== first.toLowerCase() || !/\p{L}/u.test(first);
  if (word !== sentence.first && lowerAt(frame, word - 1) !== ':' && frame.words[word - 1]?.kind !== 'quote')
    return false;
  const after = frame.words[word + 1];
  const ends = ',.?!…—–-'.includes(text[run.end - 1] ?? ' ') || after === undefined || after.kind !== 'word';
  return (opens || run.continues) && ends;
}
