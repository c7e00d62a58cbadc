import type { Article } from '../article/article.ts';
import type { Claims } from './claim.ts';
import { findQuantities } from './find-quantities.ts';
import { findQuotations } from './find-quotations.ts';
import { type Reading, readBody } from './reading.ts';

/** The figures and quotations of an article. Text that is no article has none. */
export function extractClaims(article: Article, reading: Reading = readBody(article)): Claims {
  if (!article.isArticle) return { quantities: [], quotations: [] };
  const quotations = findQuotations(reading);
  return { quantities: findQuantities(reading, quotations), quotations };
}
