import { asShare } from './lend-percent.ts';
import { isCapital, isDash, type Line, pairAt, wordAt } from './line.ts';
import type { Amount } from './read-amount.ts';
import { readCountedNoun } from './read-noun.ts';

// How many tokens may stand between a bare number and the figure it leans on.
const REACH = 12;
const HEDGE_REACH = 5;
// A bare number behind a sum of money is money too where it is as large as sums are.
const LARGE_SUM = 1000;
const SUBJECT_REACH = 24;

/**
 * Gives bare numbers the unit of a neighbour that the text leaves unsaid: forward in a list ("45 and 50 mg"), back after
 * words that take a part, add to a count or hold one figure against another ("9,400 visitors, including 2,600"), and
 * to decimals of a rate where the sentence goes on in per cent. `earlier` is the last count of the paragraph so far.
 */
export function lendUnits(line: Line, amounts: readonly Amount[], earlier: Amount | null): Amount[] {
  let count = earlier;
  const hasPercent = amounts.some((amount) => amount.kind === 'percent');
  return amounts.map((amount, at) => {
    const before = at > 0 ? (amounts[at - 1] ?? null) : null;
    const lender = lenderOf(line, amount, before, amounts[at + 1] ?? null, count);
    const whole = lender === null ? amount : { ...amount, kind: lender.kind, unit: lender.unit, head: lender.head };
    if (whole.kind === 'count' && !whole.compound && !isOther(line, whole)) count = whole;
    return hasPercent ? asShare(line, whole, amounts, at) : whole;
  });
}

/** The last amount of a line that counts something: what "another 150" in the next sentence counts too. */
export function lastCount(amounts: readonly Amount[]): Amount | null {
  return amounts.findLast((amount) => amount.kind === 'count' && !amount.compound) ?? null;
}

function lenderOf(
  line: Line,
  amount: Amount,
  before: Amount | null,
  next: Amount | null,
  count: Amount | null,
): Amount | null {
  if (amount.kind === 'count' && isOther(line, amount)) return count ?? people(amount);
  if (amount.kind !== 'bare') return null;
  if (next !== null && next.kind !== 'bare' && isList(line, amount, next)) return next;
  if (amount.compound) return null;
  if (next?.kind === 'count' && !next.compound && isPartOf(line, amount, next)) return next;
  const subject = countedSubject(line, amount);
  if (subject !== null) return subject;
  const spanned = before?.kind === 'duration' || before?.kind === 'measure';
  if (spanned && amount.from - before.to <= 3 && takesPart(line, amount)) return before; // "six years, of which two"
  if (count !== null && (addsOn(line, amount) || takesPart(line, amount))) return count;
  const sum = before?.kind === 'money' && amount.from - before.to <= REACH && (amount.value ?? 0) >= LARGE_SUM;
  if (sum && takesPart(line, amount)) return before; // "500 millions d'euros, dont 120 millions"
  if (before !== null && isMoreOf(line, before, amount)) return before;
  if (countsPersons(line, amount)) return people(amount);
  if (!isHeldAgainst(line, amount)) return null;
  const near =
    before !== null && amount.from - before.to <= REACH && before.kind !== 'percent' && before.kind !== 'duration';
  return near && before.kind !== 'bare' ? before : count;
}

function isOther(line: Line, amount: Amount): boolean {
  return line.language.nouns.others.has(amount.head ?? '');
}

function people(amount: Amount): Amount {
  return { ...amount, kind: 'count', unit: 'people', head: 'people' };
}

// "45 and 50 mg", "5- and 10-day"
function isList(line: Line, amount: Amount, next: Amount): boolean {
  if (next.value === null) return false;
  const at = isDash(wordAt(line, amount.to)) ? amount.to + 1 : amount.to;
  if (next.compound !== at > amount.to || next.from > at + 1) return false;
  const { grammar, ranges, roles } = line.language;
  const link = wordAt(line, next.from - 1);
  return (
    grammar.and.has(link) ||
    grammar.or.has(link) ||
    ranges.to.has(link) ||
    roles.sumTo.has(link) ||
    link === '-' ||
    link === '–'
  );
}

// "47 of 50 polls", "three Republican and two Democratic commissioners"
function isPartOf(line: Line, amount: Amount, next: Amount): boolean {
  const gap = next.from - amount.to;
  if (gap < 1 || gap > 3) return false;
  const { grammar, nouns } = line.language;
  if (grammar.of.has(wordAt(line, amount.to))) return true;
  return gap === 2 && !nouns.capitals && grammar.and.has(wordAt(line, next.from - 1)) && isCapital(line, amount.to);
}

// "another 150", "a further 20"
function addsOn(line: Line, amount: Amount): boolean {
  return line.language.lent.adds.has(wordAt(line, amount.from - 1));
}

// "including 2,600", "of whom 40", "40 of them", "except for two"
function takesPart(line: Line, amount: Amount): boolean {
  const { takesBefore, takesAfter } = line.language.lent;
  return (
    isSum(line, amount) ||
    takesBefore.has(wordAt(line, amount.from - 1)) ||
    takesBefore.has(pairAt(line, amount.from - 2)) ||
    takesAfter.has(pairAt(line, amount.to))
  );
}

// "costs 480 euros, 70 more than", "2,4 milliards, soit 310 millions de plus": the difference is of what was just named.
function isMoreOf(line: Line, before: Amount, amount: Amount): boolean {
  const { grammar, lent } = line.language;
  const more = grammar.of.has(wordAt(line, amount.to)) ? amount.to + 1 : amount.to;
  if (!lent.comparatives.has(wordAt(line, more)) || !grammar.than.has(wordAt(line, more + 1))) return false;
  return before.kind !== 'bare' && before.kind !== 'percent' && amount.from - before.to <= REACH;
}

// "14 were wounded", "19 more have been killed"
function isSaidOfPersons(line: Line, from: number): boolean {
  const { lent, nouns } = line.language;
  let at = from;
  while (at < from + HEDGE_REACH && lent.stateFillers.has(wordAt(line, at))) at++;
  return at > from && nouns.states.has(wordAt(line, at));
}

// "bringing the total to 23", "took the number of arrests to 40"
function isSum(line: Line, amount: Amount): boolean {
  const { lent, roles } = line.language;
  if (!roles.sumTo.has(wordAt(line, amount.from - 1))) return false;
  for (let at = amount.from - 2; at >= amount.from - HEDGE_REACH && at >= 0; at--) {
    if (lent.sums.has(wordAt(line, at))) return true;
  }
  return false;
}

// "killed 1,200", "the death toll rose to 10": the number counts people, after at most a hedge.
function countsPersons(line: Line, amount: Amount): boolean {
  if (amount.value !== null && !Number.isInteger(amount.value)) return false;
  if (isSaidOfPersons(line, amount.to)) return true;
  const { lent } = line.language;
  for (let at = amount.from - 1; at >= amount.from - HEDGE_REACH && at >= 0; at--) {
    const word = wordAt(line, at);
    if (lent.harmVerbs.has(word)) return true;
    if (!lent.harmFillers.has(word)) break;
  }
  if (lent.aboard.has(wordAt(line, amount.to)) || lent.aboard.has(pairAt(line, amount.to))) return true;
  for (let at = amount.from - 1; at >= amount.from - HEDGE_REACH && at >= 0; at--)
    if (lent.crowds.has(wordAt(line, at))) return true;
  if (!lent.tollLeads.has(wordAt(line, amount.from - 1))) return false;
  for (let at = amount.from - 2; at >= amount.from - REACH && at >= 0; at--)
    if (lent.tolls.has(wordAt(line, at))) return true;
  return false;
}

// "the number of visitors rose by 1,200 to 9,400": the noun stands before the verb.
function countedSubject(line: Line, amount: Amount): Amount | null {
  const { grammar, lent } = line.language;
  if (!lent.countLeads.has(wordAt(line, amount.from - 1))) return null;
  for (let at = amount.from - 2; at >= amount.from - SUBJECT_REACH && at >= 0; at--) {
    if (wordAt(line, at) === ';') return null;
    if (!lent.counts.has(wordAt(line, at)) || !grammar.of.has(wordAt(line, at + 1))) continue;
    const noun = readCountedNoun(line, at + 2);
    return noun === null ? null : { ...amount, kind: 'count', unit: noun.unit, head: noun.head };
  }
  return null;
}

// "up from 20,000", "compared with 31", "than the 45 of 2019"
function isHeldAgainst(line: Line, amount: Amount): boolean {
  const { grammar, lent } = line.language;
  const one = wordAt(line, amount.from - 1);
  if (lent.heldAgainst.has(pairAt(line, amount.from - 2)) || lent.against.has(one)) return true;
  return grammar.than.has(one) && !lent.comparatives.has(wordAt(line, amount.from - 2));
}
