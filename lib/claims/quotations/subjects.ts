import { readAcrossApposition } from './apposition.ts';
import { endOfSegment, endsLike, isBoundary, isBreakAt, isDash } from './clauses.ts';
import { subjectBeforeQuote } from './closing-verbs.ts';
import type { Cue } from './cues.ts';
import { type Frame, factsAt, lowerAt, type Stretch } from './frame.ts';
import { apposedName, freeSubject } from './free-subjects.ts';
import { leadsWithSubject, type WordFacts } from './lexicon.ts';
import { nameEndingAt, readPhrase, readPhraseRight, startsPhrase } from './noun-phrases.ts';
import { type NounPhrase, phraseOf, pronounAt } from './phrase.ts';

/** Where the subject of a cue is: a phrase, another cue whose subject it shares, the sentence's own, or nowhere. */
export type Subject =
  | { readonly at: 'phrase'; readonly phrase: NounPhrase }
  | { readonly at: 'cue'; readonly cue: number }
  | { readonly at: 'sentence' }
  | { readonly at: 'dropped' }
  | { readonly at: 'nowhere' };

const NOWHERE: Subject = { at: 'nowhere' };
const SENTENCE: Subject = { at: 'sentence' };
// How far to look back for a document or a pronoun: beyond these words another clause is likely.
const REACH = 10;
// Cues, and words of a clause, looked back over at most.
const FAR = 12;
const CLAUSE = 60;

/** The subject of the cue at an index among its sentence's cues. Walks left from the cue, each word once. */
export function findSubject(frame: Frame, sentence: Stretch, cues: readonly Cue[], index: number): Subject {
  const cue = cues[index] as Cue;
  if (cue.form === 'source') {
    const owned = factsAt(frame, cue.verb).possessive || factsAt(frame, cue.verb + 1).possessive; // "a su juicio"
    return owned && cue.last > cue.verb ? { at: 'dropped' } : asPhrase(sourceOf(frame, cue, sentence));
  }
  if (cue.form === 'passive') return agentOf(frame, cue, sentence);
  const before = cue.first - 1;
  if (cue.form === 'participle') return participleSubject(frame, sentence, cues, index);
  if (before < sentence.first && leadsWithSubject(frame)) return NOWHERE;
  const lower = lowerAt(frame, before);
  const facts = factsAt(frame, before);
  if (!leadsWithSubject(frame)) return freely(frame, sentence, cues, index);
  if (facts.relative) return antecedent(frame, sentence, before);
  if (facts.conjunction || (lower === ',' && factsAt(frame, before - 1).conjunction)) return shared(index);
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
  const subject = clauseSubject(frame, floor, before, cue.form === 'infinitive', index);
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
    if (!cue.weak && cue.kind === 'say' && !isInRelative(frame, sentence, cue)) return cue.last + 1;
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

// "The storm, dubbed the “…”": a name given, by nobody in particular.
function isDubbing(frame: Frame, cue: Cue): boolean {
  if (cue.kind !== 'label' || cue.first !== cue.verb || !endsLike(frame, lowerAt(frame, cue.verb), 'past'))
    return false;
  const next = factsAt(frame, cue.last + 1).determiner ? cue.last + 2 : cue.last + 1;
  return frame.words[next]?.kind === 'quote';
}

// "a charity called “…”" names the charity, and nobody speaks.
function isNaming(frame: Frame, cue: Cue, subject: Subject): boolean {
  if (cue.kind !== 'label' || cue.first !== cue.verb || subject.at !== 'phrase' || subject.phrase.kind !== 'common')
    return false;
  return isNew(factsAt(frame, subject.phrase.first)) && !factsAt(frame, subject.phrase.head.last).role;
}

// "instructed staff in an email to describe it as": the wording is whoever's instructs.
function isToldTo(frame: Frame, cues: readonly Cue[], index: number): boolean {
  const teller = cues[index - 1];
  if (teller === undefined || teller.weak || teller.kind !== 'say' || teller.form !== 'finite') return false;
  for (let at = teller.last + 1; at < (cues[index] as Cue).first; at++) if (isBoundary(frame, at)) return false;
  return true;
}

function isNew({ article, definite }: WordFacts): boolean {
  return article && !definite;
}

function asPhrase(phrase: NounPhrase | null): Subject {
  return phrase === null ? NOWHERE : { at: 'phrase', phrase };
}

function shared(index: number): Subject {
  return index > 0 ? { at: 'cue', cue: index - 1 } : SENTENCE;
}

// "was described by the mayor as “…”"
function agentOf(frame: Frame, cue: Cue, sentence: Stretch): Subject {
  for (let at = cue.last + 1; at <= Math.min(cue.last + 3, sentence.last); at++) {
    if (factsAt(frame, at).agent) return asPhrase(readPhraseRight(frame, at + 1, sentence.last));
  }
  return NOWHERE;
}

function participleSubject(frame: Frame, sentence: Stretch, cues: readonly Cue[], index: number): Subject {
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
  const facts = factsAt(frame, before);
  if (lower === ',' || facts.preposition || facts.conjunction || isDash(lower) || facts.subordinator) {
    const own = pronounBefore(frame, index > 0 ? (cues[index - 1] as Cue).last + 1 : sentence.first, before - 1);
    return own === null ? sharedByClause(cues, index) : asPhrase(own);
  }
  const document = documentBefore(frame, sentence.first, before);
  if (document !== null && factsAt(frame, document.head.last + 1).origin) return asPhrase(document);
  // "with the mayor calling it “…”", "footage of her saying": the phrase right before; a document speaks for its sender.
  const floor = index > 0 ? (cues[index - 1] as Cue).last + 1 : sentence.first;
  if (frame.words[before]?.name || (facts.role && hasWith(frame, floor, before)))
    return clauseSubject(frame, floor, before, false, index);
  return shared(index);
}

// The clause's own "he" or "she", where no other cue stands between it and the participle.
function pronounBefore(frame: Frame, floor: number, last: number): NounPhrase | null {
  for (let at = last; at >= floor && at > last - 2 * REACH && frame.words[at]?.kind !== 'quote'; at--) {
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

function antecedent(frame: Frame, sentence: Stretch, relative: number): Subject {
  let last = relative - 1;
  if (factsAt(frame, last).determiner && factsAt(frame, last - 1).preposition) return SENTENCE; // "en el que"
  if (lowerAt(frame, last) === ',') last--;
  else if (!frame.words[last]?.name) {
    // "anybody who complains" tells whom is meant, not who spoke; "a letter that says" speaks.
    return asPhrase(documentBefore(frame, sentence.first, last));
  }
  let first = last;
  while (first > sentence.first && !isBoundary(frame, first - 1)) first--;
  if (last < first) return NOWHERE;
  const apposed = lowerAt(frame, first - 1) === ',' ? nameEndingAt(frame, sentence.first, first - 2) : null;
  const named = nameEndingAt(frame, first, last) ?? (isNew(factsAt(frame, first)) ? null : apposed); // "Lee, médico, que"
  return asPhrase(named ?? readPhrase(frame, { first, last }, 'nearest'));
}

// "a statement from the club [saying]", "a letter [that says]": the document and what hangs on it.
function documentBefore(frame: Frame, floor: number, last: number): NounPhrase | null {
  for (let at = last; at >= floor && at > last - REACH && !isBreakAt(frame, at); at--) {
    if (!factsAt(frame, at).document || frame.words[at]?.name) continue;
    let first = at;
    while (first > floor && !factsAt(frame, first).determiner && !isBoundary(frame, first - 1)) first--;
    return phraseOf(first, last, { first, last: at }, null);
  }
  return null;
}

function clauseSubject(frame: Frame, from: number, last: number, whole: boolean, index: number): Subject {
  const floor = Math.max(from, last - CLAUSE);
  let first = last;
  for (;;) {
    while (first > floor && !isBoundary(frame, first - 1) && (whole || !isHelper(frame, first - 1))) first--;
    const phrase = readPhrase(frame, { first, last }, whole ? 'first' : 'nearest');
    if (phrase !== null) return asPhrase(phrase);
    const boundary = first - 1;
    if (boundary <= floor || !factsAt(frame, boundary).preposition) return shared(index);
    first = boundary;
  }
}

// "to" belongs to the noun in "a source close to the firm", "an adviser to the board".
function isHelper(frame: Frame, at: number): boolean {
  const facts = factsAt(frame, at);
  const before = factsAt(frame, at - 1);
  return facts.auxiliary && !(facts.infinitiveMark && (before.close || before.role));
}

function hasWith(frame: Frame, floor: number, last: number): boolean {
  for (let at = last; at >= floor && at > last - 6; at--) if (factsAt(frame, at).with) return true;
  return false;
}
