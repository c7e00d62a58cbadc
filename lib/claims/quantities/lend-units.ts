import { countsPersons, leadOf } from './counts-persons.ts';
import { leansOnCount, openingNoun, openingSubject, relativeNoun, repeatsPhrase } from './leans-on-count.ts';
import { asShare } from './lend-percent.ts';
import { isCapital, isDash, type Line, pairAt, wordAt } from './line.ts';
import { isPluralNoun } from './nouns.ts';
import type { Amount } from './read-amount.ts';
import { readCountedNoun } from './read-noun.ts';
import { type Printed, unsaidUnit } from './unsaid-unit.ts';

// How many tokens may stand between a bare number and the figure it leans on.
const REACH = 12;
// How far before a sum its "total" may stand.
const SUM_REACH = 5;
// A bare number behind a sum of money is money too where it is as large as sums are.
const LARGE_SUM = 1000;
const SUBJECT_REACH = 24;
// "11 of those cases" is so many words at most.
const OF_THOSE = 5;

/**
 * Gives bare numbers the unit of a neighbour that the text leaves unsaid: forward in a list ("45 and 50 mg"), back after
 * words that take a part, add to a count or hold one figure against another ("9,400 visitors, including 2,600"), and
 * to decimals of a rate where the sentence goes on in per cent. `printed` is what the paragraph says so far.
 */
export function lendUnits(line: Line, amounts: readonly Amount[], printed: Printed): Amount[] {
  const named = openingNoun(line, amounts);
  let count = named ?? printed.count;
  let isHere = named !== null;
  const hasPercent = amounts.some((amount) => amount.kind === 'percent');
  const said: Amount[] = [];
  for (const [at, amount] of amounts.entries()) {
    const before: Amount | null = said.at(-1) ?? null;
    const lender: Amount | null =
      lenderOf(line, amount, before, amounts[at + 1] ?? null, { count, isHere, earlier: printed.before }) ??
      (amount.kind === 'bare' && !amount.compound ? unsaidUnit(line, amount, said, printed) : null);
    const whole = lender === null ? amount : { ...amount, kind: lender.kind, unit: lender.unit, head: lender.head };
    if (whole.kind === 'count' && !whole.compound && !isOther(line, whole)) {
      count = whole;
      isHere = true;
    }
    said.push(hasPercent ? asShare(line, whole, amounts, at) : whole);
  }
  return said;
}

/** What an article has printed with one more sentence: its last count is what "another 150" in the next one counts too. */
export function printedWith(amounts: readonly Amount[], printed: Printed): Printed {
  const last = amounts.findLast((amount) => amount.kind === 'count' && !amount.compound);
  return { count: last ?? printed.count, before: last ?? printed.before, amounts };
}

/** What was counted last in this paragraph, and whether this sentence counted it. */
interface Counted {
  readonly count: Amount | null;
  readonly isHere: boolean;
  /** What was counted last before this sentence, in another paragraph too. */
  readonly earlier: Amount | null;
}

function lenderOf(
  line: Line,
  amount: Amount,
  before: Amount | null,
  next: Amount | null,
  { count, isHere, earlier }: Counted,
): Amount | null {
  if (amount.kind === 'count' && isOther(line, amount)) return count ?? people(amount);
  if (amount.kind === 'count' && count !== null && isHere && isOfThose(line, amount)) return count;
  if (amount.kind !== 'bare') return null;
  if (next !== null && next.kind !== 'bare' && isList(line, amount, next)) return next;
  if (amount.compound) return null;
  if (next !== null && !next.compound && isPartOf(line, amount, next)) return next;
  const subject = countedSubject(line, amount);
  if (subject !== null) return subject;
  const spanned = before !== null && isSpan(before);
  if (spanned && amount.from - before.to <= 3 && takesPart(line, amount)) return before; // "six years, of which two"
  if (before?.kind === 'bare' && amount.from - before.to <= 3 && takesPart(line, amount)) return null; // "had 17, of which nine"
  const opening = !isHere && isPartAfter(line, amount) ? openingSubject(line, amount) : null;
  if (opening !== null) return opening;
  const relative = isHere ? null : relativeNoun(line, amount);
  if (relative !== null) return relative;
  if (count !== null && (addsOn(line, amount) || takesPart(line, amount))) return count;
  if (count === null && isPartAfter(line, amount) && opensWith(line, amount, earlier)) return earlier;
  const sum = before?.kind === 'money' && amount.from - before.to <= REACH && (amount.value ?? 0) >= LARGE_SUM;
  if (sum && takesPart(line, amount)) return before; // "500 millions d'euros, dont 120 millions"
  if (before !== null && isMoreOf(line, before, amount)) return before;
  if (countsPersons(line, amount)) return people(amount);
  if (count !== null && leansOnCount(line, amount, isHere)) return count;
  if (before !== null && isSpan(before) && repeatsPhrase(line, before, amount)) return before;
  const child = childOf(line, amount);
  if (child !== null) return child;
  if (!isHeldAgainst(line, amount)) return null;
  const near =
    before !== null && amount.from - before.to <= REACH && before.kind !== 'percent' && before.kind !== 'duration';
  return near && before.kind !== 'bare' ? before : count;
}

function isSpan(amount: Amount): boolean {
  return amount.kind === 'duration' || amount.kind === 'measure';
}

function isOther(line: Line, amount: Amount): boolean {
  return line.language.nouns.others.has(amount.head ?? '');
}

function people(amount: Amount): Amount {
  return { ...amount, kind: 'count', unit: 'people', head: 'people' };
}

// "a mother of two"
function childOf(line: Line, amount: Amount): Amount | null {
  const { grammar, lent } = line.language;
  const child = grammar.of.has(wordAt(line, amount.from - 1))
    ? lent.parents.get(wordAt(line, amount.from - 2))
    : undefined;
  return child === undefined ? null : { ...amount, kind: 'count', unit: child, head: child };
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

// "47 of 50 polls", "six of the 60 days", "three Republican and two Democratic commissioners"
function isPartOf(line: Line, amount: Amount, next: Amount): boolean {
  const gap = next.from - amount.to;
  if (gap < 1 || gap > 3) return false;
  const { grammar, nouns } = line.language;
  if (next.kind !== 'count' && !isSpan(next)) return false;
  if (grammar.of.has(wordAt(line, amount.to)))
    return next.kind === 'count' || grammar.the.has(wordAt(line, next.from - 1));
  return (
    next.kind === 'count' &&
    gap === 2 &&
    !nouns.capitals &&
    grammar.and.has(wordAt(line, next.from - 1)) &&
    isCapital(line, amount.to)
  );
}

// "another 150", "a further 20"
function addsOn(line: Line, amount: Amount): boolean {
  return line.language.lent.adds.has(wordAt(line, amount.from - 1));
}

// "including 2,600", "of whom 40", "40 of them", "except for two"
function takesPart(line: Line, amount: Amount): boolean {
  const { takesBefore } = line.language.lent;
  return (
    isSum(line, amount) ||
    takesBefore.has(wordAt(line, amount.from - 1)) ||
    takesBefore.has(pairAt(line, amount.from - 2)) ||
    isPartAfter(line, amount)
  );
}

// "23 have died, and in 11 of those cases …": the cases are what the sentence has just counted.
function isOfThose(line: Line, { from, to }: Amount): boolean {
  const phrase = [1, 2, 3].map((step) => wordAt(line, from + step)).join(' ');
  return to - from <= OF_THOSE && line.language.lent.takesCases?.has(phrase) === true;
}

// "210 of them"
function isPartAfter(line: Line, amount: Amount): boolean {
  return line.language.lent.takesAfter.has(pairAt(line, amount.to));
}

// "Take 18 of them" leans on the paragraph before where it opens its own, and no noun of that sentence can be meant.
function opensWith(line: Line, { from, value }: Amount, earlier: Amount | null): boolean {
  if (!line.opensParagraph || from > SUBJECT_REACH) return false;
  if (earlier === null || (value ?? 0) >= (earlier.value ?? 0)) return false;
  for (let at = 0; at < from; at++) if (isPluralNoun(line, at)) return false;
  return true;
}

// "costs 480 euros, 70 more than", "2,4 milliards, soit 310 millions de plus": the difference is of what was just named.
function isMoreOf(line: Line, before: Amount, amount: Amount): boolean {
  const { grammar, lent } = line.language;
  const more = grammar.of.has(wordAt(line, amount.to)) ? amount.to + 1 : amount.to;
  if (!lent.comparatives.has(wordAt(line, more)) || !grammar.than.has(wordAt(line, more + 1))) return false;
  return before.kind !== 'bare' && before.kind !== 'percent' && amount.from - before.to <= REACH;
}

// "bringing the total to 23", "took the number of arrests to 40"
function isSum(line: Line, amount: Amount): boolean {
  const { lent, roles } = line.language;
  if (!roles.sumTo.has(wordAt(line, amount.from - 1))) return false;
  for (let at = amount.from - 2; at >= amount.from - SUM_REACH && at >= 0; at--) {
    if (lent.sums.has(wordAt(line, at))) return true;
  }
  return false;
}

// "the number of visitors rose by 1,200 to 9,400": the noun stands before the verb.
function countedSubject(line: Line, amount: Amount): Amount | null {
  const { grammar, lent } = line.language;
  const lead = leadOf(line, amount);
  if (!lent.countLeads.has(wordAt(line, amount.from - 1)) && !lent.countLeads.has(wordAt(line, lead))) return null;
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
