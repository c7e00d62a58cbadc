import type { Claims, Quantity, Quotation } from '../claims/claim.ts';
import { isMeasured } from '../claims/unit-kinds.ts';
import { clusters } from './clusters.ts';
import { compareQuantities, type FigureComparison } from './compare-quantities.ts';
import { compareQuotations, type QuoteComparison } from './compare-quotations.ts';
import { mayBeOfOneHour } from './figure-times.ts';
import type { FigureFinding } from './finding.ts';
import { type QuoteUnit, quoteUnits } from './quote-units.ts';
import type { UnitLink } from './unit-link.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What several articles on one story have to do with each other: the ledger and the quotations. */
export interface StoryComparison {
  readonly figures: FigureComparison;
  readonly quotes: QuoteComparison;
  readonly units: readonly QuoteUnit[];
  /** Figures that would differ, were they not of two moments: a count that has moved on since. */
  readonly updated: readonly FigureFinding[];
}

/** Articles further apart than this may both be right of their day: a count has moved on, not been contradicted. */
export const SAME_NEWS_DAYS = 1;
/** A running count (the dead, homes without power) moves on within a day; money and shares are set for longer. */
export const SAME_COUNT_HOURS = 6;
const HOURS = 24;
/** A quoted sentence this long, nearly word for word, was said once: the articles are of one occasion. */
const SHARED_WORDS = 5;
const SHARED_SCORE = -0.2;

/** An article's claims, with its language and when it was published where that is known. */
export interface ComparedArticle extends Claims {
  readonly publishedAt?: string | null;
  /** The tag of its language; articles of two languages are not compared by words. Absent: English. */
  readonly language?: string;
}

/** Compares the claims of all articles of one story with each other. Members keep the places they are given in. */
export function compareStory(members: readonly ComparedArticle[]): StoryComparison {
  const units: QuoteUnit[] = [];
  members.forEach(({ quotations, language }, member) => {
    units.push(...quoteUnits(member, quotations, units.length, vocabularyOf(language)));
  });
  const areApart = (a: number, b: number): boolean => daysBetween(members[a], members[b]) > SAME_NEWS_DAYS;
  const quotes = compareQuotations(units, (unit) => quotationOf(members, unit), areApart);
  const figures = compareQuantities(
    members.map(({ quantities, language }) => ({ quantities, vocabulary: vocabularyOf(language) })),
  );
  const occasions = occasionsOf(members.length, quotes.links);
  const hasMovedOn = (finding: FigureFinding): boolean =>
    finding.relation === 'differ' && !isOneMoment(finding, members, occasions);
  const findings = figures.findings.filter((finding) => !hasMovedOn(finding));
  return { figures: { ...figures, findings }, quotes, units, updated: figures.findings.filter(hasMovedOn) };
}

function quotationOf(members: readonly ComparedArticle[], unit: QuoteUnit): Quotation {
  const quotation = members[unit.member]?.quotations[unit.quotation];
  if (quotation === undefined) throw new Error('a unit points at a quotation that is not there');
  return quotation;
}

/**
 * Whether two figures are of one moment, so that a difference is one: of no two hours that they state; published on one day and,
 * of what is still counted, within hours; or, on neighbouring days or where a date is not known, of one stated period or in articles that quote the same
 * sentence. Else a toll may have risen, or last week's count be meant.
 */
function isOneMoment(
  { a, b }: FigureFinding,
  members: readonly ComparedArticle[],
  occasions: readonly (readonly number[])[],
): boolean {
  const days = daysBetween(members[a.member], members[b.member]);
  if (days > SAME_NEWS_DAYS) return false;
  const [first, second] = [a, b].map((ref) => members[ref.member]?.quantities[ref.index]);
  if (first && second && !mayBeOfOneHour(first, second)) return false;
  const [day, otherDay] = [a, b].map((ref) => members[ref.member]?.publishedAt?.slice(0, 10));
  const mayHaveRun = isCount(first) && days * HOURS > SAME_COUNT_HOURS;
  if (day !== undefined && day === otherDay && !mayHaveRun) return true;
  const [x, y] = [first?.scope.period ?? null, second?.scope.period ?? null];
  if (x && y && x.from !== null && x.from === y.from && x.to === y.to) return true;
  return occasions.some((occasion) => occasion.includes(a.member) && occasion.includes(b.member));
}

function isCount(figure: Quantity | undefined): boolean {
  return figure !== undefined && !isMeasured(figure.unit);
}

/** Articles that quote the same sentence, directly or through others. */
function occasionsOf(members: number, links: readonly UnitLink[]): number[][] {
  const shared = links.filter(({ a, alignment }) => a.words.length >= SHARED_WORDS && alignment.score >= SHARED_SCORE);
  return clusters(
    members,
    shared.map(({ a, b }) => [a.member, b.member]),
  );
}

/** Days between two publications; not a number where one is not dated. */
function daysBetween(a: ComparedArticle | undefined, b: ComparedArticle | undefined): number {
  return Math.abs(Date.parse(a?.publishedAt ?? '') - Date.parse(b?.publishedAt ?? '')) / 86_400_000;
}
