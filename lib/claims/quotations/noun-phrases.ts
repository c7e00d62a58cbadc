import { endsLike, isPlural } from './clauses.ts';
import { type Frame, factsAt, frameWord, isCapital, lowerAt, type Stretch, type Word } from './frame.ts';
import { factsOf, leadsWithSubject } from './lexicon.ts';
import { type NounPhrase, phraseOf, pronounAt } from './phrase.ts';
import { isPossessive, withoutPossessive } from './possessives.ts';

/** Which phrase to take after an opening adverbial: the `nearest` to the verb at the end, or the `first`. */
export type Pick = 'nearest' | 'first';

/**
 * The noun phrase that a stretch of words holds before its verb, opening adverbials skipped: "she" of "but in March she".
 * `last` is taken for the phrase's end with `nearest`; with `first` the phrase ends where a verb seems to begin.
 */
export function readPhrase(frame: Frame, stretch: Stretch, pick: Pick): NounPhrase | null {
  let first = stretch.first;
  while (first <= stretch.last && isOpener(frame, first)) first++;
  if (first > stretch.last) return null;
  if (factsAt(frame, first).preposition && !frame.words[first]?.name) {
    const after = afterAdverbial(frame, first, stretch.last, pick);
    if (after === null) return nameAtEnd(frame, stretch, pick);
    first = after;
  }
  if (frame.words[first]?.kind === 'mark' && lowerAt(frame, first) !== '$') return null;
  const facts = factsAt(frame, first);
  if (facts.personal || (facts.agrees !== null && first === stretch.last)) return pronounAt(first);
  const headLast = endOfHead(frame, first, stretch.last, pick);
  if (headLast < first) return null;
  const last = pick === 'nearest' ? stretch.last : endOfWhole(frame, headLast, stretch.last);
  return phraseOf(first, last, { first, last: headLast }, frame.words[headLast]?.name ?? null);
}

// "Hundreds of bakers": without what they are of, they would be nobody.
function endOfWhole(frame: Frame, headLast: number, limit: number): number {
  if (!factsAt(frame, headLast).partitive || !factsAt(frame, headLast + 1).of) return headLast;
  const last = endOfHead(frame, headLast + 2, limit, 'first');
  return last > headLast + 1 ? last : headLast;
}

/** The phrase that begins right at an index and goes on to the right: after "said" or "according to". */
export function readPhraseRight(frame: Frame, first: number, limit: number): NounPhrase | null {
  if (factsAt(frame, first).personal) return pronounAt(first);
  if (!startsPhrase(frame, first)) return null;
  const headLast = endOfHead(frame, first, limit, 'nearest');
  if (headLast < first) return null;
  const name = frame.words[headLast]?.name ?? null;
  const head = { first, last: headLast };
  if (name !== null) return phraseOf(first, headLast, head, name);
  let last = headLast;
  while (last < limit && canHang(frame, last + 1, limit)) last++;
  while (last > headLast && (factsAt(frame, last).preposition || factsAt(frame, last).determiner)) last--;
  return phraseOf(first, last, head, null);
}

/** The name whose last word stands at an index, as a phrase; null where no name ends there. */
export function nameEndingAt(frame: Frame, floor: number, last: number): NounPhrase | null {
  const name = frame.words[last]?.name ?? null;
  if (name === null) return null;
  let first = last;
  while (first > floor && frameWord(frame, first - 1)?.name === name) first--;
  return phraseOf(first, last, { first, last }, name);
}

/** Whether a noun phrase can begin with the word at an index. */
export function startsPhrase(frame: Frame, at: number): boolean {
  const word = frame.words[at];
  if (word === undefined || word.kind === 'mark' || word.kind === 'quote') return false;
  const { facts } = word;
  if (facts.calendar && !facts.calendarName) return false;
  if (word.kind === 'number' || word.capital || facts.determiner || facts.personal || facts.role) return true;
  return !facts.preposition && !facts.auxiliary && !facts.opener && !facts.adverb;
}

function isOpener(frame: Frame, at: number): boolean {
  const word = frame.words[at];
  if (word === undefined || word.name !== null || lowerAt(frame, at + 1) === '-') return false;
  if (word.facts.joiner || word.facts.adverb) return true;
  return word.lower.length > 4 && endsLike(frame, word.lower, 'adverb');
}

// Where the clause's own noun phrase begins after "In May", "At a rally in the city", "On Monday".
function afterAdverbial(frame: Frame, from: number, last: number, pick: Pick): number | null {
  let found: number | null = null;
  for (let at = from + 2; at <= last; at++) {
    const word = frame.words[at] as Word;
    const before = frame.words[at - 1] as Word;
    if (before.facts.preposition || before.lower === '.' || before.lower === '-' || before.facts.determiner) continue;
    const { facts } = word;
    const begins =
      facts.personal ||
      facts.determiner ||
      (word.capital && (!before.capital || before.facts.calendar) && !before.facts.honorific) ||
      (facts.role && before.facts.calendar);
    if (!begins) continue;
    found = at;
    if (pick === 'first') return found;
  }
  return found;
}

// "footage of Lee" before "saying": not where the phrase opens the sentence, "Under questioning by Lee, Ford said".
function nameAtEnd(frame: Frame, stretch: Stretch, pick: Pick): NounPhrase | null {
  const phrase = nameEndingAt(frame, stretch.first, stretch.last);
  if (phrase === null) return null;
  const first = pick === 'first' ? beforeTitles(frame, phrase.first) : phrase.first;
  const governed = pick === 'first' || first === stretch.first + 1;
  return governed && factsAt(frame, first - 1).preposition ? null : phrase;
}

// "After talks with President Lee": the titles before a name are governed with it.
function beforeTitles(frame: Frame, name: number): number {
  let first = name;
  for (;;) {
    const at = lowerAt(frame, first - 1) === '.' ? first - 2 : first - 1;
    const { role, honorific, modifier } = factsAt(frame, at);
    if (!(role || honorific || modifier) || !isCapital(frame, at)) return first;
    first = at;
  }
}

function endOfHead(frame: Frame, first: number, limit: number, pick: Pick): number {
  let at = first;
  while (at <= limit) {
    const word = frame.words[at];
    if (word === undefined || word.kind === 'quote') break;
    if (word.name === null && endsHead(frame, word, first, at, limit, pick)) break;
    at++;
  }
  let last = at - 1;
  while (last >= first && frame.words[last]?.kind === 'mark') last--;
  return pick === 'first' && last > first && takesObject(frame, last) ? last - 1 : last;
}

// "Engineers doubt it:", "A welder saw it differently": the word before a pronoun that is no subject is the verb.
function takesObject(frame: Frame, at: number): boolean {
  const word = frame.words[at];
  const { agrees, personal } = factsAt(frame, at + 1);
  if (!leadsWithSubject(frame) || !personal || agrees !== 'thing') return false;
  if (word === undefined || word.name !== null || word.capital || word.facts.role) return false;
  const after = frame.words[at + 2];
  return after === undefined || after.kind !== 'word' || after.facts.preposition || isAdverbial(frame, at + 2);
}

function isAdverbial(frame: Frame, at: number): boolean {
  return factsAt(frame, at).adverb || endsLike(frame, lowerAt(frame, at), 'adverb');
}

function endsHead(frame: Frame, word: Word, first: number, at: number, limit: number, pick: Pick): boolean {
  const { facts, lower } = word;
  if (word.kind === 'mark') return !staysInPhrase(frame, at, limit);
  if (at === first || isHyphened(frame, at)) return false;
  if ((facts.preposition || facts.opener) && !joinsNames(frame, at)) return true;
  if (facts.auxiliary || facts.personal) return true;
  const before = factsAt(frame, at - 1);
  const owned = isOwned(frame, at); // "the court’s four judges"
  const lady = facts.modifier && factsAt(frame, at + 1).role; // "former first lady"
  if ((facts.determiner || facts.calendar || facts.adverb) && !before.determiner && !owned && !lady) return true;
  if (endsLike(frame, lower, 'gerund') && !before.determiner && factsAt(frame, at + 1).determiner) return true; // "a post showing the film"
  const told = facts.issued || endsLike(frame, lower, 'past') || endsLike(frame, lower, 'gerund');
  if (before.document && told) return true; // "a letter sent by", "a letter telling them"
  return pick === 'first' && !joinsRoles(frame, at) && looksLikeVerb(frame, at);
}

// Behind a possessive, not behind "there’s" or "that’s".
function isOwned(frame: Frame, at: number): boolean {
  const before = lowerAt(frame, at - 1);
  if (!isPossessive(before)) return false;
  const { adverb, agrees, relative, opener } = factsOf(frame.lexicon, withoutPossessive(before));
  return !adverb && agrees === null && !relative && !opener;
}

// "the doctor-to-be", "her mother-in-law": one word, whatever its parts are alone.
function isHyphened(frame: Frame, at: number): boolean {
  const hyphen = frameWord(frame, at - 1);
  return (
    hyphen?.lower === '-' && hyphen.end === frame.words[at]?.start && hyphen.start === frameWord(frame, at - 2)?.end
  );
}

// "Hall and Oates said": one phrase where names or roles stand on both sides.
function joinsNames(frame: Frame, at: number): boolean {
  return factsAt(frame, at).and && ((isCapital(frame, at - 1) && isCapital(frame, at + 1)) || joinsRoles(frame, at));
}

// "the singer and farmer Ann Lee": two roles of one person.
function joinsRoles(frame: Frame, at: number): boolean {
  if (!factsAt(frame, at).and || !factsAt(frame, at - 1).role || !factsAt(frame, at + 1).role) return false;
  return Boolean(frame.words[at + 2]?.name) && isCapital(frame, at + 2);
}

function staysInPhrase(frame: Frame, at: number, limit: number): boolean {
  const mark = lowerAt(frame, at);
  const before = frameWord(frame, at - 1);
  const after = frame.words[at + 1];
  const tight = before !== undefined && before.end === frame.words[at]?.start;
  if (mark === '.') return tight && after !== undefined && at < limit; // inside a sentence a point belongs to an abbreviation
  if (mark === '-' || mark === '/' || mark === '&' || mark === '’' || mark === "'") return after !== undefined;
  return mark === '$' || mark === '£' || mark === '€' || mark === '%';
}

// After a name or a role the next plain word is the verb; so is a word in -ed anywhere but after a determiner.
function looksLikeVerb(frame: Frame, at: number): boolean {
  const word = frame.words[at];
  const before = frameWord(frame, at - 1);
  if (word === undefined || before === undefined || word.capital || isPossessive(before.text)) return false;
  if (before.capital && word.facts.verb?.shape === 'past' && word.facts.verb.kind === 'say') return true; // "May said"
  if (before.name !== null || before.facts.role) return !word.facts.role && word.kind === 'word';
  const past = endsLike(frame, word.lower, 'past') || word.facts.verb?.shape === 'past';
  if ((before.facts.document || before.facts.bodyNoun) && (past || isPlural(frame, word.lower))) return true;
  return word.lower.length > 4 && endsLike(frame, word.lower, 'past') && !before.facts.determiner;
}

function canHang(frame: Frame, at: number, limit: number): boolean {
  const word = frame.words[at];
  if (word === undefined || word.kind === 'quote') return false;
  if (word.kind === 'mark') return staysInPhrase(frame, at, limit);
  if (word.facts.calendar || word.facts.adverb || (word.facts.auxiliary && !isToSomebody(frame, at))) return false;
  return word.facts.parting ? word.name !== null : !word.facts.personal;
}

// "the ambassador to the council": no infinitive.
function isToSomebody(frame: Frame, at: number): boolean {
  const next = factsAt(frame, at + 1);
  return (
    factsAt(frame, at).infinitiveMark && factsAt(frame, at - 1).role && (next.determiner || isCapital(frame, at + 1))
  );
}
