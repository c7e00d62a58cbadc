import { type Line, wordAt } from './line.ts';
import type { Amount } from './read-amount.ts';

// How many tokens may stand between a bare number and the figure it leans on.
const REACH = 12;

/**
 * Gives bare numbers the unit of a neighbour that the sentence leaves unsaid: forward in a list ("45 and 50 mg"), back
 * after words that take a part or hold one figure against another ("31,000 arrivals, including 17,000"), and to decimals
 * of a rate where the sentence goes on in per cent.
 */
export function lendUnits(line: Line, amounts: readonly Amount[]): Amount[] {
  return amounts.map((amount, at) => {
    if (amount.kind !== 'bare' || amount.compound) return amount;
    const next = amounts[at + 1];
    if (next && next.kind !== 'bare' && isList(line, amount, next)) return lent(amount, next);
    const before = amounts
      .slice(0, at)
      .reverse()
      .find((other) => other.kind !== 'bare' && other.kind !== 'duration' && !other.compound);
    const close = before && (amount.from - before.to <= REACH || before.kind === 'count');
    if (before && close && before.kind !== 'percent' && leansBack(line, amount)) return lent(amount, before);
    if (isRate(line, amount) && amounts.some((other) => other.kind === 'percent'))
      return { ...amount, kind: 'percent', unit: 'percent' };
    return amount;
  });
}

function lent(amount: Amount, from: Amount): Amount {
  return { ...amount, kind: from.kind, unit: from.unit, head: from.head };
}

function isList(line: Line, amount: Amount, next: Amount): boolean {
  if (next.value === null || next.compound) return false;
  const between = wordAt(line, amount.to);
  return next.from === amount.to + 1 && /^(and|or|to|-|–)$/.test(between);
}

// "including 17,000", "of which 40", "up from 20,000", "compared with 31", "except for two"
function leansBack(line: Line, amount: Amount): boolean {
  const one = wordAt(line, amount.from - 1);
  const two = `${wordAt(line, amount.from - 2)} ${one}`;
  if (/^(including|from|than|versus|against|were|those|them)$/.test(one)) {
    return (
      one !== 'from' ||
      /^(up|down|from) from$/.test(two) ||
      /^(rose|fell|increase|decrease|rise|drop)/.test(wordAt(line, amount.from - 2))
    );
  }
  return /^(of which|of whom|among them|compared with|compared to|except for|of them|to just|to only)$/.test(two);
}

// "the tax rate was 35.7, and …, a rate of 45 percent": the per cent is said once.
function isRate(line: Line, amount: Amount): boolean {
  if (amount.value === null || Number.isInteger(amount.value) || amount.value > 100) return false;
  for (let at = amount.from - 1; at >= amount.from - 4 && at >= 0; at--) {
    if (/^(rate|share|percentage|proportion|yield|turnout)$/.test(wordAt(line, at))) return true;
  }
  return false;
}
