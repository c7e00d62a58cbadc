import type { Article, UnnamedArticle } from './article.ts';
import { canonicalUrl } from './canonical-url.ts';
import { digestText } from './digest.ts';
import { type ListedOutlet, outletForUrl } from './outlets.ts';

/**
 * Says which article a page gave and who published it. Pages are read without this: a content script would carry the
 * rules of names and, to name outlets, half its size again of their list. Nor could it claim a name that is not its own.
 */
export function nameArticle(read: UnnamedArticle, outlets: readonly ListedOutlet[]): Article {
  const { url, text } = read;
  return {
    ...read,
    id: (url === null ? null : canonicalUrl(url)) ?? `text:${digestText(text)}`,
    outlet: url === null ? null : outletForUrl(url, outlets),
  };
}
