import { HARM_VERBS, PERSON_STATES } from '../../languages/english/persons.ts';
import { isCapital, isDash, type Line, wordAt } from './line.ts';
import type { Amount } from './read-amount.ts';
import { readCountedNoun } from './read-noun.ts';

// How many tokens may stand between a bare number and the figure it leans on.
const REACH = 12;
const HEDGE_REACH = 5;
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
    if (whole.kind === 'count' && !whole.compound && whole.head !== 'other') count = whole;
    if (whole.kind === 'bare' && hasPercent && isRate(line, whole))
      return { ...whole, kind: 'percent', unit: 'percent' };
    return whole;
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
  if (amount.kind === 'count' && amount.head === 'other') return count ?? people(amount);
  if (amount.kind !== 'bare') return null;
  if (next !== null && next.kind !== 'bare' && isList(line, amount, next)) return next;
  if (amount.compound) return null;
  if (next?.kind === 'count' && !next.compound && isPartOf(line, amount, next)) return next;
  const subject = countedSubject(line, amount);
  if (subject !== null) return subject;
  if (count !== null && (addsOn(line, amount) || takesPart(line, amount))) return count;
  if (countsPersons(line, amount)) return people(amount);
  if (!isHeldAgainst(line, amount)) return null;
  const near =
    before !== null && amount.from - before.to <= REACH && before.kind !== 'percent' && before.kind !== 'duration';
  return near && before.kind !== 'bare' ? before : count;
}

function people(amount: Amount): Amount {
  return { ...amount, kind: 'count', unit: 'people', head: 'people' };
}

// "45 and 50 mg", "5- and 10-day"
function isList(line: Line, amount: Amount, next: Amount): boolean {
  if (next.value === null) return false;
  const at = isDash(wordAt(line, amount.to)) ? amount.to + 1 : amount.to;
  return (
    next.compound === at > amount.to && next.from <= at + 1 && /^(and|or|to|-|–)$/.test(wordAt(line, next.from - 1))
  );
}

// "47 of 50 polls", "three Republican and two Democratic commissioners"
function isPartOf(line: Line, amount: Amount, next: Amount): boolean {
  const gap = next.from - amount.to;
  if (gap < 1 || gap > 3) return false;
  if (wordAt(line, amount.to) === 'of') return true;
  return wordAt(line, next.from - 1) === 'and' && isCapital(line, amount.to) && gap === 2;
}

// "another 150", "a further 20"
function addsOn(line: Line, amount: Amount): boolean {
  return /^(another|further|additional)$/.test(wordAt(line, amount.from - 1));
}

// "including 2,600", "of whom 40", "40 of them", "except for two"
function takesPart(line: Line, amount: Amount): boolean {
  if (isSum(line, amount)) return true;
  const one = wordAt(line, amount.from - 1);
  const two = `${wordAt(line, amount.from - 2)} ${one}`;
  const after = `${wordAt(line, amount.to)} ${wordAt(line, amount.to + 1)}`;
  return (
    one === 'including' ||
    /^(of which|of whom|of them|among them|except for)$/.test(two) ||
    /^of (which|whom|them)$/.test(after)
  );
}

// "14 were wounded", "19 more have been killed"
function isSaidOfPersons(line: Line, from: number): boolean {
  let at = from;
  while (
    at < from + HEDGE_REACH &&
    /^(more|others|were|was|are|have|had|has|been|also|reportedly|already)$/.test(wordAt(line, at))
  )
    at++;
  return at > from && PERSON_STATES.has(wordAt(line, at));
}

// "bringing the total to 23", "took the number of arrests to 40"
function isSum(line: Line, amount: Amount): boolean {
  if (wordAt(line, amount.from - 1) !== 'to') return false;
  for (let at = amount.from - 2; at >= amount.from - HEDGE_REACH && at >= 0; at--) {
    if (/^(total|tally|count|number)$/.test(wordAt(line, at))) return true;
  }
  return false;
}

// "killed 1,200", "the death toll rose to 10": the number counts people, after at most a hedge.
function countsPersons(line: Line, amount: Amount): boolean {
  if (amount.value !== null && !Number.isInteger(amount.value)) return false;
  if (isSaidOfPersons(line, amount.to)) return true;
  for (let at = amount.from - 1; at >= amount.from - HEDGE_REACH && at >= 0; at--) {
    const word = wordAt(line, at);
    if (HARM_VERBS.has(word)) return true;
    if (
      !/^(more|than|at|least|about|around|nearly|almost|some|over|up|to|as|many|another|only|just|all|the|an|estimated)$/.test(
        word,
      )
    )
      break;
  }
  if (
    /^(aboard|on board)$/.test(wordAt(line, amount.to)) ||
    (wordAt(line, amount.to) === 'on' && wordAt(line, amount.to + 1) === 'board')
  )
    return true;
  for (let at = amount.from - 1; at >= amount.from - HEDGE_REACH && at >= 0; at--)
    if (/^(population|crowd|audience|congregation)$/.test(wordAt(line, at))) return true;
  if (!/^(to|at|of|is|was)$/.test(wordAt(line, amount.from - 1))) return false;
  for (let at = amount.from - 2; at >= amount.from - REACH && at >= 0; at--)
    if (/^(toll|dead|fatalities)$/.test(wordAt(line, at))) return true;
  return false;
}

// "the number of visitors rose by 1,200 to 9,400": the noun stands before the verb.
function countedSubject(line: Line, amount: Amount): Amount | null {
  if (!/^(by|to|at|was|reached|hit|of|about|nearly|almost|around|roughly|than)$/.test(wordAt(line, amount.from - 1)))
    return null;
  for (let at = amount.from - 2; at >= amount.from - SUBJECT_REACH && at >= 0; at--) {
    if (wordAt(line, at) === ';') return null;
    if (wordAt(line, at) !== 'number' || wordAt(line, at + 1) !== 'of') continue;
    const noun = readCountedNoun(line, at + 2);
    return noun === null ? null : { ...amount, kind: 'count', unit: noun.unit, head: noun.head };
  }
  return null;
}

// "up from 20,000", "compared with 31", "than the 45 of 2019"
function isHeldAgainst(line: Line, amount: Amount): boolean {
  const one = wordAt(line, amount.from - 1);
  const two = `${wordAt(line, amount.from - 2)} ${one}`;
  if (/^(compared with|compared to|up from|down from)$/.test(two)) return true;
  return (
    one === 'versus' ||
    one === 'against' ||
    (one === 'than' && !/^(more|less|fewer|greater|higher|lower)$/.test(wordAt(line, amount.from - 2)))
  );
}

// "the tax rate was 21.4, and …, a rate of 45 percent": the per cent is said once.
function isRate(line: Line, amount: Amount): boolean {
  if (amount.value === null || Number.isInteger(amount.value) || amount.value > 100) return false;
  for (let at = amount.from - 1; at >= amount.from - 4 && at >= 0; at--) {
    if (/^(rate|share|percentage|proportion|yield|turnout)$/.test(wordAt(line, at))) return true;
  }
  return false;
}
