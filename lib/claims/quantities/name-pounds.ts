import { type Line, wordAt } from './line.ts';
import type { Amount } from './read-amount.ts';

/** Weights are seldom given in so many pounds and no tons. */
const LEAST_SUM = 10_000;

/**
 * Reads large pounds as money in an article that counts money in pounds, where the sentence itself does not tell: "a chest of
 * 300,000 pounds", after "raise 1.2 million pounds". What is "of" something ("12,000 pounds of flour") stays a weight.
 */
export function namePounds(line: Line, amounts: readonly Amount[], isSterling: boolean): readonly Amount[] {
  return amounts.map((amount) =>
    isSterling && isLargePounds(line, amount) ? { ...amount, kind: 'money', unit: 'GBP', head: null } : amount,
  );
}

/** Whether a line counts money in pounds. */
export function countsSterling(amounts: readonly Amount[]): boolean {
  return amounts.some(({ unit }) => unit === 'GBP');
}

function isLargePounds(line: Line, { unit, value, compound, to }: Amount): boolean {
  if (unit !== 'pound' || compound || (value ?? 0) < LEAST_SUM) return false;
  return !line.language.grammar.of.has(wordAt(line, to));
}
