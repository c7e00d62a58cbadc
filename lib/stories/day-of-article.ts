import type { Article } from '../article/article.ts';

/** A year, a month and a day in an address, with marks between them or none, and no digit before or behind. */
const DAY_IN_ADDRESS = /(?<!\d)(19[89]\d|20\d\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

/**
 * The day an article was published, ISO; where it does not say, the day in its address, as many sites write there for each
 * article. Good enough to match by, which asks for days and not for hours; a reader is shown only what the page says.
 */
export function dayOfArticle({ publishedAt, url }: Pick<Article, 'publishedAt' | 'url'>): string | null {
  if (publishedAt !== null) return publishedAt.slice(0, 10);
  const [, year, , month, day] = DAY_IN_ADDRESS.exec(pathOf(url)) ?? [];
  return year && month && day ? `${year}-${month}-${day}` : null;
}

/** Without its query, in which days are those of an archive or a campaign. */
function pathOf(url: string | null): string {
  return url === null ? '' : (url.split(/[?#]/, 1)[0] ?? '');
}
