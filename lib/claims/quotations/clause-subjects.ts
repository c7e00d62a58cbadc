import { isBoundary } from './clauses.ts';
import { type Frame, factsAt } from './frame.ts';
import { readPhrase } from './noun-phrases.ts';
import { asPhrase, type Subject, shared } from './subject.ts';

// Words of a clause looked back over at most.
const CLAUSE = 60;

/** The subject right before a verb in its own clause: the phrase nearest to it, or with `whole` the clause's first. */
export function clauseSubject(frame: Frame, from: number, last: number, whole: boolean, index: number): Subject {
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
  if (frame.words[at]?.name) return false;
  const facts = factsAt(frame, at);
  const before = factsAt(frame, at - 1);
  const sent = factsAt(frame, at - 2).document && (before.issued || before.verb?.shape === 'past'); // "the letter addressed to"
  return facts.auxiliary && !(facts.infinitiveMark && (before.close || before.role || sent));
}
