import { antecedent, isNew } from './antecedents.ts';
import { readAcrossApposition } from './apposition.ts';
import { clauseSubject } from './clause-subjects.ts';
import { isBoundary, isBreakAt } from './clauses.ts';
import { subjectBeforeQuote } from './closing-verbs.ts';
import { coordinated } from './coordinated.ts';
import type { Cue } from './cues.ts';
import { isDash } from './dashes.ts';
import { type Frame, factsAt, lowerAt, type Stretch } from './frame.ts';
import { apposedName, canSpeak, freeSubject } from './free-subjects.ts';
import { leadsWithSubject } from './lexicon.ts';
import { isByname, isDubbing, isNaming } from './naming-cues.ts';
import { readPhrase, readPhraseRight } from './noun-phrases.ts';
import { participleSubject } from './participle-subjects.ts';
import { type NounPhrase, pronounAt } from './phrase.ts';
import { asPhrase, NOWHERE, type Subject, shared, UNNAMED } from './subject.ts';
import { comesBeforeSubject, subjectBehindTag } from './tag-subjects.ts';

// Cues looked back over at most.
const FAR = 12;

/** The subject of the cue at an index among its sentence's cues. Walks left from the cue, each word once. */
export function findSubject(frame: Frame, sentence: Stretch, cues: readonly Cue[], index: number): Subject {
  const cue = cues[index] as Cue;
  if (cue.form === 'source') {
    const owned = factsAt(frame, cue.verb).possessive || factsAt(frame, cue.verb + 1).possessive; // "a su juicio"
    return owned && cue.last > cue.verb ? { at: 'dropped' } : asPhrase(sourceOf(frame, cue, sentence));
  }
  if (cue.form === 'passive') return agentOf(frame, cue, sentence);
  const before = cue.first - 1;
  const behind = leadsWithSubject(frame) && comesBeforeSubject(frame, sentence, cue);
  const tagged = behind ? subjectBehindTag(frame, cue.verb, sentence.last) : null;
  if (tagged !== null) return asPhrase(tagged);
  if (cue.form === 'participle') return participleSubject(frame, sentence, cues, index);
  if (before < sentence.first && leadsWithSubject(frame)) return NOWHERE;
  const lower = lowerAt(frame, before);
  const facts = factsAt(frame, before);
  if (!leadsWithSubject(frame)) return freely(frame, sentence, cues, index);
  if (facts.relative) return antecedent(frame, sentence, before);
  if (facts.conjunction || (lower === ',' && factsAt(frame, before - 1).conjunction))
    return coordinated(frame, cues, index);
  if (lower === ',' && isDubbing(frame, cue)) return NOWHERE;
  if (lower === ',' || lower === ')' || isDash(lower)) {
    const phrase = readAcrossApposition(frame, afterSaying(frame, sentence, cues, index), before);
    return phrase === null ? shared(index) : asPhrase(phrase);
  }
  if (frame.words[before]?.kind === 'quote' || (frame.words[before]?.kind === 'mark' && lower !== '.' && lower !== '’'))
    return NOWHERE;
  const floor = index > 0 ? (cues[index - 1] as Cue).last + 1 : sentence.first;
  if (cue.form === 'finite' && facts.personal) return asPhrase(pronounAt(before));
  if (cue.form === 'infinitive' && factsAt(frame, cue.first).infinitiveMark && isToldTo(frame, cues, index))
    return shared(index);
  const brought = cue.form === 'infinitive' ? broughtTo(frame, floor, before) : null;
  if (brought !== null) return asPhrase(brought);
  const subject = clauseSubject(frame, floor, before, cue.form === 'infinitive', index);
  if (cue.form === 'infinitive' && isMeans(frame, subject)) return shared(index);
  if (cue.form === 'infinitive' && isPurpose(frame, sentence, subject, cue)) return NOWHERE;
  if (isByname(frame, sentence, cue)) return UNNAMED;
  return isNaming(frame, cue, subject) ? NOWHERE : subject;
}

// "according to Lee", and in German "Lee zufolge".
function sourceOf(frame: Frame, cue: Cue, sentence: Stretch): NounPhrase | null {
  if (!factsAt(frame, cue.verb).sourceAfter) {
    if (leadsWithSubject(frame)) return readPhraseRight(frame, cue.last + 1, sentence.last);
    const owner = factsAt(frame, cue.last + 1).origin ? cue.last + 2 : cue.last + 1; // "nach Angaben von", "a juicio del"
    const phrase = readPhraseRight(frame, owner, sentence.last);
    if (phrase === null) return null;
    return apposedName(frame, phrase, sentence.last) ?? phrase;
  }
  let first = cue.first - 1;
  while (first > sentence.first && !isBoundary(frame, first - 1)) first--;
  return readPhrase(frame, { first, last: cue.first - 1 }, 'nearest');
}

// In a language whose subjects stand on either side of their verbs.
function freely(frame: Frame, sentence: Stretch, cues: readonly Cue[], index: number): Subject {
  const cue = cues[index] as Cue;
  const before = factsAt(frame, cue.first - 1);
  if (before.relative && cue.first - 1 > sentence.first) return antecedent(frame, sentence, cue.first - 1);
  const floor = index > 0 ? Math.min((cues[index - 1] as Cue).last + 1, cue.first) : sentence.first;
  if (before.conjunction && cue.enclitic === null) {
    const own = freeSubject(frame, sentence, cue.first, cue);
    return own === null ? shared(index) : asPhrase(own);
  }
  const phrase = freeSubject(frame, sentence, floor, cue) ?? closingSubject(frame, sentence, cue);
  if (phrase !== null) return asPhrase(phrase);
  const alone = isBreakAt(frame, cue.first - 1) || before.opener || cue.first === sentence.first;
  return alone && frame.lexicon.speech.grammar.dropsSubject ? { at: 'dropped' } : NOWHERE;
}

function closingSubject(frame: Frame, sentence: Stretch, { first, verb }: Cue): NounPhrase | null {
  return frame.lexicon.speech.grammar.subject === 'second' && first === verb
    ? subjectBeforeQuote(frame, sentence, verb)
    : null;
}

// Where the words before a cue's appositions begin: after the last clause that says something of its own.
function afterSaying(frame: Frame, sentence: Stretch, cues: readonly Cue[], index: number): number {
  for (let at = index - 1; at >= 0 && at > index - FAR; at--) {
    const cue = cues[at] as Cue;
    const aside = cue.form === 'participle' && lowerAt(frame, cue.first - 1) === ','; // "Lee, explaining his plan, said"
    if (!cue.weak && cue.kind === 'say' && !aside && !isInRelative(frame, sentence, cue)) return cue.last + 1;
  }
  return sentence.first;
}

// Inside "who has warned that …": the clause belongs to the apposition, and its subject is still to come.
function isInRelative(frame: Frame, sentence: Stretch, cue: Cue): boolean {
  for (let at = cue.first; at >= sentence.first && !isBreakAt(frame, at); at--) {
    if (factsAt(frame, at).relativeOnly) return true;
  }
  return false;
}

// "The flood prompted Lee to call it": whoever stands between the two verbs.
function broughtTo(frame: Frame, floor: number, last: number): NounPhrase | null {
  for (let at = last; at >= floor && !isBoundary(frame, at); at--) {
    if (!factsAt(frame, at).causing) continue;
    const phrase = readPhraseRight(frame, at + 1, last);
    return phrase?.last === last && phrase.kind !== 'pronoun' && canSpeak(frame, phrase) ? phrase : null;
  }
  return null;
}

// "used her time to call it", "gave an interview and a dinner to say so": what somebody did it with.
function isMeans(frame: Frame, subject: Subject): boolean {
  if (subject.at !== 'phrase' || subject.phrase.kind !== 'common') return false;
  const { voiceless, document } = factsAt(frame, subject.phrase.head.last);
  return voiceless || (document && isNew(factsAt(frame, subject.phrase.first)));
}

// "The motion to condemn it, Lee said, was": what a thing is for, at the head of a sentence about it.
function isPurpose(frame: Frame, { first }: Stretch, subject: Subject, cue: Cue): boolean {
  if (subject.at !== 'phrase' || subject.phrase.kind !== 'common' || canSpeak(frame, subject.phrase)) return false;
  return subject.phrase.first <= first + 1 && subject.phrase.last === cue.first - 1;
}

// "instructed staff in an email to describe it as": the wording is whoever's instructs.
function isToldTo(frame: Frame, cues: readonly Cue[], index: number): boolean {
  const teller = cues[index - 1];
  if (teller === undefined || teller.weak || teller.kind !== 'say' || teller.form !== 'finite') return false;
  for (let at = teller.last + 1; at < (cues[index] as Cue).first; at++) if (isBoundary(frame, at)) return false;
  return true;
}

// "was described by the mayor as “…”"
function agentOf(frame: Frame, cue: Cue, sentence: Stretch): Subject {
  for (let at = cue.last + 1; at <= Math.min(cue.last + 3, sentence.last); at++) {
    if (factsAt(frame, at).agent) return asPhrase(readPhraseRight(frame, at + 1, sentence.last));
  }
  return NOWHERE;
}
