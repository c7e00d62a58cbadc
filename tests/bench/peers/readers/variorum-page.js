import { articleFromDocument } from '../../../../lib/page/article-from-document.ts';
import { detectArticle } from '../../../../lib/page/detect-article.ts';

/** Both steps of the content script: whether it is an article, and which text. A text has its paragraphs parted already. */
export const read = () => {
  detectArticle(document, location.href);
  return articleFromDocument(document, location.href)?.article.text ?? '';
};
