import { type Line, wordAt } from './line.ts';
import type { Amount } from './read-amount.ts';

// A share moves by fewer points than this.
const MOST_POINTS = 50;
const VERB_REACH = 5;

/** One of a line's amounts as the share or part of a share that it leaves unsaid, where the line talks of shares; else as it is. */
export function asShare(line: Line, whole: Amount, amounts: readonly Amount[], at: number): Amount {
  if (isPoint(line, amounts, at) || isTenth(line, whole))
    return { ...whole, kind: 'percent', unit: 'percentage point', head: null };
  if (whole.kind === 'bare' && (isRate(line, whole) || isShare(line, amounts, at)))
    return { ...whole, kind: 'percent', unit: 'percent' };
  return whole;
}

// "dropped 4 points to 29%": a part of the share, where no share restates it ("12 points, or 0.2%" is of an index).
function isPoint(line: Line, amounts: readonly Amount[], at: number): boolean {
  const amount = amounts[at];
  const next = amounts[at + 1];
  if (amount?.kind !== 'count' || amount.compound || next?.kind !== 'percent') return false;
  if ((amount.value ?? MOST_POINTS) >= MOST_POINTS || !line.language.units.fractionPoints.has(amount.head ?? ''))
    return false;
  return line.language.roles.sumTo.has(wordAt(line, amount.to)) && next.from <= amount.to + 2;
}

// "tres décimas menos": tenths of a share
function isTenth(line: Line, amount: Amount): boolean {
  return amount.kind === 'fraction' && line.language.units.tenthPoints.has(wordAt(line, amount.to - 1));
}

// "fell to 55%, while opposition rose to 38", "offered 5%; the union wants 8": a bare number that closes its clause after
// a verb of change or of aim, where a share was the last thing that could be meant.
function isShare(line: Line, amounts: readonly Amount[], at: number): boolean {
  const amount = amounts[at];
  if (amount?.value == null || amount.value > 100 || line.tokens[amount.to]?.kind === 'word') return false;
  const { roles } = line.language;
  const verb = wordAt(line, amount.from - 1);
  const moved = roles.sumTo.has(verb) && isNear(line, amount.from - 2, roles.changes);
  if (!moved && !roles.intents.has(verb) && !roles.targets.has(verb)) return false;
  return amounts.slice(0, at).findLast((other) => other.kind !== 'money')?.kind === 'percent';
}

function isNear(line: Line, from: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at >= 0 && at > from - VERB_REACH; at--) if (words.has(wordAt(line, at))) return true;
  return false;
}

// "the tax rate was 21.4, and …, a rate of 45 percent": the per cent is said once.
function isRate(line: Line, amount: Amount): boolean {
  if (amount.value === null || Number.isInteger(amount.value) || amount.value > 100) return false;
  for (let at = amount.from - 1; at >= amount.from - 4 && at >= 0; at--) {
    if (line.language.lent.rates.has(wordAt(line, at))) return true;
  }
  return false;
}
