import { isCurrency } from '@/lib/claims/unit-kinds.ts';
import type { LedgerCell } from '@/lib/ledger/whole-story.ts';

/** How a value is said by what its printed words leave open. */
const BOUND_WORDS: Readonly<Record<LedgerCell['bound'], (value: string) => string>> = {
  exact: (value) => value,
  approx: (value) => `about ${value}`,
  below: (value) => `up to ${value}`,
  above: (value) => `${value} or more`,
};

/** The value of a figure as it was understood: "31,535", "up to £100,000", "27 to 30 %"; null where there is none. */
export function showValue(cell: LedgerCell): string | null {
  const { value, low, high, bound, unit } = cell;
  if (value !== null) return BOUND_WORDS[bound](showNumber(value, unit));
  if (low === null || high === null) return null;
  return `${showNumber(low, unit)} to ${showNumber(high, unit)}`;
}

/** A number with its unit where that is a sign: money and percentages. What is counted is said by its words. */
export function showNumber(value: number, unit: string): string {
  const style = isCurrency(unit) ? ({ style: 'currency', currency: unit } as const) : {};
  const number = value.toLocaleString('en-GB', { ...style, minimumFractionDigits: 0, maximumFractionDigits: 3 });
  return unit === 'percent' ? `${number} %` : number;
}

/** What a row counts in, in a word; null for bare numbers. */
export function showUnit(unit: string): string | null {
  if (unit === 'none') return null;
  if (unit === 'percent') return 'per cent';
  return isCurrency(unit) ? (new Intl.DisplayNames('en-GB', { type: 'currency' }).of(unit) ?? unit) : unit;
}
