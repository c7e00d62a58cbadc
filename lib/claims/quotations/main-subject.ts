import { CLAUSE_OPENERS } from '../../languages/english/clause-words.ts';
import { segmentsOf } from './clauses.ts';
import { type Frame, isCapital, lowerAt, type Stretch } from './frame.ts';
import { type NounPhrase, readPhrase } from './noun-phrases.ts';

/** The noun phrase that a sentence is about: the first clause's subject, opening adverbials and participles skipped. */
export function mainSubject(frame: Frame, sentence: Stretch): NounPhrase | null {
  const segments = segmentsOf(frame, sentence);
  for (const [index, whole] of segments.entries()) {
    if (frame.words[whole.first]?.kind === 'quote') continue;
    // "But the baker, …": a conjunction opens the sentence, not a clause that leads up to one.
    const joins = /^(?:but|yet|nor)$/.test(lowerAt(frame, whole.first)) && whole.first < whole.last;
    const segment = joins ? { ...whole, first: whole.first + 1 } : whole;
    const opener = lowerAt(frame, segment.first);
    if (CLAUSE_OPENERS.has(opener) && opener !== 'and' && opener !== 'so') continue;
    if (opener.endsWith('ing') && !frame.words[segment.first]?.name && !isCapital(frame, segment.first + 1)) continue;
    if (/^(?:asked|speaking|pressed|born|told|according|given|based)$/.test(opener)) continue;
    const phrase = readPhrase(frame, segment, 'first');
    if (phrase === null || (phrase.last >= segment.last && phrase.kind === 'common')) continue;
    const described = /^(?:an?|once|now)$/.test(lowerAt(frame, segment.first)) ? segments[index + 1] : undefined;
    const named = described === undefined ? null : readPhrase(frame, described, 'first'); // "A former nurse, Lee was …"
    return named?.kind === 'name' && named.first === described?.first && named.last < described.last ? named : phrase;
  }
  return null;
}
