import type { Block, UnnamedArticle } from '../article/article.ts';
import { authorsAfterBy } from '../article/byline.ts';
import { parseDateline } from '../article/dateline.ts';
import { readsAsArticle } from '../article/reads-as-article.ts';
import { chooseBody } from './choose-body.ts';
import { findStandfirst } from './find-standfirst.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { authorName } from './page-byline.ts';
import { makeMarkCollector } from './page-marks.ts';
import { type PageBlock, readBlocks } from './read-blocks.ts';
import { makeTextMap, type Piece, type TextMap } from './text-map.ts';

/** An article and where each of its characters stands in the page it was read from. */
export interface ArticleOnPage {
  readonly article: UnnamedArticle;
  readonly textMap: TextMap;
}

/**
 * Reads a page's article without touching the page, or null where there is no prose. `text` is what the page prints as body, its
 * standfirst first, because readers meet it there; headline, byline and dates are in their own fields. A language the page does
 * not declare is left open: whoever needs it can tell it from the text (`article/language.ts`), without every page paying for it.
 */
export function articleFromDocument(
  document: Document,
  url: string | null,
  root: Element | null = document.body,
): ArticleOnPage | null {
  if (root === null) return null;
  const collector = makeMarkCollector();
  const all = readBlocks(root, collector);
  const metadata = readMetadata(document, url, collector.marks(document));
  const body = chooseBody(all);
  if (body.length === 0) return null;
  const standfirst = findStandfirst(all, body, metadata.headline, metadata.description);
  const pieces: Piece[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const block of standfirst === null ? body : [standfirst, ...body]) {
    if (text !== '') text += '\n\n';
    for (const piece of block.pieces) pieces.push({ ...piece, at: piece.at + text.length });
    blocks.push({ kind: 'body', start: text.length, end: text.length + block.text.length });
    text += block.text;
  }
  const printed = metadata.byline === null || metadata.publishedAt === null ? readHead(all, body) : NOTHING;
  const known = {
    ...metadata,
    byline: metadata.byline ?? printed.byline,
    publishedAt: metadata.publishedAt ?? printed.publishedAt,
  };
  return {
    article: makeArticle(known, standfirst?.text ?? null, text, blocks),
    textMap: makeTextMap(pieces),
  };
}

const NOTHING = { byline: null, publishedAt: null };
// A byline and date stand this near the body, above it.
const HEAD_BLOCKS = 16;

// The byline and date as printed above the body, for pages that do not declare them.
function readHead(all: readonly PageBlock[], body: readonly PageBlock[]): Pick<Metadata, 'byline' | 'publishedAt'> {
  const end = all.findIndex((block) => block.element === body[0]?.element);
  let { byline, publishedAt }: Pick<Metadata, 'byline' | 'publishedAt'> = NOTHING;
  for (const { text } of all.slice(Math.max(0, end - HEAD_BLOCKS), Math.max(0, end)).reverse()) {
    if (text.length > 140) continue;
    byline ??= authorsAfterBy(text) === null ? null : authorName(text);
    publishedAt ??= parseDateline(text)?.publishedAt ?? null;
  }
  return { byline, publishedAt };
}

function makeArticle(
  metadata: Metadata,
  standfirst: string | null,
  text: string,
  blocks: readonly Block[],
): UnnamedArticle {
  const { url, headline, byline, publishedAt, modifiedAt } = metadata;
  return {
    url,
    headline,
    standfirst,
    byline,
    publishedAt,
    modifiedAt,
    language: metadata.language ?? 'und',
    text,
    blocks,
    isArticle: readsAsArticle(blocks.map(({ start, end }) => text.slice(start, end))),
  };
}
