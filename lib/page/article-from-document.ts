import type { Block, UnnamedArticle } from '../article/article.ts';
import { readsAsArticle } from '../article/reads-as-article.ts';
import { type Credit, creditOf } from '../article/wire-credit.ts';
import { chooseBody } from './choose-body.ts';
import { findStandfirst } from './find-standfirst.ts';
import { isPreview } from './is-preview.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { bylineInPage } from './page-byline.ts';
import { readHead } from './page-head.ts';
import { makeMarkCollector } from './page-marks.ts';
import { lettersOf } from './page-text.ts';
import { readBlocks } from './read-blocks.ts';
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
  const printed = readHead(all, body);
  const known = {
    ...metadata,
    ...creditOf(bylineOf(document, metadata, printed.byline)),
    publishedAt: metadata.publishedAt ?? printed.publishedAt,
    isPreview: isPreview(body, all, metadata.isRestricted),
  };
  return {
    article: makeArticle(known, standfirst?.text ?? null, text, blocks),
    textMap: makeTextMap(pieces),
  };
}

// Where a page declares itself as the author, it may still print who wrote the text.
function bylineOf(document: Document, { byline, site }: Metadata, printed: string | null): string | null {
  const isOwn = byline !== null && site !== null && lettersOf(byline) === lettersOf(site);
  return isOwn || byline === null ? (printed ?? (isOwn ? byline : bylineInPage(document))) : byline;
}

function makeArticle(
  metadata: Metadata & Credit & Pick<UnnamedArticle, 'isPreview'>,
  standfirst: string | null,
  text: string,
  blocks: readonly Block[],
): UnnamedArticle {
  const { url, headline, byline, wire, publishedAt, modifiedAt, isPreview } = metadata;
  return {
    url,
    headline,
    standfirst,
    byline,
    wire,
    publishedAt,
    modifiedAt,
    language: metadata.language ?? 'und',
    text,
    blocks,
    isPreview,
    isArticle: readsAsArticle(blocks.map(({ start, end }) => text.slice(start, end))),
  };
}
