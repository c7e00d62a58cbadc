import type { Article } from '../article/article.ts';
import type { Claims, Quantity } from '../claims/claim.ts';
import { isSpace } from '../text/span.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Report } from './story.ts';

/** Long enough for a clause with its figure, short enough to be a citation. */
const PRINTED_LENGTH = 170;
/** The share of it that stands before the figure: who and what come first, the rest is detail. */
const BEFORE = 0.6;

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

/** The figure's sentence; of a long one the clauses round the figure, with marks where it is cut. */
function printedLine(text: string, figure: Quantity): string {
  const { sentence } = figure;
  if (sentence.end - sentence.start <= PRINTED_LENGTH) return oneLine(text.slice(sentence.start, sentence.end));
  const room = Math.max(0, PRINTED_LENGTH - (figure.end - figure.start));
  const start = clauseStart(
    text,
    Math.max(sentence.start, figure.start - Math.floor(room * BEFORE)),
    figure.start,
    sentence.start,
  );
  let end = Math.min(sentence.end, Math.max(figure.end, start + PRINTED_LENGTH));
  while (end < sentence.end && end > figure.end && !isSpace(text.charCodeAt(end))) end--;
  const before = start > sentence.start ? '… ' : '';
  const after = end < sentence.end ? ' …' : '';
  return before + oneLine(text.slice(start, end)).replace(/[,;:]$/, '') + after;
}

/** The first start of a clause from a place on, else the first start of a word. */
function clauseStart(text: string, from: number, figure: number, sentence: number): number {
  if (from <= sentence) return sentence;
  const clause = /[,;:–—]\s+/.exec(text.slice(from, figure));
  if (clause !== null) return from + clause.index + clause[0].length;
  const gap = text.slice(from, figure).search(/\s/);
  return gap < 0 ? figure : from + gap + 1;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
