import { documentBefore } from './antecedents.ts';
import { clauseSubject } from './clause-subjects.ts';
import { endOfSegment, isBreakAt } from './clauses.ts';
import type { Cue } from './cues.ts';
import { isDash } from './dashes.ts';
import { type Frame, factsAt, lowerAt, type Stretch } from './frame.ts';
import { canSpeak } from './free-subjects.ts';
import { NO_FACTS } from './lexicon.ts';
import { readPhrase, readPhraseRight, startsPhrase } from './noun-phrases.ts';
import { type NounPhrase, pronounAt } from './phrase.ts';
import { asPhrase, NOWHERE, SENTENCE, type Subject, shared, UNNAMED } from './subject.ts';

// Words looked back over for a pronoun, and cues for the clause that a participle hangs on.
const PRONOUN = 20;
const FAR = 12;
// Words back to a verb of writing, over whom a letter went to.
const WRITING = 6;
// Words between "with" and the participle: a name and its titles.
const WITH = 12;

/** The subject of a participle: "saying" shares its clause's, "the mayor calling it" has its own. */
export function participleSubject(frame: Frame, sentence: Stretch, cues: readonly Cue[], index: number): Subject {
  const cue = cues[index] as Cue;
  const before = cue.first - 1;
  if (before < sentence.first) {
    for (let at = cue.last + 1; at < sentence.last; at++) {
      if (lowerAt(frame, at) !== ',' || !startsPhrase(frame, at + 1)) continue;
      return asPhrase(readPhrase(frame, { first: at + 1, last: endOfSegment(frame, at + 1, sentence.last) }, 'first'));
    }
    return NOWHERE;
  }
  const lower = lowerAt(frame, before);
  const facts = frame.words[before]?.name ? NO_FACTS : factsAt(frame, before); // "Yoon Jae-in"
  const blamed =
    facts.grounds && index > 0 && cue.kind !== 'act' ? blamedBy(frame, cues[index - 1] as Cue, cue, before - 1) : null;
  if (blamed !== null) return blamed;
  const sent = index === 0 && lower === ',' ? sentBy(frame, sentence, before - 1) : null;
  if (sent !== null) return asPhrase(sent);
  if (lower === ',' || facts.preposition || facts.conjunction || isDash(lower) || facts.subordinator) {
    const own = pronounBefore(frame, index > 0 ? (cues[index - 1] as Cue).last + 1 : sentence.first, before - 1);
    return own === null ? sharedByClause(cues, index) : asPhrase(own);
  }
  const floor = index > 0 ? (cues[index - 1] as Cue).last + 1 : sentence.first;
  const accompanied = subjectAfterWith(frame, floor, before);
  if (accompanied !== null) return asPhrase(accompanied);
  const document = documentBefore(frame, sentence.first, before);
  if (document !== null && factsAt(frame, document.head.last + 1).origin) return asPhrase(document);
  if (document !== null && isObject(frame, sentence, document)) {
    if (!isWritten(frame, sentence, document) && !isParted(frame, document.head.last, before)) return UNNAMED;
    return hasOwnSubject(frame, floor, document.first) ? NOWHERE : shared(index);
  }
  // "footage of her saying": the phrase right before; a document speaks for its sender.
  if (frame.words[before]?.name) return clauseSubject(frame, floor, before, false, index);
  return shared(index);
}

// "They signed a letter from Lee, a Liberal, [calling it “…”]": the letter of whoever the apposition describes. Not one torn up.
function sentBy(frame: Frame, sentence: Stretch, last: number): NounPhrase | null {
  const floor = sentence.first;
  let first = last;
  while (first > floor && !isBreakAt(frame, first - 1)) first--;
  const apposed = lowerAt(frame, first - 1) === ',' && frame.words[first - 2]?.name;
  const { determiner, role } = factsAt(frame, first);
  if (!apposed || first > last || !(determiner || role)) return null;
  const document = documentBefore(frame, floor, first - 2);
  if (document === null || !factsAt(frame, document.head.last + 1).origin) return null;
  return isWritten(frame, sentence, document) ? document : null;
}

// "with Mayor Ann Lee calling it “…”", "with some saying": whoever stands between, if that can speak.
function subjectAfterWith(frame: Frame, floor: number, last: number): NounPhrase | null {
  for (let at = last; at >= floor && at > last - WITH && !isBreakAt(frame, at); at--) {
    if (!factsAt(frame, at).with) continue;
    if (at === last) return null;
    if (factsAt(frame, last).agrees !== null && at === last - 1) return pronounAt(last);
    const phrase = readPhraseRight(frame, at + 1, last);
    return phrase !== null && phrase.last === last && canSpeak(frame, phrase) ? phrase : null;
  }
  return null;
}

// "Lee wrote a message on the board saying", "Lee saw a post calling": what somebody does something with.
function isObject(frame: Frame, { first }: Stretch, document: NounPhrase): boolean {
  const before = frame.words[document.first - 1];
  if (document.first <= first || before?.kind !== 'word') return false;
  const { preposition, opener } = before.facts;
  return !preposition && !opener;
}

// "a report which shows footage of him saying": another clause stands between, whose footage it is that speaks.
function isParted(frame: Frame, document: number, last: number): boolean {
  for (let at = document + 1; at <= last; at++) {
    const { opener, relative } = factsAt(frame, at);
    if (opener || relative) return true;
  }
  return false;
}

// "wrote the board an angry letter", "put out a note": not "was sent a letter", nor one found or received, which is another’s.
function isWritten(frame: Frame, { first }: Stretch, document: NounPhrase): boolean {
  for (let at = document.first - 1; at >= first && at >= document.first - WRITING && !isBreakAt(frame, at); at--) {
    const { writing, verb, opener } = factsAt(frame, at);
    if (writing) return !factsAt(frame, at - 1).be || verb?.shape === 'ing';
    if (opener) return false;
  }
  return false;
}

// The clause's own "he" or "she", where no other cue stands between it and the participle.
function pronounBefore(frame: Frame, floor: number, last: number): NounPhrase | null {
  for (let at = last; at >= floor && at > last - PRONOUN && frame.words[at]?.kind !== 'quote'; at--) {
    const { agrees, personal } = factsAt(frame, at);
    if (!personal || (agrees !== 'male' && agrees !== 'female')) continue;
    return pronounAt(at);
  }
  return null;
}

// A participle hangs on the clause, not on an infinitive or a verb of doing inside it.
function sharedByClause(cues: readonly Cue[], index: number): Subject {
  for (let at = index - 1; at >= 0 && at > index - FAR; at--) {
    const cue = cues[at] as Cue;
    if (!cue.weak && cue.form !== 'infinitive' && cue.form !== 'passive') return { at: 'cue', cue: at };
  }
  return SENTENCE;
}

// "He called her, and Lee, who knew her, sent a letter saying": another clause has begun since the last cue.
function hasOwnSubject(frame: Frame, floor: number, document: number): boolean {
  for (let at = floor; at < document; at++)
    if (factsAt(frame, at).conjunction && frame.words[at + 1]?.name) return true;
  return false;
}

// "Lee mocked Ford for calling it “…”": what stands between the two verbs, if that can speak. Not "before calling it", which Lee did.
function blamedBy(
  frame: Frame,
  { verb, last: begins, kind, form }: Cue,
  participle: Cue,
  last: number,
): Subject | null {
  if (kind === 'say' || form === 'passive' || last <= begins || last > begins + WITH) return null;
  const first = factsAt(frame, begins + 1).preposition ? begins + 2 : begins + 1; // "lashed out at"
  const phrase = readPhraseRight(frame, first, last);
  if (phrase?.last !== last || verb > begins || !canSpeak(frame, phrase)) return null;
  return phrase.kind === 'pronoun' || isSpokenOf(frame, phrase, participle) ? UNNAMED : asPhrase(phrase);
}

// "mocked Ford for calling him": whom the pronoun may stand for is not clearly who spoke; "for calling her" it is, of a man.
function isSpokenOf(frame: Frame, phrase: NounPhrase, participle: Cue): boolean {
  const { shows } = factsAt(frame, participle.last + 1);
  const gender = phrase.name?.bearer?.member?.gender ?? null;
  return shows !== null && (gender === null || gender === shows);
}
