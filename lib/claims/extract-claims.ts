import type { Article } from '../article/article.ts';
import type { Claims } from './claim.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { type Reading, readBody } from './reading.ts';

/** The figures and quotations of an article's body. Whether it is an article at all is for the caller to ask first. */
export function extractClaims(article: Article, reading: Reading = readBody(article)): Claims {
  const quotations = findQuotations(reading);
  return { quantities: findQuantities(reading, quotations), quotations };
}
