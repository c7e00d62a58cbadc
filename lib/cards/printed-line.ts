import type { Quantity } from '../claims/claim.ts';

// "PORT ELLORY, Torran (Northwire) — The ferry", "(Northwire) - The ferry", "— The ferry": where and by whom a report was filed.
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.’' ]{1,30}(?:, \p{Lu}[\p{L}. ]{1,20})?)?\s?(?:\(\p{Lu}[\p{L} ]{1,20}\))?\s?(?:—|–|--?)\s+(?=[\p{Lu}\d“"‘'])/u;

/**
 * The printed line a figure stands in; of a figure without one, itself. The place and the agency that a first sentence begins
 * with are left out: they are no part of what it says.
 */
export function printedLine(figure: Pick<Quantity, 'text'> & { readonly printed?: string }): string {
  return (figure.printed ?? figure.text).replace(DATELINE, '');
}
