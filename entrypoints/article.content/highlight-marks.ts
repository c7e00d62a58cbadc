import { MARKS_CSS } from '@/components/highlight/marks-css.ts';
import type { PlacedHighlight } from '@/lib/highlight-protocol.ts';
import type { ArticleOnPage } from '@/lib/page/article-from-document.ts';
import { makeOverlayHost } from '@/lib/page/overlay-host.ts';
import { type Marks, paintMarks } from '@/lib/page/paint-marks.ts';

/** The marks of the highlights of a page. */
export interface HighlightMarks extends Pick<Marks, 'at' | 'boxOf'> {
  show(highlights: readonly PlacedHighlight[]): void;
}

/** Marks highlights on an article, until the signal; nothing is put into a page that has none. */
export function makeHighlightMarks(page: ArticleOnPage | null, signal: AbortSignal): HighlightMarks {
  let marks: Marks | null = null;
  return {
    show(highlights) {
      const placed = highlights.flatMap(({ id, span, colour }) => (span === null ? [] : [{ id, span, colour }]));
      if (page === null || signal.aborted || (marks === null && placed.length === 0)) return;
      marks ??= paintMarks(document, makeOverlayHost(document, MARKS_CSS, 'in', signal), page.textMap, signal);
      marks.show(placed);
    },
    at: (x, y) => marks?.at(x, y) ?? null,
    boxOf: (id) => marks?.boxOf(id) ?? null,
  };
}
