import type { MetPart } from './quote-points.ts';
import { type QuoteUnit, quotationKey } from './quote-units.ts';
import { arePartsOne, type UnitLink } from './unit-link.ts';

/** Two quotations of two articles, by a sentence of each, and the links between their sentences. */
export interface QuotationPair {
  readonly a: QuoteUnit;
  readonly b: QuoteUnit;
  readonly links: UnitLink[];
}

/** Pairs of quotations with the links between their sentences; none where both meet the same part of a third. */
export function quotationPairs(parts: readonly (readonly MetPart[])[], links: readonly UnitLink[]): QuotationPair[] {
  const pairs = new Map<string, QuotationPair>();
  const pairOf = (a: QuoteUnit, b: QuoteUnit): QuotationPair => {
    const [first, second] = a.member < b.member ? [a, b] : [b, a];
    const key = `${quotationKey(first)}|${quotationKey(second)}`;
    let pair = pairs.get(key);
    if (pair === undefined) {
      pair = { a: first, b: second, links: [] };
      pairs.set(key, pair);
    }
    return pair;
  };
  for (const link of links) pairOf(link.a, link.b).links.push(link);
  for (const own of parts) {
    for (const part of own) {
      const met = own.filter((other) => arePartsOne(part, other)).flatMap(({ others }) => others);
      for (const a of part.others) for (const b of met) if (a.member < b.member) pairOf(a, b);
    }
  }
  return [...pairs.values()];
}
