import { articleFromText } from '@/lib/article/article-from-text.ts';
import type { PageArticle } from '@/lib/article/page-article.ts';
import { NOTHING_DECLARED } from '../declared.ts';

/** A text as a page at an address would give it. */
export function pageArticleOf(words: string, address: string | null): PageArticle {
  const { standfirst, text, blocks, isArticle } = articleFromText(words);
  return { declared: { ...NOTHING_DECLARED, address }, standfirst, text, blocks, isArticle };
}
