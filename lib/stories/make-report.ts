import type { Article } from '../article/article.ts';
import type { Claims, Quantity } from '../claims/claim.ts';
import { excerptAround } from '../text/excerpt.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Report, ReportedQuantity } from './story.ts';

/** Long enough for a clause with its figure, short enough to be a citation. */
const PRINTED_LENGTH = 170;

/** What an article reported, with each figure's printed line, ready for a story. Keeps nothing else of the text. */
export function makeReport(
  article: Article,
  claims: Claims,
  fingerprint: Fingerprint,
  given: { readonly origin: string; readonly learnedAt: string | null },
): Report {
  return {
    articleId: article.id,
    origin: given.origin,
    outlet: article.outlet,
    url: article.url,
    headline: article.headline,
    publishedAt: article.publishedAt,
    wire: article.wire,
    isPreview: article.isPreview,
    learnedAt: given.learnedAt,
    quantities: withPrintedLines(article.text, claims.quantities),
    quotations: claims.quotations.map((quotation) => ({ ...quotation, cut: false })),
    fingerprint,
  };
}

/** The figures of a text, each with the line it is printed in: what figures are compared by, and cited with. */
export function withPrintedLines(text: string, quantities: readonly Quantity[]): ReportedQuantity[] {
  return quantities.map((figure) => ({ ...figure, printed: printedAround(text, figure) }));
}

/** The printed words round a figure, at most a line. */
export function printedAround(text: string, figure: Quantity): string {
  return excerptAround(text, figure, figure.sentence, PRINTED_LENGTH);
}
