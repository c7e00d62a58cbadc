import type { Outlet } from '../article/article.ts';
import type { ClaimPair } from '../stories/parted-claims.ts';
import type { Span } from '../text/span.ts';
import type { SpreadValue } from './value-spread.ts';

/** Every kind of card, in the words of the command-line contract. */
export const CARD_TYPES = [
  'figure-agree',
  'figure-differs',
  'figure-more-precise',
  'figure-part-of',
  'figure-derived',
  'quote-verbatim',
  'quote-trimmed',
  'quote-spliced',
  'quote-reworded',
  'quote-attribution',
  'missing-figure',
  'missing-quote',
  'only-here',
  'self-check',
] as const;
export type CardType = (typeof CARD_TYPES)[number];

/** A run of words in a word diff: on both sides, or only in this article, or only in the other. */
export interface DiffRun {
  readonly side: 'both' | 'here' | 'there';
  readonly text: string;
}

/** What one other article printed, exactly, and where to read it; in a self-check, what the open article itself did. */
export interface Evidence extends Span {
  readonly articleId: string;
  /**
   * Null where nothing says who published it; the interface then shows "another outlet". In a self-check it names the part
   * of the article that the words stand in.
   */
  readonly outlet: Outlet | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly headline: string | null;
  /** The exact printed words: the figure with its clause, or the quoted words. */
  readonly words: string;
  /** Who says so, or who is quoted, in the other article. */
  readonly speaker: string | null;
  /** For quotations that differ: this article's words against the other's. */
  readonly diff: readonly DiffRun[] | null;
  /** Plain sentences on words in any of this that mix letters which look alike; mostly none. */
  readonly lookAlikes: readonly string[];
}

/** What the reader sees: one neutral sentence, the evidence behind it, and why it is shown. */
export interface Card {
  /** The same card on the same article has the same id. */
  readonly id: string;
  readonly type: CardType;
  /** The words of this article it is about; null where it is about something this article leaves out. */
  readonly anchor: Span | null;
  /** This article's own words at the anchor, or null. */
  readonly here: string | null;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** Plain sentences: the rule that made the card and what it rests on. */
  readonly reasons: readonly string[];
  /** The claims it takes for the same thing; null where it sets none side by side. */
  readonly pair: ClaimPair | null;
  /** Of a figure: the values printed for it, where they spread; else null. */
  readonly spread: readonly SpreadValue[] | null;
}
