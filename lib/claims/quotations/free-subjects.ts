import { readAcrossApposition } from './apposition.ts';
import { isAdverb, isBoundary, isBreakAt } from './clauses.ts';
import type { Cue } from './cues.ts';
import { isDash } from './dashes.ts';
import { type Frame, factsAt, frameWord, lowerAt, type Stretch } from './frame.ts';
import { readPhrase, readPhraseRight, startsPhrase } from './noun-phrases.ts';
import { type NounPhrase, phraseOf, pronounAt } from './phrase.ts';

// Adverbs and dates between a verb and the subject behind it: "sagte am Montag der Sprecher".
const SKIPPED = 6;
const CLAUSE = 40;
// Words that say whom or how somebody told it: "a la prensa", "par téléphone".
const ADDRESSEE = 9;

/**
 * The subject of a verb in a language that puts it on either side. Before the verb it must stand right there, alone in
 * its clause; behind it, it must be a name, a pronoun or a noun that can speak: anything else is an object.
 */
export function freeSubject(frame: Frame, sentence: Stretch, floor: number, cue: Cue): NounPhrase | null {
  if (cue.enclitic !== null) return pronounAt(cue.enclitic);
  return subjectBefore(frame, sentence, floor, cue) ?? subjectBehind(frame, sentence, cue);
}

function subjectBefore(frame: Frame, sentence: Stretch, floor: number, cue: Cue): NounPhrase | null {
  const last = cue.first - 1;
  if (last < floor || frame.words[last]?.kind === 'quote') return null;
  const mark = lowerAt(frame, last);
  if (mark === ',' || mark === ')' || isDash(mark)) return subjectAcross(frame, floor, last);
  let first = last;
  while (first > floor && last - first < CLAUSE && !isBoundary(frame, first - 1)) first--;
  if (isBoundary(frame, first)) return null;
  if (frame.lexicon.speech.grammar.subject === 'second') {
    // One phrase alone may stand before the verb: an adverbial there pushes the subject behind.
    const inClause = first > sentence.first && factsAt(frame, first - 1).opener;
    if (!inClause && (factsAt(frame, first).preposition || isAdverb(frame, first))) return null;
  }
  const phrase = readPhrase(frame, { first, last }, 'nearest');
  return phrase !== null && canSpeak(frame, phrase) ? phrase : null;
}

// "Lee, Sprecherin der Gruppe, sagte": not where a clause or an adverbial ends at the comma.
function subjectAcross(frame: Frame, floor: number, comma: number): NounPhrase | null {
  let first = floor;
  while (first < comma && (frame.words[first]?.kind === 'mark' || frame.words[first]?.kind === 'quote')) first++;
  const { preposition, opener, subordinator } = factsAt(frame, first);
  if ((preposition || opener || subordinator) && frame.words[first]?.name === null) {
    const phrase = readAcrossApposition(frame, floor, comma);
    return phrase?.kind === 'name' && frame.lexicon.speech.grammar.subject === 'around' && phrase.first > first + 1
      ? phrase
      : null;
  }
  const phrase = readAcrossApposition(frame, floor, comma);
  return phrase !== null && canSpeak(frame, phrase) ? phrase : null;
}

/** The subject right behind its verb, adverbs and dates between: "dit mardi Lee". */
export function subjectBehind(frame: Frame, sentence: Stretch, cue: Cue): NounPhrase | null {
  const limit = cue.inside?.last ?? sentence.last;
  let at = cue.inside?.first ?? cue.last + 1;
  for (let skipped = 0; skipped < SKIPPED && at <= limit; skipped++) {
    const { calendar, clitic, preposition, determiner, personal } = factsAt(frame, at);
    const dated =
      (preposition || determiner) &&
      (isDated(frame, at + 1) || (factsAt(frame, at + 1).determiner && isDated(frame, at + 2)));
    if (!calendar && !isAdverb(frame, at) && !(clitic && !personal && !determiner) && !dated) break;
    at++;
  }
  if (lowerAt(frame, at) === ',' && cue.inside === null) at = pastAside(frame, at, limit);
  if (factsAt(frame, at).preposition || factsAt(frame, at).oblique) at = pastAddressee(frame, at, limit);
  if (at > limit || factsAt(frame, at).oblique || !startsPhrase(frame, at)) return null;
  const phrase = readPhraseRight(frame, at, limit);
  if (phrase === null) return null;
  return apposedName(frame, phrase, limit) ?? (canSpeak(frame, phrase) || isTagged(frame, cue, phrase) ? phrase : null);
}

function isDated(frame: Frame, at: number): boolean {
  return factsAt(frame, at).calendar || factsAt(frame, at).adverb;
}

// "confie, sous couvert d’anonymat, [un élu]": past a prepositional phrase between commas.
function pastAside(frame: Frame, comma: number, limit: number): number {
  if (!factsAt(frame, comma + 1).preposition) return comma;
  for (let at = comma + 2; at < limit && at <= comma + ADDRESSEE; at++) if (isBreakAt(frame, at)) return at + 1;
  return comma;
}

// "dijo a la prensa [el alcalde]", "a dit par téléphone [la maire]": past whom or how somebody told it, to a role or a name.
function pastAddressee(frame: Frame, from: number, limit: number): number {
  for (let at = from + 1; at <= Math.min(limit, from + ADDRESSEE) && !isBreakAt(frame, at); at++) {
    const [before, facts] = [factsAt(frame, at - 1), factsAt(frame, at)];
    if (before.preposition || before.determiner || facts.preposition || facts.oblique) continue;
    const name = frame.words[at]?.name ?? null;
    const { definite, preposition } = factsAt(frame, at - 2);
    const titled = (before.bodyNoun || before.document) && (definite || preposition); // "al diario El Pregón", not "a este diario"
    const named = name !== null && name !== frameWord(frame, at - 1)?.name && !titled;
    const role = facts.determiner && (factsAt(frame, at + 1).role || factsAt(frame, at + 2).role);
    if (role || named || (facts.role && frame.words[at + 1]?.name)) return at;
  }
  return from;
}

/** "la directrice de l’usine, [Nora Quill]": the name in apposition to a noun, with what it is apposed to. */
export function apposedName(frame: Frame, phrase: NounPhrase, limit: number): NounPhrase | null {
  const comma = phrase.last + 1;
  if (phrase.kind !== 'common' || lowerAt(frame, comma) !== ',' || comma >= limit) return null;
  if (!factsAt(frame, phrase.first).determiner && !factsAt(frame, phrase.head.last).role) return null;
  const named = readPhraseRight(frame, comma + 1, limit);
  const next = frame.words[(named?.last ?? limit) + 1];
  if (named?.kind !== 'name' || (next !== undefined && next.kind !== 'mark' && next.kind !== 'quote')) return null;
  return phraseOf(phrase.first, named.last, named.head, named.name);
}

// “…”, schildert der Küster: right behind a quotation any noun speaks.
function isTagged(frame: Frame, cue: Cue, { first, kind, head }: NounPhrase): boolean {
  if (kind !== 'common' || head.first === head.last) return false;
  const before = frameWord(frame, cue.first - 1);
  const quoted =
    before?.kind === 'quote' || (before?.kind === 'mark' && frameWord(frame, cue.first - 2)?.kind === 'quote');
  const { determiner, preposition } = factsAt(frame, first);
  return quoted && determiner && !preposition;
}

/** Whether a phrase can be who speaks: a name, a pronoun for somebody, a noun for people or bodies. */
export function canSpeak(frame: Frame, phrase: NounPhrase): boolean {
  if (factsAt(frame, phrase.first).oblique) return false;
  if (phrase.kind === 'pronoun') return factsAt(frame, phrase.first).agrees !== 'none';
  if (phrase.kind === 'name') return true;
  for (let at = phrase.head.first; at <= phrase.head.last; at++) {
    const { role, bodyNoun, document } = factsAt(frame, at);
    if (role || bodyNoun || document || frame.words[at]?.name) return true; // "Les Amis du Marais unis"
  }
  return false;
}
