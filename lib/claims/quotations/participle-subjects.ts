import { documentBefore } from './antecedents.ts';
import { clauseSubject } from './clause-subjects.ts';
import { endOfSegment } from './clauses.ts';
import type { Cue } from './cues.ts';
import { isDash } from './dashes.ts';
import { type Frame, factsAt, lowerAt, type Stretch } from './frame.ts';
import { readPhrase, startsPhrase } from './noun-phrases.ts';
import { type NounPhrase, pronounAt } from './phrase.ts';
import { asPhrase, NOWHERE, SENTENCE, type Subject, shared } from './subject.ts';

// Words looked back over for a pronoun, and cues for the clause that a participle hangs on.
const PRONOUN = 20;
const FAR = 12;

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

function hasWith(frame: Frame, floor: number, last: number): boolean {
  for (let at = last; at >= floor && at > last - 6; at--) if (factsAt(frame, at).with) return true;
  return false;
}
