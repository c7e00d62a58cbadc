import { leadOf } from './counts-persons.ts';
import { isCapital, type Line, pairAt, wordAt } from './line.ts';
import { isPluralNoun } from './nouns.ts';
import type { Amount } from './read-amount.ts';
import { readCountedNoun } from './read-noun.ts';

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['', ',', '.', ';', ':', '!', '?', ')', '”', '—', '–']);

// "there would have been": so many verbs may stand between.
const MOST_VERBS = 3;
// A place set before its number is a few words long.
const FRONT_REACH = 7;
// "12 currently held by".
const DONE_REACH = 3;
// "Of which the firm has recalled 142".
const RELATIVE_REACH = 8;

/**
 * Whether a bare number stands for what was counted last: as a subject ("31 were mended", "40 more"), or where a second
 * part of a sentence leaves out what the first says ("nine ships lay idle, six at the quay and three in the bay").
 * `isHere`: the count stands in this sentence.
 */
export function leansOnCount(line: Line, amount: Amount, isHere: boolean): boolean {
  const { grammar, lent, roles } = line.language;
  const next = wordAt(line, amount.to);
  if (grammar.more.has(next)) return !grammar.than.has(wordAt(line, amount.to + 1));
  const lead = leadOf(line, amount);
  if (isCapital(line, lead) && lead > 0) return false; // the number of a name
  if (lent.predicates.has(next)) return !grammar.the.has(wordAt(line, lead));
  if (isHere && CLAUSE_ENDS.has(next) && (isThere(line, lead) || isFronted(line, lead))) return true;
  if (isHere && (isLink(line, lead) || lent.gapLinks.has(wordAt(line, lead))) && isDoneBy(line, amount.to)) return true;
  if (!lent.gapLinks.has(next)) return false;
  if (roles.totalPhrases.has(pairAt(line, amount.to))) return false; // "12 tugs and nine barges, 21 in all": of both kinds
  const exists = lent.predicates.has(wordAt(line, lead)) && lent.existentials.has(wordAt(line, lead - 1));
  if (lead < 0 || exists) return true;
  return isHere && isLink(line, lead) && !lent.tollLeads.has(wordAt(line, amount.from - 1)); // "and at 7 on Monday"
}

// "31 berths are free, with 12 now held by the club": no noun stands between the number and what was done to its things.
function isDoneBy(line: Line, from: number): boolean {
  for (let at = from; at < from + DONE_REACH; at++) {
    if (line.language.roles.by.has(wordAt(line, at))) return at > from;
    if (line.tokens[at]?.kind !== 'word' || isCapital(line, at) || isPluralNoun(line, at)) return false;
  }
  return false;
}

// "so far this year there have been 300": what there are is what the sentence has counted.
function isThere(line: Line, lead: number): boolean {
  const { existentials, predicates } = line.language.lent;
  for (let at = lead; at > lead - MOST_VERBS && at > 0; at--) {
    if (predicates.has(wordAt(line, at)) && existentials.has(wordAt(line, at - 1))) return true;
  }
  return false;
}

// "in the first ward there were 60 beds; in the second, 45": a place set before its number, behind a semicolon.
function isFronted(line: Line, lead: number): boolean {
  if (wordAt(line, lead) !== ',') return false;
  for (let at = lead - 1; at > lead - FRONT_REACH && at > 0; at--) {
    const word = wordAt(line, at);
    if (word === ';') return line.language.lent.gapLinks.has(wordAt(line, at + 1));
    if (CLAUSE_ENDS.has(word)) return false;
  }
  return false;
}

/** Whether a bare number repeats the phrase of the amount before it: "jailed for six years and her son for two". */
export function repeatsPhrase(line: Line, before: Amount, amount: Amount): boolean {
  const { grammar, lent } = line.language;
  const preposition = wordAt(line, before.from - 1);
  if (!lent.gapLinks.has(preposition) || wordAt(line, amount.from - 1) !== preposition) return false;
  if (!CLAUSE_ENDS.has(wordAt(line, amount.to)) && !grammar.and.has(wordAt(line, amount.to))) return false;
  for (let at = before.to; at < amount.from - 2; at++) if (isLink(line, at)) return true;
  return false;
}

/** What a sentence that opens with a part says it of, as an amount to lend from: "Of the posts that may go, 900 …". */
export function openingNoun(line: Line, amounts: readonly Amount[]): Amount | null {
  const { determiners, of } = line.language.grammar;
  const [first] = amounts;
  if (first === undefined || !of.has(wordAt(line, 0)) || !determiners.has(wordAt(line, 1))) return null;
  return lenderFrom(line, first);
}

/** The plural before ", of which", where the sentence has counted nothing: "visas for work, of which 96 were refused". */
export function relativeNoun(line: Line, amount: Amount): Amount | null {
  const { grammar, lent } = line.language;
  let at = amount.from - 1;
  while (at > amount.from - RELATIVE_REACH && !lent.relatives.has(wordAt(line, at))) at--;
  if (!lent.relatives.has(wordAt(line, at)) || !grammar.of.has(wordAt(line, at - 1))) return null;
  const end = wordAt(line, at - 2) === ',' ? at - 2 : at - 1;
  for (let from = end - 1; from >= 0 && from > end - FRONT_REACH; from--) {
    if (CLAUSE_ENDS.has(wordAt(line, from))) return null;
    if (!isPluralNoun(line, from)) continue;
    const noun = readCountedNoun(line, from);
    return noun === null ? null : { ...amount, kind: 'count', unit: noun.unit, head: noun.head };
  }
  return null;
}

/** The plural that opens a sentence as its subject, for the part of it named behind: "Schools shut: 210 of them". */
export function openingSubject(line: Line, amount: Amount): Amount | null {
  const subject = lenderFrom(line, amount);
  if (subject === null) return null;
  const isBehind = wordAt(line, subject.to) === ',' && leadOf(line, amount) === subject.to; // "Divers, about 60 of them, …"
  return isBehind || line.language.lent.predicates.has(wordAt(line, subject.to)) ? subject : null;
}

function lenderFrom(line: Line, amount: Amount): Amount | null {
  const noun = readCountedNoun(line, line.language.grammar.the.has(wordAt(line, 0)) ? 1 : 0);
  if (noun === null || noun.to > amount.from) return null;
  return { ...amount, from: noun.from, to: noun.to, kind: 'count', unit: noun.unit, head: noun.head };
}

function isLink(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  return word === ',' || word === ';' || word === ':' || line.language.grammar.and.has(word);
}
