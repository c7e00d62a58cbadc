import type { Claims } from '../claims/claim.ts';
import { compareQuantities, type FigureComparison } from './compare-quantities.ts';
import { compareQuotations, type QuoteComparison } from './compare-quotations.ts';
import { type QuoteUnit, quoteUnits } from './quote-units.ts';

/** What several articles on one story have to do with each other: the ledger and the quotations. */
export interface StoryComparison {
  readonly figures: FigureComparison;
  readonly quotes: QuoteComparison;
  readonly units: readonly QuoteUnit[];
}

/** Compares the claims of all articles of one story with each other. Members keep the places they are given in. */
export function compareStory(members: readonly Claims[]): StoryComparison {
  const units: QuoteUnit[] = [];
  members.forEach((claims, member) => {
    units.push(...quoteUnits(member, claims.quotations, units.length));
  });
  const quotes = compareQuotations(units, (unit) => {
    const quotation = members[unit.member]?.quotations[unit.quotation];
    if (quotation === undefined) throw new Error('a unit points at a quotation that is not there');
    return quotation;
  });
  return { figures: compareQuantities(members.map((claims) => claims.quantities)), quotes, units };
}
