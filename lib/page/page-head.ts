import { authorsAfterBy } from '../article/byline.ts';
import { parseDateline } from '../article/dateline.ts';
import { authorName, bylineInBlocks } from './page-byline.ts';
import type { PageBlock } from './read-blocks.ts';

/** What is printed about an article around its headline. */
export interface PageHead {
  readonly byline: string | null;
  readonly publishedAt: string | null;
}

// A byline and date stand this near the body, above it.
const HEAD_BLOCKS = 16;

/** The byline and date as printed above the body, for pages that do not declare them. */
export function readHead(all: readonly PageBlock[], body: readonly PageBlock[]): PageHead {
  const end = Math.max(
    0,
    all.findIndex((block) => block.element === body[0]?.element),
  );
  const head = all.slice(Math.max(0, end - HEAD_BLOCKS), end);
  let byline: string | null = null;
  let publishedAt: string | null = null;
  for (const { text } of [...head].reverse()) {
    if (text.length > 140) continue;
    byline ??= authorsAfterBy(text) === null ? null : authorName(text);
    publishedAt ??= parseDateline(text)?.publishedAt ?? null;
  }
  return { byline: byline ?? bylineInBlocks(head), publishedAt };
}
