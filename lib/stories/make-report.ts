import type { Article } from '../article/article.ts';
import type { Claims, Quantity } from '../claims/claim.ts';
import { isSpace } from '../text/span.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Report } from './story.ts';

/** Long enough for a clause with its figure, short enough to be a citation. */
const PRINTED_LENGTH = 160;

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
    learnedAt: given.learnedAt,
    quantities: claims.quantities.map((figure) => ({ ...figure, printed: printedLine(article.text, figure) })),
    quotations: claims.quotations.map((quotation) => ({ ...quotation, cut: false })),
    fingerprint,
  };
}

/** The figure's sentence, or a line of it round the figure cut between words, with marks where it is cut. */
export function printedLine(text: string, figure: Quantity): string {
  const { sentence } = figure;
  if (sentence.end - sentence.start <= PRINTED_LENGTH) return oneLine(text.slice(sentence.start, sentence.end));
  const spare = Math.max(0, PRINTED_LENGTH - (figure.end - figure.start));
  let start = Math.max(sentence.start, figure.start - Math.floor(spare / 3));
  let end = Math.min(sentence.end, start + PRINTED_LENGTH);
  while (start > sentence.start && start < figure.start && !isSpace(text.charCodeAt(start - 1))) start++;
  while (end < sentence.end && end > figure.end && !isSpace(text.charCodeAt(end))) end--;
  const before = start > sentence.start ? '… ' : '';
  const after = end < sentence.end ? ' …' : '';
  return before + oneLine(text.slice(start, end)) + after;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
