import { languageOf } from '../languages/language-of.ts';
import { CURRENCY_SIGNS } from '../languages/signs.ts';
import { tokenize } from '../text/tokens.ts';
import type { Quantity } from './claim.ts';
import { isCurrency } from './unit-kinds.ts';

type PrintedMoney = Pick<Quantity, 'value' | 'min' | 'max' | 'unit'>;

/** What a hundredth of a currency is called in a record; where nothing stands here, it is a cent. */
const SMALL: Readonly<Record<string, string>> = { GBP: 'p', INR: 'paisa', MXN: 'centavo', CHF: 'rappen' };

/**
 * A figure's number as it stands in print: "412p" is 412 p in a record. Within, it is 4.12 GBP, for another outlet prints it as
 * "£4.12"; whoever reads a record expects the number that is there to be read.
 */
export function printedMoney({ text, unit, value, min, max }: Quantity, language: string): PrintedMoney {
  const printed = { value, min, max, unit };
  if (!isCurrency(unit)) return printed;
  const { money } = languageOf(language).quantities;
  const words = tokenize(text).map(({ lower }) => lower);
  const hasWhole = words.some((word) => CURRENCY_SIGNS.has(word) || money.names.has(word) || money.pounds.has(word));
  if (hasWhole || !words.some((word) => money.smallChange.has(word))) return printed;
  const hundred = (part: number | null) => (part === null ? null : Number((part * 100).toPrecision(15)));
  return { value: hundred(value), min: hundred(min), max: hundred(max), unit: SMALL[unit] ?? 'cent' };
}
