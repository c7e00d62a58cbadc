import type { Article } from '../article/article.ts';
import { canonicalUrl } from '../article/canonical-url.ts';
import { digestText } from '../article/digest.ts';
import { nameArticle, readDeclared } from '../article/name-article.ts';
import { type ListedOutlet, outletForUrl } from '../article/outlets.ts';
import { articleFromDocument } from '../page/article-from-document.ts';
import { declarePage } from '../page/declare-page.ts';
import { detectArticle } from '../page/detect-article.ts';
import { findMarks } from '../page/page-marks.ts';
import { parsePage } from './parse-page.ts';

/**
 * Reads a saved page with the very functions the extension reads live pages with. A page that is no article (a forum, a front
 * page) comes back with `isArticle` false, and with an empty text where there is no prose. Null only for what is no markup.
 */
export function articleFromHtml(html: string, url: string | null, outlets: readonly ListedOutlet[]): Article | null {
  const document = /<[a-z!]/i.test(html) ? parsePage(html) : null;
  if (document === null) return null;
  // This parser's `document.body` makes an empty body where something stands before the head; a search finds the real one.
  const root = document.querySelector('body') ?? document.documentElement;
  const marks = findMarks(document);
  const read = articleFromDocument(document, url, root, marks);
  if (read === null) return withoutText(document, html, url, outlets);
  const article = nameArticle(read.article, outlets);
  return {
    ...article,
    isArticle:
      article.isArticle && detectArticle(document, url ?? read.article.declared.claims[0] ?? null, marks).kind !== 'no',
  };
}

function withoutText(
  document: Document,
  html: string,
  address: string | null,
  outlets: readonly ListedOutlet[],
): Article {
  const { declared } = declarePage(document, address);
  const account = readDeclared(declared);
  const { url } = account;
  return {
    ...account,
    id: (url === null ? null : canonicalUrl(url)) ?? `page:${digestText(html)}`,
    outlet: url === null ? null : outletForUrl(url, outlets),
    standfirst: null,
    text: '',
    blocks: [],
    isPreview: false,
    isArticle: false,
  };
}
