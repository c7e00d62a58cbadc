import { type Attribution, attribute } from './attribution.ts';
import { isAdverb } from './clauses.ts';
import { firstCueFrom } from './cue-order.ts';
import type { Discourse } from './discourse.ts';
import { type Frame, factsAt, lowerAt, type Stretch } from './frame.ts';
import { canSpeak } from './free-subjects.ts';
import { NO_FACTS } from './lexicon.ts';
import { readPhraseRight } from './noun-phrases.ts';
import type { NounPhrase } from './phrase.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

// Words of a subject that no rule has read, its article and one adjective among them.
const SUBJECT = 4;

/** Whether words before a colon lead the quotation in without saying that anybody speaks: "Residents fear the worst:". */
export function leadsInSilently(frame: Frame, sentence: SpokenSentence, quote: number): boolean {
  if (lowerAt(frame, quote - 1) !== ':') return false;
  const before = sentence.cues.slice(0, firstCueFrom(sentence.cues, quote));
  return !before.some(({ kind, weak }) => kind === 'say' && !weak);
}

/**
 * Whether words before a colon may have a subject of their own, so that the quotation is not who spoke last's for want of
 * a rule that reads them: "Eine Passantin sieht das anders:", but neither "Und weiter:" nor "Seine Sorge:".
 */
export function mayNameAnother(frame: Frame, sentence: Stretch, quote: number): boolean {
  if (lowerAt(frame, quote - 1) !== ':') return false;
  const first = opening(frame, sentence, quote);
  const { dropsSubject } = frame.lexicon.speech.grammar;
  if (factsAt(frame, first).possessive || isBareInfinitive(frame, first)) return false;
  for (let at = first; at < quote - 1; at++) {
    const word = frame.words[at];
    const { preposition, determiner, role, bodyNoun, personal } = factsAt(frame, at);
    if (word?.kind !== 'word' || isGoverned(frame, at)) continue;
    const opens = at === first && at < quote - 2;
    if (word.name !== null || role || bodyNoun || personal) return true;
    if (determiner && !preposition && (opens || !dropsSubject)) return true;
    if (opens && word.facts === NO_FACTS && !dropsSubject) return true;
  }
  return false;
}

/** The subject of such words where it is firm: a name or a noun for people right before a verb, or anybody who speaks. */
export function findUnreadLeadIn(
  discourse: Discourse,
  frame: Frame,
  sentence: SpokenSentence,
  quote: number,
): Attribution | null {
  if (lowerAt(frame, quote - 1) !== ':') return null;
  const first = opening(frame, sentence, quote);
  const before = sentence.cues.slice(0, firstCueFrom(sentence.cues, quote));
  const said = before.find((cue) => cue.kind === 'say' && cue.form === 'finite' && cue.first > first);
  const phrase = firmSubject(frame, first, quote - 2, said?.first ?? null);
  if (phrase === null) return null;
  return attribute('introduced', resolvePhrase(discourse, frame, phrase), said ?? null);
}

function firmSubject(frame: Frame, first: number, limit: number, said: number | null): NounPhrase | null {
  if (!factsAt(frame, first).determiner && !factsAt(frame, first).role && !frame.words[first]?.name) return null;
  for (let last = first; last < limit && last < first + SUBJECT; last++) {
    const word = frame.words[last];
    if (word?.kind !== 'word' || (word.facts.preposition && last > first)) return null;
    const next = frame.words[last + 1];
    if (next?.kind !== 'word' || (next.name !== null && next.name === word.name)) continue;
    // What hangs on the noun would be cut off, and "the speaker of the board" be taken for another speaker.
    const hangs = next.facts.preposition || next.facts.determiner || next.name !== null || next.capital;
    if (hangs && last + 1 !== said) continue;
    const phrase = readPhraseRight(frame, first, last);
    if (phrase === null || phrase.last !== last || (last === first && word.facts.determiner)) continue;
    if (last + 1 === said || canSpeak(frame, phrase)) return phrase;
  }
  return null;
}

function opening(frame: Frame, { first }: Stretch, quote: number): number {
  let at = first;
  while (at < quote - 1 && (factsAt(frame, at).joiner || isAdverb(frame, at) || frame.words[at]?.kind === 'mark')) at++;
  return at;
}

// "Et de rappeler sa promesse :": who spoke goes on.
function isBareInfinitive(frame: Frame, at: number): boolean {
  const next = frame.words[at + 1];
  if (!factsAt(frame, at - 1).joiner || !factsAt(frame, at).preposition || next?.kind !== 'word') return false;
  return !next.capital && next.name === null && !next.facts.determiner;
}

// "mit einer Warnung": what a preposition governs is no subject.
function isGoverned(frame: Frame, at: number): boolean {
  const before = factsAt(frame, at - 1);
  return before.preposition || (before.determiner && factsAt(frame, at - 2).preposition) || factsAt(frame, at).oblique;
}
