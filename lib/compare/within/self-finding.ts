import type { Span } from '../../text/span.ts';

/** Where in an article words stand. */
export type SelfPlace = 'headline' | 'standfirst' | 'caption' | 'text';

/** Words of an article, with their place in its text; null where they stand beside it, as a page's headline does. */
export interface SelfWords {
  readonly place: SelfPlace;
  readonly words: string;
  readonly span: Span | null;
}

/** Two printed statements of one article that cannot be brought together. */
export interface SelfFinding {
  readonly rule: 'heads' | 'share' | 'change' | 'sum';
  /** The figure in the text that the finding is about. */
  readonly figure: Span & { readonly text: string };
  /** What is held against it, as printed: another figure, or those it is reckoned from. */
  readonly against: readonly string[];
  /** What these come to, as one would print it; null where one figure is held against another. */
  readonly result: string | null;
  /** The sentences, as printed. */
  readonly evidence: readonly SelfWords[];
}
