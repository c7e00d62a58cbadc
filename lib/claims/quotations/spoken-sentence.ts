import type { Span } from '../../text/span.ts';
import { endsLike } from './clauses.ts';
import { type Cue, findCues } from './cues.ts';
import { type Discourse, enterSentence, noteSubject } from './discourse.ts';
import { noteDocument, noteSenders } from './document-authors.ts';
import { findSubject } from './find-subject.ts';
import { type Frame, factsAt, firstFrom, lowerAt, type Stretch } from './frame.ts';
import { canSpeak } from './free-subjects.ts';
import { leadsWithSubject, NO_FACTS } from './lexicon.ts';
import { mainSubject } from './main-subject.ts';
import type { Member } from './member.ts';
import { readPhrase, readPhraseRight } from './noun-phrases.ts';
import { actedUpon, objectOf } from './object-pronouns.ts';
import type { NounPhrase } from './phrase.ts';
import { lastToSpeak } from './pronouns.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import { memberAt, nobodyAt, type Speaker } from './speaker.ts';
import { noteTopic } from './topic.ts';

/** A cue with whoever speaks by it. */
export interface SpokenCue extends Cue {
  readonly speaker: Speaker | null;
  /** The phrase that is its own subject, null where it shares another's. */
  readonly phrase: NounPhrase | null;
  /** Spoken by somebody whom the sentence does not tell. */
  readonly unnamed: boolean;
}

/** A sentence of the outlet's with its cues and its subject, each resolved at this point of the article. */
export interface SpokenSentence extends Stretch {
  readonly cues: readonly SpokenCue[];
  readonly main: Speaker | null;
  readonly mainPhrase: NounPhrase | null;
}

const NONE: readonly SpokenCue[] = [];
// A name and its titles, with a word to spare.
const NAME_WORDS = 10;

/** Reads one sentence and moves the discourse on. Sentences must be read in order: pronouns look back. */
export function readSentence(discourse: Discourse, frame: Frame, sentence: Stretch): SpokenSentence {
  enterSentence(discourse, frame, sentence);
  noteSenders(discourse, frame, sentence);
  const cues = findCues(frame, sentence);
  const first = mainSubject(frame, sentence);
  const sure = first === null || leadsWithSubject(frame) || canSpeak(frame, first);
  const mainPhrase = sure ? first : null;
  const main = mainPhrase === null ? null : resolvePhrase(discourse, frame, mainPhrase);
  if (mainPhrase !== null) noteMain(discourse, frame, sentence, mainPhrase, main);
  noteTopic(discourse, frame, sentence, mainPhrase, main);
  if (cues.length === 0) return { first: sentence.first, last: sentence.last, cues: NONE, main, mainPhrase };
  const spoken: SpokenCue[] = [];
  let read = sentence.first;
  let named = false;
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index] as Cue;
    noteClauses(discourse, frame, { first: read, last: cue.first - 1 });
    read = cue.last + 1;
    const subject = findSubject(frame, sentence, cues, index);
    let speaker: Speaker | null = null;
    let phrase: NounPhrase | null = null;
    if (subject.at === 'phrase') {
      phrase = subject.phrase;
      // “…,” sneered Lee, whose plan, he said, was “…”: who has just been named is nearer than who was before.
      const same = mainPhrase !== null && mainPhrase.first === phrase.first && !named;
      named ||= phrase.kind === 'name';
      speaker =
        same && mainPhrase.kind === 'pronoun' && !cue.many ? main : resolvePhrase(discourse, frame, phrase, cue.many);
      const says = !cue.weak && cue.kind === 'say';
      noteSubject(discourse, speaker, says, false, cue.form === 'finite' ? objectOf(frame, cue.last) : null);
      if (says && speaker?.member && speaker.member.kind !== 'thing')
        noteDocument(discourse, frame, sentence, cue, speaker.member);
    } else if (subject.at === 'cue') speaker = sharedSpeaker(frame, spoken[subject.cue], mainPhrase, main);
    else if (subject.at === 'sentence') speaker = main;
    else if (subject.at === 'dropped' && !cue.many) speaker = lastToSpeak(discourse, spanOf(frame, cue));
    else if (subject.at === 'unnamed') speaker = nobodyAt(spanOf(frame, cue));
    if (cue.form === 'finite' || (cue.form === 'infinitive' && phrase !== null)) noteAsked(discourse, frame, cue);
    const { first, last, verb, form, kind, weak, many, enclitic, inside } = cue;
    const unnamed = subject.at === 'unnamed';
    spoken.push({ first, last, verb, form, kind, weak, many, enclitic, inside, speaker, phrase, unnamed });
  }
  return { first: sentence.first, last: sentence.last, cues: spoken, main, mainPhrase };
}

// "Lee left rates alone and said": what may be no verb has no say in where its subject ends. Not "Lee supporters cry foul".
function sharedSpeaker(
  frame: Frame,
  before: SpokenCue | undefined,
  phrase: NounPhrase | null,
  main: Speaker | null,
): Speaker | null {
  const doubtful = before?.weak || before?.kind === 'act';
  const same = doubtful && before.phrase !== null && before.phrase.first === phrase?.first;
  if (same && main?.member != null && main.member.kind !== 'thing') {
    const { facts, lower } = frame.words[phrase.last + 1] ?? { facts: NO_FACTS, lower: '' };
    const noun = facts.role || facts.bodyNoun || facts.document || endsLike(frame, lower, 'plural');
    if (!noun) return main;
  }
  return before?.speaker ?? main;
}

// The sentence’s subject, of two joined by "and" each: "she" is then neither, if both are women.
function noteMain(
  discourse: Discourse,
  frame: Frame,
  sentence: Stretch,
  phrase: NounPhrase,
  main: Speaker | null,
): void {
  const { last } = phrase;
  const and = lowerAt(frame, last + 1) === ',' ? last + 2 : last + 1; // "Lee of Marl, and Ford"
  const other = main?.member?.kind === 'person' && factsAt(frame, and).and ? nameFrom(frame, and + 1) : null;
  if (main !== null && other !== null && other !== main.member)
    noteSubject(discourse, memberAt(other, main.mention, main.certainty), false, true);
  const joint = other !== null && other !== main?.member;
  noteSubject(discourse, main, false, joint, actedUpon(frame, sentence, phrase));
}

// "A reporter asked Lee whether", “Why?” Ford asked Lee: who is asked a question answers it, and is "she" next.
function noteAsked(discourse: Discourse, frame: Frame, { verb }: Cue): void {
  if (!factsAt(frame, verb).asking) return;
  const phrase = readPhraseRight(frame, verb + 1, verb + NAME_WORDS);
  if (phrase?.kind !== 'name') return;
  const next = factsAt(frame, phrase.last + 1);
  const told = lowerAt(frame, phrase.last + 1) === ',' || lowerAt(frame, phrase.last + 1) === ':';
  const quoting = frame.words[phrase.last + (told ? 2 : 1)]?.kind === 'quote'; // "asked Lee, “Why?”"
  const questions = next.opener || isBehindQuote(frame, phrase.first);
  const asked = questions || quoting ? resolvePhrase(discourse, frame, phrase) : null;
  if (asked?.member?.kind === 'person') discourse.asked = { member: asked.member, sentence: discourse.sentence };
  if (questions && asked?.member?.kind === 'person') noteSubject(discourse, asked, false);
}

// “Why?” the reporter asked: a few words after a quotation that asks.
function isBehindQuote(frame: Frame, before: number): boolean {
  for (let at = before - 1; at >= 0 && at > before - NAME_WORDS; at--) {
    const word = frame.words[at];
    if (word?.kind === 'quote') return true;
    if (word?.kind === 'mark' && word.lower !== ',') return false;
  }
  return false;
}

// "Ford", "Mr Ford".
function nameFrom(frame: Frame, at: number): Member | null {
  const titled = frame.words[at]?.name == null && factsAt(frame, at).honorific;
  const first = !titled ? at : lowerAt(frame, at + 1) === '.' ? at + 2 : at + 1;
  const member = frame.words[first]?.name?.bearer?.member ?? null;
  return member?.kind === 'person' ? member : null;
}

function spanOf(frame: Frame, cue: Cue): Span {
  return { start: frame.words[cue.verb]?.start ?? 0, end: frame.words[cue.verb]?.end ?? 0 };
}

// "When Lee stood down, she said": who a subordinate clause is about, for the pronouns of the main one.
function noteClauses(discourse: Discourse, frame: Frame, stretch: Stretch): void {
  const { subordinators } = frame;
  for (
    let next = firstFrom(subordinators, stretch.first);
    (subordinators[next] ?? stretch.last) < stretch.last;
    next++
  ) {
    const at = subordinators[next] as number;
    const phrase = readPhrase(frame, { first: at + 1, last: Math.min(stretch.last, at + NAME_WORDS) }, 'first');
    if (phrase?.kind !== 'name' || phrase.first !== at + 1 || phrase.last >= Math.min(stretch.last, at + NAME_WORDS))
      continue;
    const speaker = resolvePhrase(discourse, frame, phrase);
    if (speaker.member?.kind === 'person') noteSubject(discourse, speaker, false);
  }
}
