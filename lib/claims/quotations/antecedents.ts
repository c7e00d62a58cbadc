import { isBoundary, isBreakAt } from './clauses.ts';
import { isDash } from './dashes.ts';
import { type Frame, factsAt, lowerAt, type Stretch } from './frame.ts';
import type { WordFacts } from './lexicon.ts';
import { nameEndingAt, readPhrase } from './noun-phrases.ts';
import { type NounPhrase, phraseOf, pronounAt } from './phrase.ts';
import { asPhrase, NOWHERE, SENTENCE, type Subject } from './subject.ts';

// How far to look back for a document: beyond these words another clause is likely.
const REACH = 10;

/** Whom a relative pronoun stands for: the name or paper before it. */
export function antecedent(frame: Frame, sentence: Stretch, relative: number): Subject {
  let last = relative - 1;
  if (factsAt(frame, last).determiner && factsAt(frame, last - 1).preposition) return SENTENCE; // "en el que"
  if (lowerAt(frame, last) === ',') last--;
  else if (!frame.words[last]?.name) {
    // "anybody who complains" tells whom is meant, not who spoke; "a letter that says" speaks.
    const document = documentBefore(frame, sentence.first, last);
    return asPhrase(
      document ?? apposedTo(frame, sentence.first, last) ?? (factsAt(frame, relative).who ? pronounAt(relative) : null),
    );
  }
  let first = last;
  while (first > sentence.first && !isBoundary(frame, first - 1)) first--;
  if (last < first) return NOWHERE;
  const apposed = lowerAt(frame, first - 1) === ',' ? nameEndingAt(frame, sentence.first, first - 2) : null;
  const person = apposed?.name?.bearer?.member?.kind === 'person' && factsAt(frame, relative).who; // "Lee, a nurse, who"
  const named = nameEndingAt(frame, first, last) ?? (isNew(factsAt(frame, first)) && !person ? null : apposed); // "Lee, médico, que"
  return asPhrase(named ?? readPhrase(frame, { first, last }, 'nearest'));
}

// "Lee, a baker from Marl [who called it]": the name that the description is of.
function apposedTo(frame: Frame, floor: number, last: number): NounPhrase | null {
  let first = last;
  while (first > floor && last - first < REACH && !isBoundary(frame, first - 1)) first--;
  const mark = lowerAt(frame, first - 1);
  const described = factsAt(frame, first).determiner && (mark === ',' || isDash(mark));
  return described ? nameEndingAt(frame, floor, first - 2) : null;
}

/** "a statement from the club [saying]", "a letter [that says]": the document and what hangs on it. */
export function documentBefore(frame: Frame, floor: number, last: number): NounPhrase | null {
  for (let at = last; at >= floor && at > last - REACH && !isBreakAt(frame, at); at--) {
    if (!factsAt(frame, at).document || frame.words[at]?.name) continue;
    let first = at;
    while (first > floor && !factsAt(frame, first).determiner && !isBoundary(frame, first - 1)) first--;
    return phraseOf(first, last, { first, last: at }, null);
  }
  return null;
}

/** Whether a word opens a phrase for somebody new: "a", "some". */
export function isNew({ article, definite }: WordFacts): boolean {
  return article && !definite;
}
