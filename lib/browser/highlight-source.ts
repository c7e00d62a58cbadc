import type { Article } from '../article/article.ts';
import { canonicalUrl } from '../article/canonical-url.ts';
import { nameArticle } from '../article/name-article.ts';
import type { ListedOutlet } from '../article/outlets.ts';
import { outletForUrl } from '../article/outlets.ts';
import { ownAddress } from '../article/own-address.ts';
import type { PageArticle } from '../article/page-article.ts';
import { webAddress } from '../article/web-address.ts';
import type { Highlight, HighlightSource } from '../highlights/highlight.ts';
import { LINE_LIMIT } from '../highlights/highlight-schema.ts';
import type { Asker } from './handle-requests.ts';

/** The article of a page, under the address that the browser says it is at and not the one it says itself. */
export function articleOf(read: PageArticle, { page }: Asker, outlets: readonly ListedOutlet[]): Article {
  const declared = page === null ? read.declared : { ...read.declared, address: page };
  return nameArticle({ ...read, declared }, outlets);
}

/** Where a highlight is from; null where that is no address of the web. */
export function sourceOf(
  article: Article | null,
  title: string,
  { page }: Asker,
  outlets: readonly ListedOutlet[],
): HighlightSource | null {
  const url = pageAddress(page ?? article?.url ?? '');
  if (url === null) return null;
  const { headline = null, byline = null, publishedAt = null, language = 'und' } = article ?? {};
  return {
    url,
    articleId: article?.id ?? canonicalUrl(url) ?? url,
    headline: line(headline ?? (title.trim() === '' ? null : title)),
    outlet: article === null ? outletForUrl(url, outlets) : article.outlet,
    byline: line(byline),
    publishedAt,
    language,
  };
}

/** The address of a page without the place in it, cut to its path where it is too long to be kept; null where it is none. */
export function pageAddress(page: string): string | null {
  if (!URL.canParse(page)) return null;
  const { origin, pathname, search } = new URL(page);
  return webAddress(`${origin}${pathname}${search}`) ?? webAddress(`${origin}${pathname}`);
}

/** Whether a highlight is of the page whose content script asks: the only ones it may touch. Our own pages may touch all. */
export function isOfAsker({ source }: Highlight, { page }: Asker): boolean {
  if (page === null) return true;
  if (source.url === pageAddress(page) || source.articleId === canonicalUrl(page)) return true;
  return ownAddress([source.articleId], page) !== page;
}

function line(text: string | null): string | null {
  return text === null ? null : text.slice(0, LINE_LIMIT);
}
