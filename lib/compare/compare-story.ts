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

/** Articles further apart than this may both be right of their day: a count has moved on, not been contradicted. */
const SAME_NEWS_DAYS = 1;

/** An article's claims, and when it was published where that is known. */
export interface ComparedArticle extends Claims {
  readonly publishedAt?: string | null;
}

/** Compares the claims of all articles of one story with each other. Members keep the places they are given in. */
export function compareStory(members: readonly ComparedArticle[]): StoryComparison {
  const units: QuoteUnit[] = [];
  members.forEach((claims, member) => {
    units.push(...quoteUnits(member, claims.quotations, units.length));
  });
  const quotes = compareQuotations(units, (unit) => {
    const quotation = members[unit.member]?.quotations[unit.quotation];
    if (quotation === undefined) throw new Error('a unit points at a quotation that is not there');
    return quotation;
  });
  const figures = compareQuantities(members.map((claims) => claims.quantities));
  const findings = figures.findings.filter(
    ({ relation, a, b }) => relation !== 'differ' || !areDaysApart(members[a.member], members[b.member]),
  );
  return { figures: { ...figures, findings }, quotes, units };
}

function areDaysApart(a: ComparedArticle | undefined, b: ComparedArticle | undefined): boolean {
  const days = (Date.parse(a?.publishedAt ?? '') - Date.parse(b?.publishedAt ?? '')) / 86_400_000;
  return Math.abs(days) > SAME_NEWS_DAYS;
}
