import type { Span } from '../text/span.ts';

/** Who publishes. `id` is the outlet list's, or the bare host of a site that is not on it. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
}

/** What a stretch of an article's text is. Only `body` is read for claims; `pull-quote` for repeats of quotations. */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'body'
  | 'caption'
  | 'pull-quote'
  | 'boilerplate';

/** One block of text between line breaks or block elements, in order. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/**
 * One published text, whatever it was read from: a page, a feed item or a file. Nothing after the three readers knows
 * which. `text` never changes once made: every span in every claim points into it. Where a page was read, `text` is its
 * body with paragraphs joined by a blank line; where a text file was, it is the file unchanged.
 */
export interface Article {
  /** The canonical address where known, else a digest of the text: the same article twice has the same id. */
  readonly id: string;
  readonly url: string | null;
  readonly outlet: Outlet | null;
  readonly headline: string | null;
  readonly standfirst: string | null;
  /** The people who wrote it, as printed. */
  readonly byline: string | null;
  /** The agencies whose copy it names as its own, else null. */
  readonly wire: string | null;
  /** As precise as the article is: `2024-11-06`, `2024-11-06T22:40`, or with a zone. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** BCP 47, lower case: as the text tells, or else as the page declares; `und` where neither says. Told where an article is made. */
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Whether the page gives only the beginning to who has not paid or registered: what is missing may be in the rest. */
  readonly isPreview: boolean;
  /** False where the text is no article: too short, a front page, a list. It is then read for nothing. */
  readonly isArticle: boolean;
}

/** The paragraphs of the body, in order. */
export function bodyBlocks(article: Article): Block[] {
  return article.blocks.filter((block) => block.kind === 'body');
}

/** Whether a string is an ISO 8601 date, with or without a time, that exists. */
export function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.{0,20})?$/.test(text) && !Number.isNaN(Date.parse(text));
}
