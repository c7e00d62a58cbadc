/** The words that were chosen, with what stands before and after them: the TextQuoteSelector of W3C's Web Annotation. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where they stood in the article's text, in UTF-16 units, end exclusive: a TextPositionSelector. A hint, no more. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

/** What of a page a highlight is about. */
export interface HighlightTarget {
  readonly quote: TextQuoteSelector;
  /** Null where the words stood outside the article's text, or nobody knows where. */
  readonly position: TextPositionSelector | null;
}
