import type { HighlightTarget } from '../annotation/selectors.ts';
import type { Outlet } from '../article/article.ts';
import type { CardType } from '../cards/card.ts';

/** The colours of highlights. Each has a name that is shown with it: a meaning is never in a colour alone. */
export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink', 'violet'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** What a reader saved of an article, with everything known of it at that moment. */
export interface Highlight {
  /** Made by the page, so that the same save tried again is one highlight. */
  readonly id: string;
  /** ISO 8601, as the reader's clock had it. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** When it was deleted, or null. A deleted one is kept for a while, so that deleting can be undone. */
  readonly deletedAt: string | null;
  readonly source: HighlightSource;
  readonly target: HighlightTarget;
  readonly colour: HighlightColour;
  readonly note: string;
  /** In the order they were given, each once. */
  readonly tags: readonly string[];
  readonly comparison: SavedComparison | null;
}

/** The article it was saved from. */
export interface HighlightSource {
  /** The address that was open. */
  readonly url: string;
  /** The article's id: its canonical address where known. */
  readonly articleId: string;
  readonly headline: string | null;
  readonly outlet: Outlet | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
}

/** What other outlets had on the words when they were saved. It stays as it was, whatever is learned later. */
export interface SavedComparison {
  readonly storyId: string;
  readonly storyTitle: string;
  readonly findings: readonly SavedFinding[];
}

/** One card as it stood beside the words. */
export interface SavedFinding {
  readonly type: CardType;
  /** The card's sentence. */
  readonly text: string;
  /** The article's own words that the card was about, or null. */
  readonly here: string | null;
  readonly reasons: readonly string[];
  readonly evidence: readonly SavedEvidence[];
}

/** What one other article printed. */
export interface SavedEvidence {
  readonly outlet: string | null;
  readonly words: string;
  readonly speaker: string | null;
  readonly url: string | null;
  readonly headline: string | null;
  readonly publishedAt: string | null;
}
