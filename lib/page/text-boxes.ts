import type { PageArticle } from '../article/page-article.ts';
import type { Span } from '../text/span.ts';
import type { ArticleOnPage } from './article-from-document.ts';
import { liveRange } from './live-range.ts';
import type { Box } from './place-card.ts';
import type { BodyExtent } from './reading-gate.ts';
import { sentenceAround } from './sentence-around.ts';
import type { TextMap } from './text-map.ts';

const PARAGRAPH = 'p, li, blockquote, dd, td, h1, h2, h3, figcaption, div';

/** The window's box of a span of the text, or null where it stands nowhere in the page or is not shown. */
function boxOf(document: Document, textMap: TextMap, span: Span): Box | null {
  const range = liveRange(document, textMap.pointsOf(span));
  if (range === null) return null;
  const { left, top, right, bottom } = range.getBoundingClientRect();
  return right - left === 0 && bottom - top === 0 ? null : { left, top, right, bottom };
}

/**
 * The box a card keeps clear of: as high as the sentence that a span stands in, as wide as the column, so that a card
 * beside it covers no other line's end either. Null where it is not shown.
 */
export function sentenceBox(document: Document, { article, textMap }: ArticleOnPage, span: Span): Box | null {
  const block = article.blocks.find(({ start, end }) => start <= span.start && span.start < end);
  const sentence = block === undefined ? span : sentenceAround(article.text, block, span);
  const box = boxOf(document, textMap, sentence);
  const paragraph = textMap.pointsOf(sentence)?.startContainer.parentElement?.closest(PARAGRAPH);
  if (box === null || paragraph == null) return box;
  const { left, right } = paragraph.getBoundingClientRect();
  return { ...box, left: Math.min(left, box.left), right: Math.max(right, box.right) };
}

/** Where the body lies in the window now. Two characters are measured, not the text between them. */
export function bodyExtent(document: Document, textMap: TextMap, article: PageArticle): BodyExtent | null {
  const body = article.blocks.filter((block) => block.kind === 'body');
  const start = body[0]?.start;
  const end = body.at(-1)?.end;
  if (start === undefined || end === undefined) return null;
  const first = boxOf(document, textMap, { start, end: start + 1 });
  const last = boxOf(document, textMap, { start: end - 1, end });
  return first === null || last === null ? null : { top: first.top, bottom: last.bottom };
}
