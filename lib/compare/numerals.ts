// Digits in groups of three, parted by any mark or space that groups somewhere, or in one run; and a decimal part.
const NUMERAL = /(?:\d{1,3}(?:[.,'’\u00a0\u2009\u202f ]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?/g;

/** The numbers of a text in order, each as one spelling of its digits: 14,210 and 14.210 and 14 210 are one. */
export function numeralsIn(text: string): string[] {
  return (text.match(NUMERAL) ?? []).map((printed) => printed.replace(/\D(?=\d{3}(?!\d))/g, '').replace(',', '.'));
}

/**
 * The decimals of the first number in a text, and the number itself, by what the text is known to be worth: the habits of
 * languages make 1.800 either eighteen hundred or less than two. Null where it has none.
 */
export function printedDecimals(
  text: string,
  value: number,
): { readonly decimals: number; readonly number: number } | null {
  const printed = text.match(NUMERAL)?.[0] ?? '';
  const parts = /^(.*)[.,](\d+)$/.exec(printed);
  if (parts === null) return null;
  const [whole = '', last = ''] = [parts[1]?.replace(/\D/g, ''), parts[2]];
  const isGrouped = last.length === 3 && value >= Number(whole + last);
  return isGrouped ? null : { decimals: last.length, number: Number(`${whole}.${last}`) };
}
