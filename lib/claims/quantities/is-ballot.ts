import { type Line, wordAt } from './line.ts';
import type { Amount } from './read-amount.ts';

// How far before the first of the two numbers the word of the vote may stand.
const REACH = 12;

/** Whether two bare numbers count votes for and against: "the vote was 31 to 24". The second is lent what the first is. */
export function isBallot(line: Line, amount: Amount, next: Amount | null): boolean {
  const { lent, roles } = line.language;
  if (next?.kind !== 'bare' || next.from !== amount.to + 1 || !roles.sumTo.has(wordAt(line, amount.to))) return false;
  for (let at = amount.from - 1; at >= 0 && at > amount.from - REACH; at--)
    if (lent.ballots.has(wordAt(line, at))) return true;
  return false;
}
