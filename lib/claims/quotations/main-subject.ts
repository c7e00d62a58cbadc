import { endsLike, nextSegment } from './clauses.ts';
import { type Frame, factsAt, isCapital, lowerAt, type Stretch } from './frame.ts';
import { apposedName } from './free-subjects.ts';
import { leadsWithSubject } from './lexicon.ts';
import { readPhrase } from './noun-phrases.ts';
import { type NounPhrase, phraseOf } from './phrase.ts';

/** The noun phrase that a sentence is about: the first clause's subject, opening adverbials and participles skipped. */
export function mainSubject(frame: Frame, sentence: Stretch): NounPhrase | null {
  let whole = nextSegment(frame, sentence.first, sentence.last);
  for (; whole !== null; whole = nextSegment(frame, whole.last + 1, sentence.last)) {
    if (frame.words[whole.first]?.kind === 'quote') continue;
    // "But the baker, …": a conjunction opens the sentence, not a clause that leads up to one.
    const joins = factsAt(frame, whole.first).joiner && whole.first < whole.last;
    const segment = joins ? { first: whole.first + 1, last: whole.last } : whole;
    const opener = factsAt(frame, segment.first);
    if (opener.opener) continue;
    if (
      endsLike(frame, lowerAt(frame, segment.first), 'gerund') &&
      !frame.words[segment.first]?.name &&
      !isCapital(frame, segment.first + 1)
    )
      continue;
    if (opener.openingParticiple) continue;
    const phrase = readPhrase(frame, segment, 'first');
    if (phrase !== null && !leadsWithSubject(frame) && isDescription(frame, phrase, segment)) {
      const apposed = apposedName(frame, phraseOf(phrase.first, segment.last, phrase.head, phrase.name), sentence.last);
      if (apposed !== null) return apposed;
    }
    const titled =
      phrase === null || !leadsWithSubject(frame) ? null : nameOfHolder(frame, phrase, segment, sentence.last);
    if (titled !== null) return titled;
    if (phrase === null || (phrase.last >= segment.last && phrase.kind === 'common')) continue;
    if (!leadsWithSubject(frame)) return phrase;
    const described = opener.describer ? nextSegment(frame, segment.last + 1, sentence.last) : null;
    const named = described === null ? null : readPhrase(frame, described, 'first'); // "A former nurse, Lee was …"
    return named?.kind === 'name' && named.first === described?.first && named.last < described.last ? named : phrase;
  }
  return null;
}

// "La ministre de l’Eau", "el portavoz socialista": a whole segment that describes somebody, without a verb.
function isDescription(frame: Frame, { kind, head }: NounPhrase, { last }: Stretch): boolean {
  if (kind !== 'common') return false;
  const { preposition, determiner } = factsAt(frame, head.last + 1);
  return last - head.last < 2 || preposition || determiner;
}

// "The chairman of the harbour board, Ann Lee, stood by": not "A friend of the chairman, Ann Lee,", which may be either's name.
function nameOfHolder(frame: Frame, phrase: NounPhrase, { last }: Stretch, limit: number): NounPhrase | null {
  const { first, head, kind } = phrase;
  if (kind !== 'common' || !factsAt(frame, first).definite || !factsAt(frame, head.last).role) return null;
  for (let at = head.last + 1; at <= last; at++) {
    const { role, auxiliary, verb } = factsAt(frame, at);
    if ((role || auxiliary || verb !== null) && !frame.words[at]?.name) return null;
  }
  if (head.last < last && !factsAt(frame, head.last + 1).nameLink) return null;
  return apposedName(frame, phraseOf(first, last, head, null), limit);
}
