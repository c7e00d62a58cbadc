import { type Line, pairAt, wordAt } from './line.ts';
import type { Amount } from './read-amount.ts';

// How far from a number a verb of harm, a word for a crowd or a place that holds one may stand, hedges between them.
const NEAR = 5;
const TOLL_REACH = 12;
// A turnout or a rate of employment below this is a share.
const LEAST_HEADCOUNT = 101;
const HEADCOUNT_REACH = 16;

/** Whether a bare number counts people by the words around it: "killed 1,200", "the death toll rose to at least 10". */
export function countsPersons(line: Line, amount: Amount): boolean {
  if (amount.value !== null && !Number.isInteger(amount.value)) return false;
  const { lent } = line.language;
  if (isSaidOfPersons(line, amount.to)) return true;
  const lead = leadOf(line, amount);
  if (lent.harmVerbs.has(wordAt(line, lead))) return true;
  if (lent.personsAfter.has(wordAt(line, amount.to)) || lent.personsAfter.has(pairAt(line, amount.to))) return true;
  if (lent.personVerbs.has(wordAt(line, amount.to)) || isMadeUpOf(line, lead)) return true;
  if ((amount.value ?? 0) >= LEAST_HEADCOUNT && isNear(line, amount.from - 1, HEADCOUNT_REACH, lent.headcounts))
    return true;
  if (isNear(line, amount.from - 1, NEAR, lent.crowds)) return true;
  if (lent.holds.has(wordAt(line, lead)) && isNear(line, lead - 1, NEAR, lent.venues)) return true;
  return isLedToToll(line, lead, amount.from) && isNear(line, lead, TOLL_REACH, lent.tolls);
}

/** The last word before a number and its hedge. */
export function leadOf(line: Line, amount: Amount): number {
  let at = amount.from - 1;
  while (at > amount.from - NEAR && line.language.lent.harmFillers.has(wordAt(line, at))) at--;
  return at;
}

// "rose to at least 10", where the preposition may be one of a hedge's words
function isLedToToll(line: Line, lead: number, from: number): boolean {
  for (let at = lead; at < from; at++) if (line.language.lent.tollLeads.has(wordAt(line, at))) return true;
  return false;
}

// "14 were wounded", "19 more have been killed"
function isSaidOfPersons(line: Line, from: number): boolean {
  const { lent, nouns } = line.language;
  let at = from;
  while (at < from + NEAR && lent.stateFillers.has(wordAt(line, at))) at++;
  return at > from && (nouns.states.has(wordAt(line, at)) || lent.personFates.has(wordAt(line, at)));
}

// "a crew of six", "a country of 9.4 million"
function isMadeUpOf(line: Line, lead: number): boolean {
  const { grammar, lent } = line.language;
  return grammar.of.has(wordAt(line, lead)) && lent.collectives.has(wordAt(line, lead - 1));
}

function isNear(line: Line, from: number, reach: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at > from - reach && at >= 0; at--) if (words.has(wordAt(line, at))) return true;
  return false;
}
