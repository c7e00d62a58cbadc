import type { Article } from '../article/article.ts';
import type { ListedOutlet } from '../article/outlets.ts';
import { articleFromDocument } from '../page/article-from-document.ts';
import { detectArticle } from '../page/detect-article.ts';
import { parsePage } from './parse-page.ts';

/**
 * Reads a saved page with the very functions the extension reads live pages with. Null where there is no page or no prose in it;
 * a page with prose that is no article (a forum, a front page) comes back with `isArticle` false.
 */
export function articleFromHtml(html: string, url: string | null, outlets: readonly ListedOutlet[]): Article | null {
  const document = parsePage(html);
  if (document === null) return null;
  // This parser's `document.body` makes an empty body where something stands before the head; a search finds the real one.
  const root = document.querySelector('body') ?? document.documentElement;
  const read = articleFromDocument(document, url, outlets, root);
  if (read === null) return null;
  return { ...read.article, isArticle: read.article.isArticle && detectArticle(document, url).kind !== 'no' };
}
