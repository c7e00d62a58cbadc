import type { Article } from '../article/article.ts';
import { type ListedOutlet, outletForUrl } from '../article/outlets.ts';

/**
 * An article with its outlet as the bundled list names it. Content scripts read pages without the list, which would be
 * half their size again, and so can only give the bare host.
 */
export function nameOutlet(article: Article, outlets: readonly ListedOutlet[]): Article {
  if (article.url === null) return article;
  return { ...article, outlet: outletForUrl(article.url, outlets) ?? article.outlet };
}
