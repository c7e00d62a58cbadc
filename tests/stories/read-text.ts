import { articleFromText, type Given } from '@/lib/article/article-from-text.ts';
import { type ReadArticle, readArticle } from '@/lib/read-article.ts';

/** An invented article, read as the product reads it. */
export function readText(text: string, given: Given = {}): ReadArticle {
  return readArticle(articleFromText(text, { publishedAt: '2031-05-14', ...given }));
}
