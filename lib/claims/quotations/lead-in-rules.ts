import { type Attribution, attribute } from './attribution.ts';
import { firstCueFrom } from './cue-order.ts';
import { type Frame, factsAt, lowerAt } from './frame.ts';
import { canSpeak } from './free-subjects.ts';
import { factsOf, type Lexicon } from './lexicon.ts';
import { nobodyAt, type Speaker } from './speaker.ts';
import type { SpokenCue, SpokenSentence } from './spoken-sentence.ts';

// Between a cue and the words it leads in: "told reporters on Friday that", "called the plan a".
const NEAR = 5;
const NEAR_LABEL = 9;
// Cues looked at leftwards: a sentence with more is a list.
const FAR = 12;

/** The colon before a quotation: whoever speaks last before it, else whoever the sentence is about. */
export function findIntroduction(frame: Frame, sentence: SpokenSentence, quote: number): Attribution | null {
  if (lowerAt(frame, quote - 1) !== ':') return null;
  const cue = lastCue(frame, sentence, quote, false) ?? lastCue(frame, sentence, quote, true);
  if (cue !== null && cue.speaker !== null) return attribute('introduced', cue.speaker, cue);
  if (sentence.main === null) return null;
  return attribute(
    'introduced',
    isFinding(frame, sentence, quote) ? nobodyAt(sentence.main.mention) : sentence.main,
    null,
  );
}

// "Its one clue was a note: “…”": what the sentence is about does not speak, and nobody is told to have written it.
function isFinding(frame: Frame, { main, mainPhrase }: SpokenSentence, quote: number): boolean {
  if (main?.member || mainPhrase === null || canSpeak(frame, mainPhrase)) return false;
  for (let at = mainPhrase.last + 1; at < quote; at++) if (factsAt(frame, at).document) return true;
  return factsAt(frame, mainPhrase.first).possessive;
}

/** A cue a few words before the quotation: "said that “…", "described it as “…". */
export function findLeadIn(frame: Frame, sentence: SpokenSentence, quote: number): Attribution | null {
  const cue = lastCue(frame, sentence, quote, true);
  if (cue === null || cue.speaker === null || quote - cue.last - 1 > (cue.kind === 'label' ? NEAR_LABEL : NEAR))
    return null;
  for (let at = cue.last + 1; at < quote; at++) {
    const lower = lowerAt(frame, at);
    if (frame.words[at]?.kind === 'quote' || lower === ';') return null;
    if (lower === ',' && at < quote - 1) return null;
    const { opener, leadIn } = factsAt(frame, at);
    if (opener && !leadIn) return null;
    // "denied charges of “…”": worded by whoever brings them.
    if (factsAt(frame, at).charge && factsAt(frame, at + 1).of)
      return attribute('led-in', nobodyAt(cue.speaker.mention), cue);
  }
  return attribute('led-in', cue.speaker, cue);
}

/** The nearest cue anywhere to the left in the sentence whose subject is known. */
export function findClauseCue(
  frame: Frame,
  sentence: SpokenSentence,
  quote: number,
  weakToo: boolean,
): Attribution | null {
  const cue = lastCue(frame, sentence, quote, weakToo);
  return cue === null ? null : attribute('clause', cue.speaker, cue);
}

/** "admires him as a “…”": whoever the sentence is about sees it so, whatever the verb. */
export function findDescription(frame: Frame, sentence: SpokenSentence, quote: number): Attribution | null {
  const { main, mainPhrase } = sentence;
  let as = quote - 1;
  if (factsAt(frame, as).definite || factsAt(frame, as).indefinite) as--;
  if (sentence.cues[firstCueFrom(sentence.cues, quote) - 1]?.form === 'passive') return null;
  if (!factsAt(frame, as).as || main?.member?.kind !== 'person' || mainPhrase === null || mainPhrase.last >= as)
    return null;
  return attribute('clause', main, null);
}

// The nearest cue whose speaker is known. What somebody is said to want, fear or blame is still the sayer's wording.
function lastCue(frame: Frame, sentence: SpokenSentence, quote: number, weakToo: boolean): SpokenCue | null {
  const nearest = nearestCue(frame, sentence, quote, weakToo);
  if (nearest === null || !(nearest.weak || (nearest.kind === 'act' && isToCome(frame, nearest, quote))))
    return nearest;
  const sayer = nearestCue(frame, sentence, nearest.verb, false);
  return sayer?.kind === 'say' && !isParted(frame, sayer.last, nearest.first) ? sayer : nearest;
}

// "Lee said Ford would discuss it “soon”": when or how somebody does what they have not done yet. Not "may have threatened it",
// nor the words themselves: "would threaten her with “…”", "would demand “…”".
function isToCome(frame: Frame, { form, first, verb, last }: SpokenCue, quote: number): boolean {
  if (form === 'infinitive') return true;
  const { preposition, infinitiveMark, complement, determiner, as } = factsAt(frame, quote - 1);
  if (last + 1 >= quote || preposition || infinitiveMark || complement || determiner || as) return false;
  let future = false;
  for (let at = first; at < verb; at++) {
    if (factsAt(frame, at).have) return false;
    future ||= factsAt(frame, at).future;
  }
  return future;
}

function isParted(frame: Frame, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (/^[,;:]$/.test(lowerAt(frame, at))) return true;
  return false;
}

// Only somebody, or a paper that speaks for somebody, makes a cue of a verb like "found" or "used".
function isSpeaking(lexicon: Lexicon, speaker: Speaker): boolean {
  if (speaker.member !== null) return speaker.member.kind !== 'thing';
  const words = (speaker.name ?? '').toLowerCase().split(' ');
  return words.some((word) => {
    const { role, document, bodyNoun } = factsOf(lexicon, word);
    return role || document || bodyNoun;
  });
}

// "Lee paused; one told the crowd", "Lee knew those who called it": somebody speaks whom nobody can name, not whoever spoke before.
function isSomebody(frame: Frame, { phrase, weak, kind, last }: SpokenCue, quote: number): boolean {
  if (phrase?.kind !== 'pronoun' || weak || kind === 'act') return false;
  const { agrees, determiner, indefinite, adverb, personal, who } = factsAt(frame, phrase.first);
  if (who) return kind === 'label' && quote - last <= NEAR_LABEL;
  return agrees === 'none' && !personal && !adverb && (indefinite || !determiner);
}

function nearestCue(frame: Frame, sentence: SpokenSentence, quote: number, weakToo: boolean): SpokenCue | null {
  let unnamed: SpokenCue | null = null; // somebody spoke, though nobody can tell who "she" is
  const last = firstCueFrom(sentence.cues, quote) - 1;
  for (let at = last; at >= 0 && at > last - FAR; at--) {
    const cue = sentence.cues[at];
    if (cue === undefined || cue.last >= quote || (cue.weak && !weakToo)) continue;
    if (cue.speaker === null || (cue.weak && !isSpeaking(frame.lexicon, cue.speaker))) continue;
    if (cue.speaker.name !== null) return cue;
    if (cue.unnamed || isSomebody(frame, cue, quote)) return cue;
    if (cue.phrase === null || !factsAt(frame, cue.phrase.first).who) unnamed ??= cue;
  }
  return unnamed;
}
