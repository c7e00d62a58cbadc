import { isCurrency } from '@/lib/claims/unit-kinds.ts';
import type { LedgerCell } from '@/lib/ledger/whole-story.ts';
import { say, sayNumber, spoken } from '../words/say.ts';

/** The value of a figure as it was understood: "31,535", "up to £100,000", "27 to 30 %"; null where there is none. */
export function showValue(cell: LedgerCell): string | null {
  const { value, low, high, bound, unit } = cell;
  if (value !== null) return say(`panel.bounds.${bound}`, { value: showNumber(value, unit) });
  if (low === null || high === null) return null;
  return say('panel.range', { low: showNumber(low, unit), high: showNumber(high, unit) });
}

/** A number with its unit where that is a sign: money and percentages. What is counted is said by its words. */
export function showNumber(value: number, unit: string): string {
  const style = isCurrency(unit) ? ({ style: 'currency', currency: unit } as const) : {};
  const number = sayNumber(value, { ...style, minimumFractionDigits: 0, maximumFractionDigits: 3 });
  return unit === 'percent' ? say('panel.percent', { number }) : number;
}

/** What a row counts in, in a word; null for bare numbers. */
export function showUnit(unit: string): string | null {
  if (unit === 'none') return null;
  if (unit === 'percent') return say('panel.unitPercent');
  return isCurrency(unit) ? (new Intl.DisplayNames(spoken().tag(), { type: 'currency' }).of(unit) ?? unit) : unit;
}
