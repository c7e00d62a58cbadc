import type { Article } from './article/article.ts';
import type { Claims } from './claims/claim.ts';
import { extractClaims } from './claims/extract-claims.ts';
import { readBody } from './claims/reading.ts';
import type { Fingerprint } from './stories/fingerprint.ts';
import { makeFingerprint } from './stories/make-fingerprint.ts';

/** Everything that is made of an article's text: what the verbs start from. */
export interface ReadArticle {
  readonly article: Article;
  readonly claims: Claims;
  readonly fingerprint: Fingerprint;
}

/** Reads an article once: its claims and its fingerprint share one pass over the text. */
export function readArticle(article: Article): ReadArticle {
  const reading = readBody(article);
  const claims = extractClaims(article, reading);
  return { article, claims, fingerprint: makeFingerprint(reading, claims) };
}
