import type { Span } from '../text/span.ts';
import type { Sentence } from '../words/sentence.ts';

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

/** How sure the words of a highlight were found again. An orphan is not: its text is kept and listed. */
export type Found = 'exact' | 'changed' | 'orphan';

/** Where a target was found in a text. */
export interface QuoteMatch {
  readonly found: Found;
  /** Null for an orphan. */
  readonly span: Span | null;
  /** What is to be said where the words are not as they were, or null. */
  readonly warning: Sentence | null;
}
