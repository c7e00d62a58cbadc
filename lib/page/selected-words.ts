import { describeSpan, placeless } from '../annotation/describe.ts';
import type { HighlightTarget } from '../annotation/selectors.ts';
import type { PageArticle } from '../article/page-article.ts';
import type { Span } from '../text/span.ts';
import type { ArticleOnPage } from './article-from-document.ts';
import type { Box } from './place-card.ts';
import { sentenceAround } from './sentence-around.ts';
import type { TextMap } from './text-map.ts';

/** Words that a reader has selected. */
export interface SelectedWords {
  readonly target: HighlightTarget;
  /** Where their end is in the window now, or null where it is not shown. */
  readonly box: () => Box | null;
}

/**
 * The words that are selected on a page, or null for none. Of a selection that goes beyond the article's text, what is in it; where none
 * is, the words as they are, without a place. What is typed into the page's fields is no selection of its text.
 */
export function selectedWords(document: Document, page: ArticleOnPage | null): SelectedWords | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (range.startContainer.parentElement?.isContentEditable) return null;
  const span = page === null ? null : spanOf(range, page.textMap);
  const target =
    (span !== null && page !== null ? describeSpan(page.article.text, span) : null) ?? placeless(selection.toString());
  return target === null ? null : { target, box: () => endBox(range) };
}

/** The sentence of an article that a span stands in. */
export function describeSentence({ text, blocks }: PageArticle, span: Span): HighlightTarget | null {
  const block = blocks.find(({ start, end }) => start <= span.start && span.start < end);
  return describeSpan(text, block === undefined ? span : sentenceAround(text, block, span));
}

// The two ends may be anywhere: in a picture, in an element of the page's own, before the first word of a paragraph.
function spanOf(range: Range, textMap: TextMap): Span | null {
  let start: number | null = null;
  let end = 0;
  for (const node of textMap.nodes()) {
    if (!range.intersectsNode(node)) continue;
    const from = textMap.offsetOf(node, node === range.startContainer ? range.startOffset : 0);
    const upTo = node === range.endContainer ? range.endOffset : node.length;
    const to = textMap.offsetOf(node, node.data.slice(0, upTo).trimEnd().length);
    start ??= from;
    end = Math.max(end, to ?? 0);
  }
  return start === null || end <= start ? null : { start, end };
}

function endBox(range: Range): Box | null {
  const last = [...range.getClientRects()].findLast(({ width, height }) => width > 0 && height > 0);
  return last ?? null;
}
