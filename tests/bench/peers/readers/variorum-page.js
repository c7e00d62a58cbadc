import { articleFromDocument } from '../../../../lib/page/article-from-document.ts';
import { detectArticle } from '../../../../lib/page/detect-article.ts';
import { findMarks } from '../../../../lib/page/page-marks.ts';

/** Both steps of the content script: whether it is an article, and which text. A text has its paragraphs parted already. */
export const read = () => {
  const marks = findMarks(document);
  detectArticle(document, location.href, marks);
  return articleFromDocument(document, location.href, document.body, marks)?.article.text ?? '';
};
