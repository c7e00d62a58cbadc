import { endsLike, segmentsOf } from './clauses.ts';
import { type Frame, factsAt, isCapital, lowerAt, type Stretch } from './frame.ts';
import { factsOf, leadsWithSubject, type WordFacts } from './lexicon.ts';
import { readPhrase } from './noun-phrases.ts';
import type { NounPhrase } from './phrase.ts';

// Words over which appositions may stretch: longer ones are lists.
const LONGEST = 90;

/**
 * The subject before one or more appositions: "Ann Lee, 43, head of the board, said". Segments are read right to left; a
 * bare name wins, a description waits for the name it describes.
 */
export function readAcrossApposition(frame: Frame, floor: number, comma: number): NounPhrase | null {
  const first = afterQuote(frame, Math.max(floor, comma - LONGEST), comma - 1);
  const segments = segmentsOf(frame, { first, last: comma - 1 });
  let described: NounPhrase | null = null;
  for (let s = segments.length - 1; s >= 0 && s > segments.length - 9; s--) {
    const segment = segments[s] as Stretch;
    const opener = factsAt(frame, segment.first);
    const age = segment.first === segment.last && frame.words[segment.first]?.kind === 'number';
    if (age || opener.relativeOnly) continue;
    if (isInRelative(frame, segments[s - 1], segments[s + 1])) continue;
    if (opener.preposition && !described) {
      const inside = readPhrase(frame, segment, 'nearest');
      if (inside?.kind !== 'pronoun' && s > 0) continue;
    }
    if (
      isPartyTag(frame, segment) ||
      (s > 0 && isPartisan(frame, segment)) ||
      endsLike(frame, lowerAt(frame, segment.first), 'gerund')
    )
      continue;
    const phrase = readPhrase(frame, segment, 'nearest');
    if (phrase === null) continue;
    if (phrase.kind === 'pronoun' && s > 0 && segment.first === segment.last && !leadsWithSubject(frame)) continue; // "le maire, lui,"
    if (phrase.kind === 'pronoun') return phrase;
    if (factsAt(frame, phrase.first).determiner && factsAt(frame, phrase.head.last).role) {
      described ??= phrase; // "a Democrat from Ohio"
      continue;
    }
    if (isAffiliation(frame, phrase, segment, segments[s - 1])) continue;
    if (phrase.kind === 'name' && !isPlaceLike(frame, phrase, segments[s - 1])) return phrase;
    if (phrase.kind === 'common' && isPersonal(frame, phrase)) described ??= phrase;
  }
  return described;
}

// "Ann Lee, whose husband, Tom Lee, is a farmer, said": a name that the clause about her gives with its own verb.
function isInRelative(frame: Frame, left: Stretch | undefined, right: Stretch | undefined): boolean {
  if (left === undefined || right === undefined || !factsAt(frame, left.first).relativeOnly) return false;
  return factsAt(frame, right.first).auxiliary || endsLike(frame, lowerAt(frame, right.first), 'past');
}

// "Ann Lee, Labour, said": the bare name of a body right after somebody's says where they belong.
function isAffiliation(frame: Frame, phrase: NounPhrase, segment: Stretch, left: Stretch | undefined): boolean {
  if (phrase.kind !== 'name' || phrase.first !== segment.first || phrase.head.first !== phrase.first) return false;
  if (left === undefined || (phrase.name?.bearer?.member?.kind ?? 'person') === 'person') return false;
  const { preposition, opener } = factsAt(frame, left.first);
  if (preposition || opener || factsAt(frame, phrase.first).determiner) return false;
  return frame.words[left.last]?.name?.bearer?.member?.kind === 'person';
}

function afterQuote(frame: Frame, floor: number, last: number): number {
  for (let at = last; at >= floor; at--) {
    const lower = lowerAt(frame, at);
    if (frame.words[at]?.kind === 'quote' || lower === ':' || lower === ';') return at + 1;
  }
  return floor;
}

// "R-Ohio", "D-N.Y.", "Republican of Maine": says where a member sits, names nobody.
function isPartyTag(frame: Frame, segment: Stretch): boolean {
  const opener = frame.words[segment.first];
  if (opener === undefined) return true;
  if (opener.text.length === 1 && lowerAt(frame, segment.first + 1) === '-') return true;
  return opener.facts.role && (factsAt(frame, segment.first + 1).nameLink || factsAt(frame, segment.first + 1).origin);
}

// "Dover, Kent, said": a lone capitalised word after a segment that itself ends in a name.
function isPlaceLike(frame: Frame, phrase: NounPhrase, left: Stretch | undefined): boolean {
  return (
    phrase.last - phrase.first < 2 &&
    left !== undefined &&
    frame.words[left.last]?.name != null &&
    isPlaceBefore(beforeName(frame, left.last), phrase.first === phrase.last)
  );
}

function isPlaceBefore(facts: WordFacts, lone: boolean): boolean {
  return facts.placed || (lone && (facts.nameLink || facts.origin));
}

function beforeName(frame: Frame, at: number): WordFacts {
  const name = frame.words[at]?.name;
  let first = at;
  while (first > 0 && frame.words[first - 1]?.name === name && isCapital(frame, first - 1)) first--; // "Ann Lee of Dover"
  return factsAt(frame, first - 1);
}

// "Marl Republican": a politician by party, whose name stands before.
function isPartisan(frame: Frame, { first, last }: Stretch): boolean {
  const name = frame.words[last]?.name ?? null;
  return name !== null && first < last && frame.words[first]?.name === name && factsAt(frame, last).party;
}

function isPersonal(frame: Frame, phrase: NounPhrase): boolean {
  const head = factsAt(frame, phrase.head.last);
  if (head.role || head.document || factsAt(frame, phrase.first).determiner) return true;
  const lower = lowerAt(frame, phrase.head.last);
  return endsLike(frame, lower, 'plural') && factsOf(frame.lexicon, lower.slice(0, -1)).role;
}
