import type { Article } from '@/lib/article/article.ts';
import { articleFromText } from '@/lib/article/article-from-text.ts';

/** An article whose text is all body, a paragraph a line, whatever its text looks like. */
export function bodyOnly(text: string, language = 'en'): Article {
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { kind: 'body', start, end: start + line.length } as const;
    start = block.end + 1;
    return block;
  });
  const given = { id: `text:${text.length}`, publishedAt: '2031-05-14' };
  return { ...articleFromText('', given), language, text, blocks, isArticle: true };
}
