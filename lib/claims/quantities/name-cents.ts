import { CENT_CURRENCIES } from '../../languages/signs.ts';
import type { Line } from './line.ts';
import type { Amount } from './read-amount.ts';

/**
 * Gives amounts in cents, whose name many currencies share, the currency that the sentence counts in, else `last`, the
 * one that the article last counted in, else the one most meant in the language.
 */
export function nameCents(line: Line, amounts: readonly Amount[], last: string | null): readonly Amount[] {
  if (!amounts.some(isCents)) return amounts;
  const unit = lastCurrency(amounts) ?? last ?? line.language.money.centOf;
  return amounts.map((amount) => (isCents(amount) ? { ...amount, unit } : amount));
}

/** The last currency with cents that a line counts in, or null. */
export function lastCurrency(amounts: readonly Amount[]): string | null {
  return amounts.findLast((amount) => CENT_CURRENCIES.has(amount.unit))?.unit ?? null;
}

function isCents(amount: Amount): boolean {
  return amount.unit === 'cent';
}
